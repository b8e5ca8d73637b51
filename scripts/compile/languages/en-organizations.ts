/** Words by which organizations are known. Lower case, without full stops. */

/** The last word (before a company suffix) of an organization's name: "Foreign Ministry", "First Union Bank". */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  `ministry department dept agency administration authority bureau office commission committee subcommittee council
  board court tribunal senate parliament congress assembly duma legislature cabinet politburo secretariat directorate
  inspectorate treasury reserve government chancellery embassy consulate police force forces army navy corps guard militia
  brigade battalion regiment command fleet squadron division legion patrol service services
  party front movement union alliance coalition league federation confederation association organization organisation
  society club institute institution foundation trust fund charity church diocese archdiocese synod mosque brotherhood
  bank bancorp bancshares bankshares savings credit insurance assurance securities brokerage exchange investments investment
  capital partners partnership advisors advisers associates consultants consulting equities commodities futures
  university college school academy faculty polytechnic hospital clinic infirmary laboratory laboratories labs centre center
  museum library gallery theatre theater orchestra philharmonic opera ballet choir ensemble
  company companies corporation industries enterprises holdings group conglomerate consortium venture ventures works mills
  motors airlines airways aviation aerospace aircraft airline railways railroad railway lines shipping steel metals mining
  mines copper gold petroleum oil gas energy power electric utilities chemicals chemical pharmaceuticals pharmaceutical
  pharma biotech therapeutics foods food beverages brewery breweries brewing tobacco textiles paper cement construction
  engineering technologies technology systems software electronics semiconductor computers computer telecom
  telecommunications communications telephone wireless networks network media entertainment studios pictures records films
  television radio broadcasting press news newspaper newspapers times post journal tribune herald gazette chronicle
  telegraph guardian observer daily weekly magazine review newsroom sun sentinel globe mirror standard express examiner inquirer register dispatch courier monitor publishing publishers publications books stores supermarkets
  retail hotels resorts casinos restaurants airlines logistics freight realty properties estates homes
  agriculture farms products manufacturing controls consolidated international worldwide research analytics solutions
  survey programme program engineers guards rifles fusiliers marines regiments forum archives trustees sons
  team caucus campaign pac lobby chamber cooperative syndicate cartel mission delegation panel taskforce
  organizations ministries agencies jihad hamas`.split(/\s+/),
);

/** The first word of an organization's name: "Radio Red", "Banco Santander". */
export const ORGANIZATION_OPENERS: ReadonlySet<string> = new Set(
  `radio daily evening banco banca banque bank grupo groupe gruppo compagnie societe société credit crédit air deutsche partido parti partito associated
  consolidated allied standard association universidad université universität agence agencia`.split(
    /\s+/,
  ),
);

/** May be followed by "of …" or "for …" within the name: "Bank of England", "Commission on Presidential Debates". */
export const COMPLEMENT_HEADS: ReadonlySet<string> = new Set(
  `bank ministry department university college school institute institution academy office bureau board council court
  commission committee agency authority association organisation organization federation confederation league union society
  club church nation party congress assembly house parliament front movement alliance army center centre foundation fund
  trust chamber community conference group museum library bar joint brotherhood sons daughters knights order fields
  statistics friends doctors reporters citizens americans veterans mothers students women workers lawyers physicians
  consortium brigade brigades company corps corporation companies hospital campaign coalition network service administration
  government embassy consulate state states secretariat diocese archdiocese synod`.split(/\s+/),
);

/** Lower-case words that come right before an organization's name: "the newspaper Al-Akhbar", "chip maker Intel". */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  `newspaper daily weekly magazine tabloid broadsheet agency radio station television broadcaster network channel website
  portal blog company firm group bank lender insurer broker brokerage brokers maker manufacturer producer retailer
  grocer chain carrier airline automaker carmaker brewer drugmaker startup start-up conglomerate giant operator utility
  publisher subsidiary unit affiliate consortium rival union party movement militia organization organisation charity
  think-tank tank watchdog regulator nonprofit supplier contractor consultancy wholesaler studio label club`.split(
    /\s+/,
  ),
);

/** A newspaper by the last word of its name: "the Post". */
export const NEWSPAPER_WORDS: ReadonlySet<string> = new Set(
  `times post journal tribune herald gazette chronicle telegraph guardian observer sun sentinel globe mirror standard express
  examiner inquirer register dispatch courier monitor star mail record bee`.split(/\s+/),
);

/** Every nation has one: "Foreign Ministry", "Supreme Court", "Central Bank". */
export const GOVERNMENT_WORDS: ReadonlySet<string> = new Set(
  `foreign interior defence defense finance justice health education labour labor trade economy economic agriculture energy
  transport culture information ministry supreme constitutional high court parliament senate congress government army navy
  police embassy consulate central bank cabinet council of state national assembly federal air force forces armed military
  and home office treasury`.split(/\s+/),
);

/** Clubs, after the name of a town or alone: "Newcastle United", "Tottenham Hotspur". */
export const CLUB_WORDS: ReadonlySet<string> = new Set(
  'hotspur rovers wanderers albion athletic villa rangers celtic'.split(' '),
);

/** Clubs after the name of a town only: "Manchester City". */
export const TOWN_CLUB_WORDS: ReadonlySet<string> = new Set(['united', 'city']);
