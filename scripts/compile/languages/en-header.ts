/** English words of the lines above and below an article: bylines, dates, rights notices. */
import type { BylineWords, DateWords, OutletWords, RightsWords } from './language.ts';
import { words } from './words.ts';

export const EN_DATES: DateWords = {
  modified: ['(?:last |latest )?(?:updated?|modified|edited|revised|amended)'],
  published: [
    'published',
    'posted',
    'publication date',
    String.raw`(?<=^[\W]*)date(?=\s?:)`,
    'issued',
    'uploaded',
  ],
  otherActs: [
    'printed (?:on|at|from)',
    'retrieved',
    'accessed',
    'archived',
    'captured',
    'expires',
    'valid until',
  ],
  relative: [
    String.raw`(?:\d{1,3}|an?|one|two|three|few)\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|years?)\s+ago`,
    'just now',
    'yesterday',
  ],
  beforeTime: ['at'],
  afterTime: ['on'],
  besides: [
    'last',
    'latest',
    'first',
    'originally',
    String.raw`(?:\d{1,9}|a|one|two|three|four|five)[\s-]min(?:ute)?s?(?:\s+(?:read|to read|read time))?`,
    '(?:estimated |average )?read(?:ing)? time',
    'no comments?',
    String.raw`comments?:? \(?\d+\)?`,
    String.raw`\d[\d,]{0,11} (?:comments?|views?|shares?|likes?)`,
    'leave a comment',
    'editor(?=:)',
    'on',
    'at',
    'in',
    'by',
  ],
};

export const EN_BYLINES: BylineWords = {
  byGlued: ['By'],
  hints: ['by\\b'],
  dateLabels: ['(?:last |latest )?(?:published|posted|updated|modified|edited)'],
  afterDateLabel: ['on', 'at'],
  beforeName: ['reporter', 'correspondent', 'by', 'dr', 'prof', 'mr', 'ms', 'mrs'],
  beforeAddition: ['in', 'for', 'at', 'from', 'of', 'The'],
  insideAddition: ['of', 'for', 'the', 'and', 'in', 'at'],
  by: [
    String.raw`(?:(?:written|posted|published|story|text|words|reported|article|analysis|opinion|commentary|compiled|created|submitted|contributed|report|review|interview|essay|column|feature|exclusive|investigation|recipe)\s+)?by(?:\s*:|(?=\s))`,
    String.raw`this (?:article|post|story|piece|guide) (?:was|is) (?:originally )?written by(?=\s)`,
    String.raw`authors?\s*:`,
    String.raw`reporters?\s*:`,
    String.raw`(?:words|text|story)\s*:(?=\s)`,
  ],
  byAgain: ['by', 'from'],
  reportingBy: [String.raw`(?:reporting|report|writing)\s+by`],
  otherCredits: [
    String.raw`(?:(?:additional|further)\s+(?:reporting|writing)|writing|editing|edited|compiled|translated|photo\w*|graphics?|illustrat\w+|video\w*|produced|reviewed|fact[- ]checked)\s+by`,
  ],
  otherCrafts: ['photo', 'illustrat', 'graphic', 'video'],
  our: ['our'],
  and: ['and', 'AND', 'And', 'with'],
  organizations: words(`
    staff newsroom desk team bureau agency agencies press news newspaper times post tribune herald gazette chronicle
    journal observer telegraph guardian independent mirror express mail review magazine media network networks
    broadcasting television tv radio channel online digital wire wires service services editorial editors board
    reporters correspondents contributors writers administrator admin webmaster editor-in-chief
    columnists analysts division department
    association foundation institute university college ministry department government office council committee
    company corporation corp inc ltd llc plc group partners communications studios productions today daily weekly
  `),
  roleNouns: words(`
    reporter correspondent editor columnist writer journalist contributor producer critic analyst commentator blogger
    photographer photojournalist fellow professor director attorney lawyer researcher strategist economist historian reviewer tester
    intern chief manager specialist author anchor presenter host freelancer stringer
    president founder co-founder ceo officer consultant adviser advisor coordinator representative engineer developer
    designer dietitian nutritionist therapist psychologist expert
  `),
  roleAdjectives: words(`
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
  `),
  roleLinks: words('of for and the at in our'),
  honorifics: words(
    'mr mrs ms miss dr prof professor sir dame lord lady rev hon reporter correspondent editor columnist journalist',
  ),
  noNames: words(`
    the a an and or but if any all some no not my your our his her its their this that these those what when where who
    why how which is are was were be been has have had do does did can could should would may must to of in on at for
    from with by as about into over under after before more most less than then now here there you we they it he she i
    me us them up out off down read share sign subscribe follow click watch listen see view
    updated published posted modified edited
    credit photo photos image images video source advertisement related latest top best new story stories
    comments comment menu search home about contact privacy policy terms cookies
  `),
  alsoNames: words('do may an can will he you no see me my her so has'),
  sections: words(`
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
  `),
  runningText: words(`
    is are was were has have had will would can could you we they he she it his her their that which who this
  `),
  authorLabels: [
    '(?:about the )?authors?(?: of (?:the|this) article)?',
    'written by',
    'story by',
    'by',
  ],
  signatures: ['reporter', 'correspondent'],
  biography: [
    'is',
    'was',
    'has been',
    'covers',
    'writes',
    'reports',
    'joined',
    'reported',
    'contributed',
  ],
  moreFrom: [
    '(?:read |see |view )?(?:more|all)(?: stories| articles| posts)? (?:from|by)',
    'about',
    'follow',
    'contact',
    'by',
  ],
};

export const EN_RIGHTS: RightsWords = {
  notice: [String.raw`\ball rights reserved\b`],
  reserved: [
    String.raw`\b(?:all rights reserved|unauthori[sz]ed (?:\w+\s){0,3}?(?:reproduction|use|copying|redistribution|distribution)|(?:reproduction|redistribution|republication|copying|distribution|retransmission)\b.{0,80}?\b(?:prohibited|forbidden|not permitted|strictly)|(?:may|must|can|shall) not be (?:\w+,?\s){0,8}?(?:published|reproduced|copied|redistributed|rewritten|broadcast|republished|distributed)|(?:no part of|do not (?:reproduce|copy|redistribute)))`,
  ],
  hints: ['copyright', 'reproduc', 'redistribut', 'rights'],
  copyright: ['copyrights?\\b'],
  beforeHolder: ['by\\b'],
  afterHolder: [
    String.raw`,\s*(?:a|an)\s(?:division|part|subsidiary|unit)\b`,
    String.raw`(?:[.,]\s*)?\(?\b(?:all rights|unauthori[sz]ed|reproduction|terms|privacy|powered|proudly|or its|and its|and affiliated|and other|part of|established|www\.|https?:)`,
  ],
  licensed: [String.raw`may not be (?:\w+,? ){0,9}(?:broadcast|rewritten)`],
};

export const EN_OUTLETS: OutletWords = {
  outlets: words(`
    times post daily journal herald tribune gazette chronicle telegraph mail guardian star observer mirror review
    magazine radio reader reporter examiner standard courier dispatch bulletin citizen independent sun globe inquirer
    register sentinel monitor spectator express ledger argus advertiser echo voice wire record weekly
    quarterly
  `),
  labels: [
    'source',
    'publisher',
    'publication',
    'outlet',
    'newspaper',
    '(?:originally |first )?(?:published|appeared) (?:by|in|on)',
    'print(?:ed)? (?:from|view of)',
  ],
  owners: words(`
    media group network networks publications publishing publishers broadcasting communications interactive holdings
    newspapers entertainment studios universal partners ventures digital enterprises productions television
    interactive corporation association
  `),
};
