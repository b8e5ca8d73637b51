/** English verbs of saying in every form that newspapers print. */
import type { VerbClass, VerbForm } from './speech-words.ts';

/** Verbs by what follows them; lemmas, with irregular forms in IRREGULAR. A doubled last consonant is written `admit*`. */
const VERBS = {
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

/** Past and third person of verbs that do not follow the rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
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

/** By lower-case word. */
export const EN_SPEECH_VERBS: ReadonlyMap<string, VerbForm> = inflect();

function inflect(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const put = (word: string, form: VerbForm) => {
    if (!forms.has(word)) forms.set(word, form);
  };
  for (const verbClass of Object.keys(VERBS) as VerbClass[])
    for (const entry of VERBS[verbClass].split(/\s+/)) {
      const lemma = entry.replace('*', '');
      const finite = IRREGULAR[lemma]?.split(' ') ?? [past(entry), thirdPerson(lemma)];
      for (const word of finite) put(word, { lemma, verbClass, form: 'finite' });
      put(`${stem(entry)}ing`, { lemma, verbClass, form: 'participle' });
      put(lemma, { lemma, verbClass, form: 'base' });
    }
  return forms;
}

/** What -ed and -ing are put on: brag* gives bragg, write gives writ. */
function stem(entry: string): string {
  if (entry.endsWith('*')) return `${entry.slice(0, -1)}${entry.at(-2)}`;
  return entry.endsWith('e') && !entry.endsWith('ee') ? entry.slice(0, -1) : entry;
}

function past(entry: string): string {
  return /[^aeiou]y$/.test(entry) ? `${entry.slice(0, -1)}ied` : `${stem(entry)}ed`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
