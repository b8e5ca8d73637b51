/** The small words and word endings by which reported speech is taken apart, as data of one language. */

import { NEVER, NO_WORDS, type WordSet } from './words.ts';

/** Words are in lower case. An empty list, and a pattern that never matches, switches its rule off. */
export interface SpeechGrammar {
  // Clauses.
  /** Begin a clause about the person before: who. */
  readonly personRelatives: WordSet;
  /** Stand for the subject of their verb: a sign that read. */
  readonly subjectRelatives: WordSet;
  /** Begin a clause about quoted words: “…”, which. */
  readonly quoteRelatives: WordSet;
  /** Begin a subordinate clause that opens a sentence: although. */
  readonly subordinators: WordSet;
  /** Join another report to one: X said …, but praised. */
  readonly coordinators: WordSet;
  /** Join a clause to quoted words before it. */
  readonly clauseJoiners: WordSet;
  /** End a noun phrase: the minister who. */
  readonly phraseEnds: WordSet;
  /** Opens a phrase beside the main clause: Asked whether. */
  readonly participle: RegExp;
  /** A regular verb in the past. */
  readonly pastForm: RegExp;

  // Small words.
  readonly and: WordSet;
  readonly articles: WordSet;
  /** Before an infinitive: promised to leave. */
  readonly infinitiveMarkers: WordSet;
  /** Before the agent of a passive: was told by X. */
  readonly agentMarkers: WordSet;
  /** Before what somebody is quoted as: quoted X as saying. */
  readonly as: WordSet;
  /** Before a participle with its subject: with X noting. */
  readonly with: WordSet;
  /** Make a passive of a participle. */
  readonly passiveAuxiliaries: WordSet;
  /** Those of them that tell of a fact: not be, as in should be called. */
  readonly factualPassiveAuxiliaries: WordSet;
  /** Before whoever is no subject: to X, about X. */
  readonly objectPrepositions: WordSet;
  /** Between a noun and what belongs to it: a spokesman for the campaign. */
  readonly attributePrepositions: WordSet;
  /** After a role, whose holder it tells: the president of the club. */
  readonly rolePrepositions: WordSet;
  /** May follow a name in apposition: his strategist, X of Linz. */
  readonly afterApposition: WordSet;
  /** Before a role that somebody does not hold: former. */
  readonly notInRole: WordSet;

  // Words by their endings.
  /** An adverb between subject and verb: angrily. */
  readonly adverb: RegExp;
  readonly contraction: RegExp;
  readonly negatedContraction: RegExp;
  readonly modalContraction: RegExp;
  /** A capitalized word that is no person: Americans, Rangers. */
  readonly notPerson: RegExp;
  /** Verb forms that are never nouns, unlike most third persons and base forms: said, but not reports. */
  readonly neverNoun: RegExp;
  /** After a name that only qualifies it: the X campaign. */
  readonly qualified: RegExp;
  /** Lemmas whose participle has the subject of the sentence. Chanting, asking or offering is as often somebody else's. */
  readonly plainVerbs: WordSet;

  // Words in and beside quotation marks.
  /** Printed in lower case within a title. */
  readonly titleSmallWords: WordSet;
  readonly firstOrSecondPerson: RegExp;
  /** Words that clauses have and terms and titles mostly lack. */
  readonly clauseWord: RegExp;
  /** Tell by themselves what follows: the word right before the marks. */
  readonly beforeQuote: WordSet;
  /** Lead from a verb of saying to its quote: said that “…”. */
  readonly leadWords: WordSet;
}

export const NO_SPEECH_GRAMMAR: SpeechGrammar = {
  personRelatives: NO_WORDS,
  subjectRelatives: NO_WORDS,
  quoteRelatives: NO_WORDS,
  subordinators: NO_WORDS,
  coordinators: NO_WORDS,
  clauseJoiners: NO_WORDS,
  phraseEnds: NO_WORDS,
  participle: NEVER,
  pastForm: NEVER,
  and: NO_WORDS,
  articles: NO_WORDS,
  infinitiveMarkers: NO_WORDS,
  agentMarkers: NO_WORDS,
  as: NO_WORDS,
  with: NO_WORDS,
  passiveAuxiliaries: NO_WORDS,
  factualPassiveAuxiliaries: NO_WORDS,
  objectPrepositions: NO_WORDS,
  attributePrepositions: NO_WORDS,
  rolePrepositions: NO_WORDS,
  afterApposition: NO_WORDS,
  notInRole: NO_WORDS,
  adverb: NEVER,
  contraction: NEVER,
  negatedContraction: NEVER,
  modalContraction: NEVER,
  notPerson: NEVER,
  neverNoun: NEVER,
  qualified: NEVER,
  plainVerbs: NO_WORDS,
  titleSmallWords: NO_WORDS,
  firstOrSecondPerson: NEVER,
  clauseWord: NEVER,
  beforeQuote: NO_WORDS,
  leadWords: NO_WORDS,
};
