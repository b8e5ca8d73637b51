/** English words that tell who speaks and how. */
import { EN_SPEECH_GRAMMAR } from './en-speech-grammar.ts';
import { EN_SPEECH_VERBS } from './en-speech-verbs.ts';
import type { SpeechWords, StatusWords } from './speech-words.ts';
import { words } from './words.ts';

const UNNAMED_PERSONS =
  words(`official spokesman spokeswoman spokesperson aide adviser advisor analyst expert source voter supporter
  critic opponent ally insider resident witness lawyer operative officer agent soldier teacher student parent
  mother father mom dad son daughter wife husband brother sister uncle aunt cousin friend colleague neighbor
  neighbour man woman person guy boy girl kid child advocate attendee member participant panelist worker
  employee donor staffer volunteer narrator announcer caller heckler pilot driver passenger victim survivor
  owner photographer biographer co-founder coauthor co-author partner`);

const STATUS: StatusWords = {
  negators: words('not never nor neither cannot hardly scarcely'),
  nobody: words('nobody none neither no no-one'),
  modals: words('would could might may should shall will can must ought'),
  factual: words(
    'later eventually subsequently afterward afterwards often sometimes always usually frequently go',
  ),
  carriers:
    words(`to as of from without instead rather than short refused refuses refuse refusing declined declines
    decline declining failed fails fail failing forgot neglected omitted stopped stops stopping refrained refrains avoided
    avoids avoiding denied denies deny denying expected expects likely unlikely able unable allowed willing unwilling
    quick careful ready prepared going about wanted wants want hopes hoped plans planned planning intends intended
    supposed told asked urged ordered yet having quoted heard ’d 'd`),
  withheld:
    /(?:^| )(?:(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|forgot|neglected|omitted|unwilling|unable|unlikely|yet) to|(?:short|instead) of|rather than|without|(?:refrain(?:s|ed)|stop(?:s|ped|ping)) from|(?:avoid|den)(?:s|ies|ied|y|ed|ing|ying))(?: \w+ly)*(?: having| being| ever)*$/,
  intended:
    /(?:^| )(?:expect(?:ed|s)|likely|going|about|want(?:s|ed)?|hope[sd]|plan(?:s|ned|ning)|intend(?:s|ed)|supposed|ready|prepared|willing|told|asked|urged|ordered) to(?: \w+ly)*(?: have| be)*$/,
  conditionals: words('if unless whether lest'),
  auxiliaries: words('do does did would could might should will can'),
  suppositions: words('suppose supposing imagine pretend'),
  denials: words('denied denies deny denying untrue false disputed disputes dispute'),
  deniable: words('true case evidence proof record truth suggestion claim claimed say said'),
  forged: words('forged fake faked fabricated doctored bogus counterfeit invented satirical spoof'),
  forgeries:
    words(`statement letter email e-mail tweet post memo comment message text note quote quotation article image
    images video screenshot clip recording audio account leaflet document`),
  mentioning:
    words(`use uses used using utter uttered utters contain contains contained appear appears appeared mention
    mentions mentioned`),
  denyingVerbs: words('deny'),
  hearsay: words('claim claims claimed claiming allege alleges alleged alleging'),
};

export const EN_SPEECH: SpeechWords = {
  syntax: { verbsLikeNouns: true },
  grammar: EN_SPEECH_GRAMMAR,
  status: STATUS,
  malePronouns: words('he him his'),
  femalePronouns: words('she her'),
  definiteArticles: words('the'),
  thatWords: words('that'),
  accordingTo: new Set(['according to']),
  turnLabels: { answer: words('a') },
  verbs: EN_SPEECH_VERBS,
  openClauseVerbs: words('say argue insist believe think hope contend assert concede'),
  objectVerbs:
    words(`add deny announce confirm reveal disclose demand propose claim maintain suggest acknowledge admit promise declare
    predict tweet write feel`),
  infinitiveVerbs: words(
    `promise pledge vow swear urge ask demand plead beg implore propose advise`,
  ),
  addressingVerbs: words(
    `tell inform assure remind warn advise promise ask urge beg implore write email text`,
  ),
  addresseeVerbs: words('tell inform assure remind'),
  auxiliaries:
    words(`is are was were has have had does did do will would can could may might must shall should isn’t isn't
    aren’t aren't wasn’t wasn't weren’t weren't hasn’t hasn't haven’t haven't hadn’t hadn't doesn’t doesn't didn’t
    didn't won’t won't wouldn’t wouldn't can’t can't couldn’t couldn't cannot`),
  clauseEnds: words(
    'who whom whose which why how that while when where because since until though although if as after before',
  ),
  clauseOpeners:
    words(`he she it they we i you there the a an this that these those his her its their our my
  no any all both some many most several each every one two three what`),
  adverbs:
    words(`also then later again further still once just even only never often always already now
  recently soon earlier first finally instead reportedly yesterday today tonight tomorrow late early last next all both each too simply have has had having is are was were be
  been being would will could can may might must should shall do does did not went goes go going on to continued continues
  came got kept keeps ever quickly famously flatly more much ’d 'd well out back himself herself itself themselves myself yourself`),
  prepositions:
    words(`of for at in from with on by about against to into over under between among as after
  before during like near than through toward towards via without within behind inside outside upon per regarding`),
  determiners:
    words(`the a an this that these those his her its their our my your one another some many
  several most few other both each every any two three four five six dozens hundreds`),
  subjectPronouns: words('he she they it i we you who'),
  possessives: words('his her their its my our'),
  conjunctions: words('and but or nor yet so then while as when because that if'),
  roleNouns:
    words(`president premier chancellor minister senator congressman congresswoman congressperson
  governor mayor secretary ambassador chairman chairwoman chair speaker king queen prince princess pope bishop archbishop
  cardinal judge justice sheriff general admiral commander colonel captain lieutenant director chief executive ceo founder
  candidate nominee contender front-runner frontrunner hopeful businessman businesswoman billionaire mogul magnate tycoon
  developer actor actress singer rapper author novelist writer filmmaker comedian host anchor moderator columnist reporter
  journalist correspondent editor commentator pundit blogger strategist pollster consultant economist historian professor
  scientist researcher scholar doctor surgeon physician nurse lawyer attorney prosecutor detective investigator coach
  player manager owner pastor priest rabbi imam reverend activist organizer veteran legislator lawmaker representative
  councilman councilwoman commissioner delegate treasurer spokesman spokeswoman spokesperson leader politician republican
  democrat conservative liberal libertarian socialist independent democratic incumbent tory envoy diplomat deputy`),
  organizationNouns:
    words(`ministry department agency company committee commission council bureau bank
  university institute foundation association union party court newspaper federation league board organization
  organisation army navy`),
  unnamedPersons: UNNAMED_PERSONS,
  unnamedNouns: new Set([
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
  ]),
  speechNouns:
    words(`statement statements speech speeches remark remarks interview letter email e-mail tweet
  tweets post op-ed memo comment comments message words testimony address memoir book filing note text response answer
  reply question announcement declaration promise pledge warning claim claims assertion argument call calls plea complaint
  criticism phrase line mantra motto report article column essay blog release editorial quote quip joke advice`),
  namingWords:
    words(`titled entitled named nicknamed book books novel film films movie movies song album
  show shows program programme series episode sitcom drama play musical documentary podcast magazine anthem hit hits single
  hashtag section chapter bestseller thriller comedy classic host hosts hosted co-host co-hosts anchor author coauthor
  co-author star stars starred starring edits edited published playing sang sing singing theme screening premiere radio
  television tv broadcast broadcasts aired airs memoir collection adaptation revival game song's called`),
  namingPhrase:
    /(?:\b(?:by|under|with|has|the) (?:nick)?names?(?: of)?|\b(?:nicknamed|dubbed|titled|entitled|labell?ed|marked|so-called|tap|taps|click|clicks|press|presses|select|selects|choose|type|types)|\bknown (?:[\w’'-]+ ){0,6}as|(?:^|[.!?]\s)say|\b(?:button|tab|menu|option|setting) ?(?:called|named|reads)?)$/i,
  demonstratives: words('that those these this so such'),
  maleTitles: words(
    'mr sir lord king prince father brother pope congressman councilman chairman spokesman',
  ),
  femaleTitles: words(
    'mrs ms miss lady dame queen princess madam sister congresswoman councilwoman chairwoman spokeswoman',
  ),
};
