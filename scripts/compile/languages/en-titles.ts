/** Words that stand before or beside a person's name and say who the person is. Lower case, without full stops. */

/** Printed before a name, with a capital there: "President Xi", "Sen. Sanders", "Mrs. Clinton". */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr sir dame lord lady madam madame monsieur mme mlle herr frau sheikh sheik shaikh
  imam ayatollah mullah rabbi reverend rev father fr sister brother bishop archbishop cardinal pope patriarch pastor saint
  pres king queen prince princess duchess emperor empress sultan emir crown count countess baron baroness
  president vice-president premier chancellor minister secretary undersecretary governor gov lt.gov mayor senator sen
  representative rep congressman congresswoman congressmember assemblyman assemblywoman alderman councilman councilwoman
  councillor councilor commissioner ambassador consul envoy speaker whip delegate deputy mp mep taoiseach tsar czar
  judge justice attorney prosecutor solicitor sheriff marshal constable detective inspector superintendent officer
  general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt admiral adm
  commander cmdr commodore brigadier brig field-marshal commandant
  professor prof principal dean provost chairman chairwoman chairperson chair director ceo chief head leader
  spokesman spokeswoman spokesperson coach economist analyst strategist correspondent reporter editor journalist
  hopeful frontrunner candidate nominee co-founder founder comrade cllr smt shri supt alhaji malam mallam hajiya datuk seri dato monsignor viscount viscountess marquess`.split(
    /\s+/,
  ),
);

/** Titles in capitals alone; in small letters these are other words: "Di", "cm". */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'CFO COO CTO CIO PM CM MLA PC WPC DCI DI DS DSP PCC'.split(' '),
);

/** After "Mr" or "Madam" still a title: "Mr Justice Bryan". */
export const SECOND_TITLES: ReadonlySet<string> = new Set(
  'justice president speaker chairman ambassador secretary minister'.split(' '),
);

/** What makes a title of a title: "ex-president", "vice-chancellor", "governor-elect", "editor-in-chief". */
export const TITLE_PARTS: ReadonlySet<string> = new Set('ex vice co elect in designate'.split(' '));

/** After a name, and no part of it: "P.K. Jayan IAS", "Mary Hill QC". */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'MP MEP MSP TD MLA QC KC SC OBE CBE MBE KBE DBE FRS PhD PHD IAS IPS IFS RN USN USMC SJ'.split(
    ' ',
  ),
);

/** Words that go with a title and are no name of their own: "Prime Minister", "Deputy Foreign Minister". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `prime vice deputy assistant associate acting interim former ex first second senior junior chief foreign interior
  defense defence finance economy economic trade justice health education labor labour agriculture energy transport
  transportation environment home state press general police house senate majority minority opposition party campaign
  supreme district city county federal national lieutenant attorney executive managing presidential crown grand
  republican democratic democrat communist socialist liberal conservative independent gop white secretary prime-minister then
  housing commerce culture information planning oil industry treasury union sub joint staff information nuclear top
  late new right honorable honourable cabinet security his her excellency majesty highness major sergeant master`.split(
    /\s+/,
  ),
);

/** What people are called in lower case right before or after their name: "spokesman Glyn Davies", "Dewey, director of". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson analyst economist strategist trader
  dealer broker director manager president premier chancellor minister secretary governor mayor senator representative
  congressman congresswoman lawmaker legislator politician ambassador envoy diplomat negotiator mediator judge justice
  attorney lawyer prosecutor detective inspector officer sheriff general colonel major captain commander sergeant admiral
  lieutenant professor lecturer researcher counterpart scientist historian physicist biologist economist psychologist expert scholar
  doctor surgeon physician nurse teacher principal dean author writer novelist poet playwright journalist reporter editor
  columnist correspondent photographer anchor host presenter producer filmmaker actor actress singer musician rapper composer
  conductor artist painter designer architect chairman chairwoman chairperson chair chief head leader founder co-founder
  executive entrepreneur businessman businesswoman banker financier billionaire millionaire magnate tycoon owner partner
  candidate nominee contender rival challenger incumbent activist dissident campaigner organizer advocate volunteer
  candidate pollster adviser advisor aide consultant assistant deputy undersecretary president-elect commissioner
  king queen prince princess duke pope cardinal archbishop bishop priest rabbi imam cleric preacher pastor monk
  warlord rebel guerrilla militant gunman suspect defendant convict killer victim witness survivor hijacker
  son daughter father mother brother sister wife husband widow uncle nephew niece cousin boyfriend girlfriend fiancee
  farmer driver pilot carpenter worker resident student veteran soldier policeman policewoman neighbor neighbour friend
  coach player striker goalkeeper quarterback champion golfer swimmer sprinter winner star member delegate legend
  counsel actuary auditor inventor engineer programmer developer blogger vlogger influencer`.split(
    /\s+/,
  ),
);

/** The offices of "Secretary of State", "Chief of Staff", "Speaker of the House": part of the title, not of the name after it. */
export const OFFICE_HOLDERS: ReadonlySet<string> = new Set(
  'secretary undersecretary superintendent inspector chief speaker minister attorney director chairman chairwoman commissioner head president governor leader ministers'.split(
    ' ',
  ),
);

/** Always a title, whatever the name after it looks like; with the gender they tell. */
export const HONORIFICS: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ['mr', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['messrs', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['mx', null],
  ['dr', null],
  ['prof', null],
  ['sen', null],
  ['sens', null],
  ['rep', null],
  ['reps', null],
  ['gov', null],
  ['govs', null],
  ['gen', null],
  ['lt', null],
  ['col', null],
  ['sgt', null],
  ['capt', null],
]);

/** Surnames that are also the last word of companies and places. */
export const SURNAME_HEADS: ReadonlySet<string> = new Set(
  `bay mills banks fields field gold post price church power powers guard page hill hills lake rivers bridge forest park parks ford day march wells stone marsh brook price case news pope times steel falls cross marshall mount temple chase castle lane ridge forest palace drive farm moor`.split(
    /\s+/,
  ),
);

export const OFFICES: ReadonlySet<string> = new Set(
  `state defense defence staff house senate treasury interior labor labour commerce education health agriculture energy
  transportation justice homeland security veterans affairs army navy war police operations human services housing urban
  development budget trade assembly parliament commons lords government protocol foreign opposition police and the of`.split(
    /\s+/,
  ),
);
