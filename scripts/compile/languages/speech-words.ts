/** The words by which a language tells who says what: the section `speech` of its table. */

import { NO_SPEECH_GRAMMAR, type SpeechGrammar } from './speech-grammar.ts';
import { NEVER, NO_WORDS, type WordSet, words } from './words.ts';

/** What follows a verb of saying: words said or written, a name or a judgement, what somebody holds. */
export type VerbClass = 'say' | 'describe' | 'hold';

export interface VerbForm {
  lemma: string;
  /** The strongest class that has the verb. */
  verbClass: VerbClass;
  /** finite: said, says. participle: saying. base: say. */
  form: 'finite' | 'participle' | 'base';
}

/** What tells words that were said from words that were not, or only might be. */
export interface StatusWords {
  /** not, never */
  readonly negators: WordSet;
  /** Subjects that never speak, and the determiner of such: nobody, no official. */
  readonly nobody: WordSet;
  readonly modals: WordSet;
  /** Make a report of a modal: he would later say. */
  readonly factual: WordSet;
  /** Between auxiliaries and a verb of saying: was able TO say, refused to say. */
  readonly carriers: WordSet;
  /** What stands before a verb of saying when nothing was said: refused to, stopped short of. */
  readonly withheld: RegExp;
  /** What stands before a verb of saying when nothing was said yet: is expected to. */
  readonly intended: RegExp;
  /** Before a subject: if, whether. */
  readonly conditionals: WordSet;
  /** Before a subject in a question or behind "nor": did. */
  readonly auxiliaries: WordSet;
  /** Open a sentence that makes something up: suppose. */
  readonly suppositions: WordSet;
  /** Before "that": denied that, it is untrue that. */
  readonly denials: WordSet;
  /** Before "that", when negated: not true that, no evidence that. */
  readonly deniable: WordSet;
  readonly forged: WordSet;
  /** What is forged so that somebody seems to have said something. */
  readonly forgeries: WordSet;
  /** Verbs with words as their object: used the word “…”. */
  readonly mentioning: WordSet;
  /** Lemmas: what follows is not what the speaker says. */
  readonly denyingVerbs: WordSet;
  /** Before "that": somebody says that another said something, which may not be so: a leaflet claims that. */
  readonly hearsay: WordSet;
}

/**
 * What stands around the marks of a quote in a language whose names have no capitals. Only what a frame fits is a quote.
 */
export interface QuoteFrame {
  /** Fits the text that ends with the opening mark, and what follows the closing one. The group `name` is the speaker. */
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

/** How a language puts speech where it does so otherwise than English. */
interface SpeechSyntax {
  /** Nouns have a capital, so that one says nothing about a name. */
  readonly capitalNouns?: true;
  /** Verb forms may be nouns, too: reports, claim. */
  readonly verbsLikeNouns?: true;
  /** Between a quote and the verb behind it: « … », a expliqué X; “…”, se quejó X. */
  readonly beforeInverted?: WordSet;
  /** A verb of saying needs no subject: dijo. */
  readonly nullSubject?: true;
  /** Who speaks is said within the marks: « Non, a dit Léa Roux. Jamais. » */
  readonly insertsAttribution?: true;
  /** A paragraph of speech begins with a dash, and who speaks stands between dashes: —No —dijo X—. Nunca. */
  readonly dashes?: true;
  /** Words written together with the one before or behind: d’|abord, dit|-il. Groups `before` and `behind`. */
  readonly clitics?: RegExp;
  /** A comma stands before a reported clause: sagte, dass. */
  readonly commaBeforeClause?: true;
  /** Read instead of verbs, sources and words, in languages whose names have no capitals. */
  readonly frames?: readonly QuoteFrame[];
  /** A verb is negated behind it: sagte nicht. */
  readonly negatesBehind?: true;
}

/** The words that tell who speaks and how. */
export interface SpeechWords {
  readonly syntax: SpeechSyntax;
  readonly grammar: SpeechGrammar;
  readonly status: StatusWords;
  /** Pronouns for one person: he, his. */
  readonly malePronouns: WordSet;
  readonly femalePronouns: WordSet;
  readonly definiteArticles: WordSet;
  /** Introduce a reported clause: that. */
  readonly thatWords: WordSet;
  /** One or two words before a source without a verb: laut, selon, according to. */
  readonly accordingTo: WordSet;
  /** Labels of an interview's answers. */
  readonly turnLabels: { readonly answer: WordSet };
  /** Verbs of saying, by word. */
  readonly verbs: ReadonlyMap<string, VerbForm>;
  /** Lemmas that a clause may follow without "that": X said the road was closed. */
  readonly openClauseVerbs: WordSet;
  /** Lemmas that a clause without "that" follows less often than an object: X confirmed the road was closed; X confirmed the delay. */
  readonly objectVerbs: WordSet;
  /** Lemmas for what is promised or asked for: X vowed to leave. */
  readonly infinitiveVerbs: WordSet;
  /** Lemmas that somebody may follow who is spoken to: X told Y that … */
  readonly addressingVerbs: WordSet;
  /** Lemmas that need somebody who is spoken to as their object, so that no subject follows: told reporters. */
  readonly addresseeVerbs: WordSet;
  /** Verbs that carry another, as a clause has them: was, had, would. */
  readonly auxiliaries: WordSet;
  /** Begin a subordinate clause, or a phrase with one. */
  readonly clauseEnds: WordSet;
  /** Begin a clause or a noun phrase. */
  readonly clauseOpeners: WordSet;
  /** Between a subject and its verb: adverbs, auxiliaries, verbs that carry another ("went on to say"). */
  readonly adverbs: WordSet;
  readonly prepositions: WordSet;
  readonly determiners: WordSet;
  readonly subjectPronouns: WordSet;
  readonly possessives: WordSet;
  readonly conjunctions: WordSet;
  /** Nouns for people who hold a role. When definite, one may stand for a person named elsewhere. */
  readonly roleNouns: WordSet;
  /** Nouns that the names of organizations hold, by which they are called later: the Foreign Ministry, the ministry. */
  readonly organizationNouns: WordSet;
  /** One person without a name, who may be he or she in the next sentence. */
  readonly unnamedPersons: WordSet;
  /** The same, groups of people, and things that speak: reports, signs, companies. */
  readonly unnamedNouns: WordSet;
  /** What somebody said or wrote, as a noun: in a statement, her remarks. */
  readonly speechNouns: WordSet;
  /** A work, a programme or a thing is named between the marks that follow. */
  readonly namingWords: WordSet;
  /** Ends right before a name, a label or a term between marks: known as, nicknamed, tap. Null without such words. */
  readonly namingPhrase: RegExp | null;
  /** Begin the sentence behind a quote that says whose words it was: “…” Those were the words of X. */
  readonly demonstratives: WordSet;
  /** Titles before a name. */
  readonly maleTitles: WordSet;
  readonly femaleTitles: WordSet;
}

const NO_STATUS: StatusWords = {
  negators: NO_WORDS,
  nobody: NO_WORDS,
  modals: NO_WORDS,
  factual: NO_WORDS,
  carriers: NO_WORDS,
  withheld: NEVER,
  intended: NEVER,
  conditionals: NO_WORDS,
  auxiliaries: NO_WORDS,
  suppositions: NO_WORDS,
  denials: NO_WORDS,
  deniable: NO_WORDS,
  forged: NO_WORDS,
  forgeries: NO_WORDS,
  mentioning: NO_WORDS,
  denyingVerbs: NO_WORDS,
  hearsay: NO_WORDS,
};

const NO_SPEECH: Omit<SpeechWords, 'verbs'> = {
  syntax: {},
  grammar: NO_SPEECH_GRAMMAR,
  status: NO_STATUS,
  malePronouns: NO_WORDS,
  femalePronouns: NO_WORDS,
  definiteArticles: NO_WORDS,
  thatWords: NO_WORDS,
  accordingTo: NO_WORDS,
  turnLabels: { answer: NO_WORDS },
  openClauseVerbs: NO_WORDS,
  objectVerbs: NO_WORDS,
  infinitiveVerbs: NO_WORDS,
  addressingVerbs: NO_WORDS,
  addresseeVerbs: NO_WORDS,
  auxiliaries: NO_WORDS,
  clauseEnds: NO_WORDS,
  clauseOpeners: NO_WORDS,
  adverbs: NO_WORDS,
  prepositions: NO_WORDS,
  determiners: NO_WORDS,
  subjectPronouns: NO_WORDS,
  possessives: NO_WORDS,
  conjunctions: NO_WORDS,
  roleNouns: NO_WORDS,
  organizationNouns: NO_WORDS,
  unnamedPersons: NO_WORDS,
  unnamedNouns: NO_WORDS,
  speechNouns: NO_WORDS,
  namingWords: NO_WORDS,
  namingPhrase: null,
  demonstratives: NO_WORDS,
  maleTitles: NO_WORDS,
  femaleTitles: NO_WORDS,
};

/** Words of speech, with empty lists for those that a language does not give. */
export function speechWords(
  given: Omit<Partial<SpeechWords>, 'status'> &
    Pick<SpeechWords, 'verbs'> & { status?: Partial<StatusWords> },
): SpeechWords {
  return { ...NO_SPEECH, ...given, status: { ...NO_STATUS, ...given.status } };
}

/** Finite verbs of saying as a language prints them, each its own lemma. */
export function finiteVerbs(
  lists: Readonly<Partial<Record<VerbClass, string>>>,
): SpeechWords['verbs'] {
  const forms = new Map<string, VerbForm>();
  for (const verbClass of ['say', 'describe', 'hold'] as const)
    for (const lemma of words(lists[verbClass] ?? ''))
      if (lemma !== '' && !forms.has(lemma)) forms.set(lemma, { lemma, verbClass, form: 'finite' });
  return forms;
}
