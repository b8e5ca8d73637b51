/** The words that tell who speaks and how: data only. To teach the compiler a word, add it here. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Verbs by what follows them; lemmas, with irregular forms in IRREGULAR. A doubled last consonant is written `admit*`. */
export const VERBS = {
  /** Words follow, said or written: X said, “…”. */
  say: `say tell add write tweet retweet ask reply respond retort continue state declare announce argue explain note
    insist warn claim contend assert maintain remark observe comment recall joke quip* shout yell exclaim mutter whisper
    cry counter recount testify caution conclude concede acknowledge admit* confess stress emphasize emphasise underscore
    suggest propose predict promise pledge vow swear boast brag* complain lament protest object demand urge plead implore
    inquire wonder read reiterate repeat affirm confirm deny reveal disclose report relate reason surmise muse opine
    allege posit quote volunteer chime interject offer thunder post begin agree elaborate advise inform assure remind
    sum* point proclaim pronounce profess declaim growl snap* sneer scoff fume chant sing blog* email e-mail text message
    mention specify clarify signal answer speak talk address express voice convey summarize summarise lecture preach beg*
    vow jest crow gush deadpan* fret* sigh intone huff vent exhort beseech bellow roar rant bark hiss pray outline detail echo
    pen* interrupt chuckle laugh counsel demur* tick prod* concur* rejoin argue holler scream chide grumble grouse quip*`,
  /** A name or a judgement follows: X called Y “…”. */
  describe: `call describe dub* label brand term characterize characterise praise hail criticize criticise condemn
    denounce decry blast slam* attack mock ridicule deride deplore blame accuse dismiss reject rebuke chide scold chastise
    lambaste rip* bash assail refer* tout laud commend credit thank congratulate welcome applaud celebrate bill portray
    depict cast cite invoke question challenge defend compare liken lash knock hit hammer needle taunt rail appreciate
    endorse admonish disparage demean insult vilify excoriate castigate trash deem paint`,
  /** What somebody holds: X believes that … Introduces reported, hardly printed words. */
  hold: `believe think feel hope expect fear know consider view see want understand find decide learn hear imply hint
    indicate show estimate calculate assume doubt worry oppose support favor favour call plan intend seek`,
} as const;

export type VerbClass = keyof typeof VERBS;

/** Past and third person of verbs that do not follow the rule. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said says',
  tell: 'told tells',
  write: 'wrote writes written',
  read: 'read reads',
  swear: 'swore swears sworn',
  begin: 'began begins begun',
  sing: 'sang sings sung',
  speak: 'spoke speaks spoken',
  hit: 'hit hits',
  cast: 'cast casts',
  think: 'thought thinks',
  feel: 'felt feels',
  know: 'knew knows known',
  see: 'saw sees seen',
  understand: 'understood understands',
  find: 'found finds',
  hear: 'heard hears',
  show: 'showed shows shown',
  seek: 'sought seeks',
};

/** Verbs by what may follow them without marks; lemmas of VERBS. A clause without “that”: X said the road was closed. */
export const OPEN_CLAUSE_VERBS =
  words(`say add claim argue insist believe think hope contend maintain assert suggest
  acknowledge admit concede promise declare predict tweet write feel`);

/** What is denied, announced or praised: X denied the report. */
export const OBJECT_VERBS =
  words(`deny announce confirm reject dismiss condemn denounce criticize criticise praise welcome
  decry deplore slam blast hail applaud lament defend protest reveal disclose demand propose endorse oppose rebuke`);

/** What is promised or asked for: X vowed to leave. */
export const INFINITIVE_VERBS = words(
  `promise pledge vow swear urge ask demand plead beg implore propose advise`,
);

/** Somebody may stand between them and what they say: X told Y that … */
export const ADDRESSING = words(
  `tell inform assure remind warn advise promise ask urge beg implore write email text`,
);

/** Words that begin a clause or a noun phrase. */
export const CLAUSE_OPENERS =
  words(`he she it they we i you there the a an this that these those his her its their our my
  no any all both some many most several each every one two three what`);

/** Between a subject and its verb. */
export const ADVERBS =
  words(`also then later again further still once just even only never often always already now
  recently soon earlier first finally instead reportedly yesterday today tonight tomorrow late early last next all both each too simply have has had having is are was were be
  been being would will could can may might must should shall do does did not went goes go going on to continued continues
  came got kept keeps ever quickly famously flatly more much ’d 'd well out back himself herself itself themselves myself yourself`);

/** A verb that carries another: went on to say, declined to comment, was quoted as saying. */
export const PREPOSITIONS =
  words(`of for at in from with on by about against to into over under between among as after
  before during like near than through toward towards via without within behind inside outside upon per regarding`);

export const DETERMINERS =
  words(`the a an this that these those his her its their our my your one another some many
  several most few other both each every any two three four five six dozens hundreds`);

export const SUBJECT_PRONOUNS = words('he she they it i we you who');
export const POSSESSIVES = words('his her their its my our');

export const CONJUNCTIONS = words('and but or nor yet so then while as when because that if');

/** Nouns for people and things that speak without a name. `role` ones point at one person when definite. */
export const ROLE_NOUNS =
  words(`president premier chancellor minister senator congressman congresswoman congressperson
  governor mayor secretary ambassador chairman chairwoman chair speaker king queen prince princess pope bishop archbishop
  cardinal judge justice sheriff general admiral commander colonel captain lieutenant director chief executive ceo founder
  candidate nominee contender front-runner frontrunner hopeful businessman businesswoman billionaire mogul magnate tycoon
  developer actor actress singer rapper author novelist writer filmmaker comedian host anchor moderator columnist reporter
  journalist correspondent editor commentator pundit blogger strategist pollster consultant economist historian professor
  scientist researcher scholar doctor surgeon physician nurse lawyer attorney prosecutor detective investigator coach
  player manager owner pastor priest rabbi imam reverend activist organizer veteran legislator lawmaker representative
  councilman councilwoman commissioner delegate treasurer spokesman spokeswoman spokesperson leader politician republican
  democrat conservative liberal libertarian socialist independent democratic incumbent tory envoy diplomat deputy`);

/** Nouns that the names of organizations hold, by which they are called later: the Foreign Ministry, the ministry. */
export const ORGANIZATION_NOUNS =
  words(`ministry department agency company committee commission council bureau bank
  university institute foundation association union party court newspaper federation league board organization
  organisation army navy`);

/** One person without a name, who may be he or she in the next sentence. */
export const UNNAMED_PERSONS =
  words(`official spokesman spokeswoman spokesperson aide adviser advisor analyst expert source voter supporter
  critic opponent ally insider resident witness lawyer operative officer agent soldier teacher student parent
  mother father mom dad son daughter wife husband brother sister uncle aunt cousin friend colleague neighbor
  neighbour man woman person guy boy girl kid child advocate attendee member participant panelist worker
  employee donor staffer volunteer narrator announcer caller heckler pilot driver passenger victim survivor
  owner photographer biographer co-founder coauthor co-author partner`);

export const UNNAMED_NOUNS: ReadonlySet<string> = new Set([
  ...UNNAMED_PERSONS,
  ...words(`officials spokespeople spokesmen aides advisers advisors analysts experts sources voters supporters
  critics opponents allies insiders residents witnesses police authorities lawyers attorneys prosecutors
  economists strategists operatives consultants pollsters senators lawmakers legislators governors mayors
  ministers leaders candidates republicans democrats conservatives liberals reporters journalists observers
  pundits scholars historians scientists researchers investigators detectives officers agents soldiers troops
  teachers students parents friends colleagues neighbors neighbours men women people kids children someone
  somebody anyone everyone others one some many most several few both half crowd audience demonstrators
  protesters protestors activists advocates attendees members participants panel viewers readers listeners fans
  users customers workers employees donors delegates volunteers staffers staff executives managers campaign
  campaigns committee group groups company companies firm government governments ministry department agency
  administration court newspaper paper magazine outlet site website blog article story report reports study
  survey poll polls book document documents lawsuit suit complaint filing indictment affidavit letter email
  emails e-mail memo message note tweet tweets post posts ad ads advertisement commercial callers sign signs
  banner banners poster text headline editorial statement release transcript bill law resolution platform team
  office union association organization organisation party caucus network station channel bank board commission
  council bureau institute foundation university school church hospital club league coalition state city country
  nation side sides respondents victims survivors relatives families family couple owners`),
]);

/** What somebody said or wrote, as a noun: in a statement, her remarks. */
export const SPEECH_NOUNS =
  words(`statement statements speech speeches remark remarks interview letter email e-mail tweet
  tweets post op-ed memo comment comments message words testimony address memoir book filing note text response answer
  reply question announcement declaration promise pledge warning claim claims assertion argument call calls plea complaint
  criticism phrase line mantra motto report article column essay blog release editorial quote quip joke advice`);

/** A work, a programme or a thing is named between the marks that follow. */
export const NAMING_WORDS =
  words(`titled entitled named nicknamed book books novel film films movie movies song album
  show shows program programme series episode sitcom drama play musical documentary podcast magazine anthem hit hits single
  hashtag section chapter bestseller thriller comedy classic host hosts hosted co-host co-hosts anchor author coauthor
  co-author star stars starred starring edits edited published playing sang sing singing theme screening premiere radio
  television tv broadcast broadcasts aired airs memoir collection adaptation revival game song's called`);

/** Titles before a name. */
export const MALE_TITLES = words(
  'mr sir lord king prince father brother pope congressman councilman chairman spokesman',
);
export const FEMALE_TITLES = words(
  'mrs ms miss lady dame queen princess madam sister congresswoman councilwoman chairwoman spokeswoman',
);

/** Ends in a full stop without ending a sentence. */
export const ABBREVIATIONS =
  words(`mr mrs ms dr sen rep reps sens gov govs gen col lt capt sgt maj adm cmdr prof rev hon st
  jr sr vs etc no inc corp co ltd llc dept est jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
  u.s u.n u.k e.u d.c a.m p.m e.g i.e ph.d n.y n.j calif ariz fla ga ill ind mass mich minn miss mo nev okla ore pa penn
  tenn tex va vt wash wis conn colo ark ala del kan ky la md mont neb`);
