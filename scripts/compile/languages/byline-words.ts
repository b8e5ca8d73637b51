/** Words that tell people from agencies, desks, roles and places in bylines. Lower case. */

/** A byline's part with one of these names an organization or a desk, not a person. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = words(`
  staff newsroom desk team bureau agency agencies press news newspaper times post tribune herald gazette chronicle
  journal observer telegraph guardian independent mirror express mail review magazine media network networks
  broadcasting television tv radio channel online digital wire wires service services editorial editors board
  reporters correspondents contributors writers administrator admin webmaster editor-in-chief
  association foundation institute university college ministry department government office council committee
  company corporation inc ltd llc plc group partners communications studios productions today daily weekly
  reuters afp bloomberg xinhua tass yonhap kyodo dpa efe ansa interfax sputnik ria pti ani ians upi ap
  bbc cnn npr nbc cbs abc msnbc cnbc itv pa wsj nyt pbs rfe rfi dw nhk kbs mbc sbs jtbc ndtv anadolu associated
  redaktion rédaction redacción redazione redação redactie redakcja redakce редакция
  com org net
`);

/** A job's noun: what stands before it and belongs to it is the job, not the name. */
export const ROLE_NOUNS: ReadonlySet<string> = words(`
  reporter correspondent editor columnist writer journalist contributor producer critic analyst commentator blogger
  photographer photojournalist fellow professor director attorney lawyer researcher strategist economist historian
  intern chief manager specialist author anchor presenter host freelancer stringer korrespondent redakteur
  redakteurin journaliste correspondant periodista redactor giornalista
`);

/** What a job is about or how high it is: "Education editor", "Senior Political Correspondent". */
export const ROLE_ADJECTIVES: ReadonlySet<string> = words(`
  staff senior chief deputy assistant associate executive managing special guest contributing freelance lead head
  political politics parliamentary education business economics economic economy health science technology tech
  environment environmental climate energy foreign diplomatic defence defense security home legal crime court
  courts sports sport football rugby cricket racing arts art culture film music media food travel royal royals
  consumer affairs money personal finance financial markets market city national international world global
  europe european africa asia asian middle east north south american china us uk eu local regional community
  social data digital visual investigative investigations investigation transport property religion religious
  space military fashion lifestyle showbiz entertainment entertainments features feature opinion news breaking
  general assignment multimedia video audience white house congress congressional state
  washington beijing moscow tokyo seoul london paris berlin brussels jerusalem delhi
`);

/** Titles before a name: left out of it. */
export const HONORIFICS: ReadonlySet<string> = words(
  'mr mrs ms miss dr prof professor sir dame lord lady rev hon reporter correspondent editor columnist journalist',
);

/** Small words inside a name. */
export const PARTICLES: ReadonlySet<string> = words(
  'van von der den de del della di da das do dos du la le el al bin ibn bint ben ter ten zu zur y e af av',
);

/** Words of sentences and headings that no name has, though title case makes them look like one. */
export const FUNCTION_WORDS: ReadonlySet<string> = words(`
  the a an and or but if any all some no not my your our his her its their this that these those what when where who
  why how which is are was were be been has have had do does did can could should would may must to of in on at for
  from with by as about into over under after before more most less than then now here there you we they it he she i
  me us them up out off down read share sign subscribe follow click watch listen see view
  updated published posted modified edited
  credit photo photos image images video source advertisement related latest top best new story stories
  comments comment menu search home about contact privacy policy terms cookies
`);

/** Those of them that are also names of people, when they begin with a capital: "Minh Do". */
export const ALSO_NAMES: ReadonlySet<string> = words(
  'do may an can will he you no see me my her so has',
);

/** Words of sections, buttons and regions that stand where a bare name could, beside a date. */
export const SECTION_WORDS: ReadonlySet<string> = words(`
  news world america africa asia europe pacific east west north south middle central northern southern eastern western
  states kingdom ireland politics business economy economics markets money finance property estate sport sports football
  cricket rugby golf racing opinion editorial letters columns analysis explainer breaking live latest top stories story
  video videos audio podcast podcasts gallery photos pictures culture arts art books film films music tv television
  entertainment celebrity lifestyle life style fashion beauty food drink travel health science technology tech gaming
  games education environment climate energy weather crime courts law local national international home homes garden
  motoring cars jobs careers features special report reports review reviews premium exclusive sponsored advertisement
  newsletter newsletters subscribe subscription share print email save comment comments listen read facebook twitter
  linkedin whatsapp telegram copy link links follow menu edition archive archives topics tags trending rumor rumors
  championship league cup election elections summit crisis war deal update updates alert
`);

/** Places of two words and more that stand in bylines where a second name could: "Jane Doe, New York". */
export const PLACES: ReadonlySet<string> = lines(`
  new york|los angeles|san francisco|san diego|san jose|las vegas|salt lake city|new orleans|washington dc
  new jersey|new mexico|new hampshire|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island
  hong kong|new delhi|kuala lumpur|phnom penh|ho chi minh city|tel aviv|abu dhabi|saudi arabia|sri lanka|south korea
  north korea|south africa|cape town|addis ababa|mexico city|rio de janeiro|sao paulo|são paulo|buenos aires|costa rica
  el salvador|puerto rico|united kingdom|united states|united nations|new zealand|czech republic|the hague|middle east
  cape canaveral|fort worth|st louis|st petersburg|port au prince|san juan|santo domingo|panama city|quezon city
`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

function lines(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s*[|\n]\s*/));
}
