/** The small words and word endings by which reported speech in English is taken apart. */

import type { SpeechGrammar } from './speech-grammar.ts';
import { words } from './words.ts';

export const EN_SPEECH_GRAMMAR: SpeechGrammar = {
  personRelatives: words('who'),
  subjectRelatives: words('who that which'),
  quoteRelatives: words('which who whose'),
  subordinators: words('although though while when after as if because since once'),
  coordinators: words('and but'),
  clauseJoiners: words('and but or that when while as'),
  phraseEnds: words('who whom whose which that and but or'),
  participle: /^\p{L}+(?:ed|ing)$/u,
  pastForm: /^\p{Ll}+ed$/u,
  and: words('and'),
  articles: words('the a an'),
  infinitiveMarkers: words('to'),
  agentMarkers: words('by'),
  as: words('as'),
  with: words('with'),
  passiveAuxiliaries: words('was were is are be been being'),
  factualPassiveAuxiliaries: words('was were is are been being'),
  objectPrepositions: words('to of for with at against about on from in than like by'),
  attributePrepositions: words('of for at from with in on to'),
  rolePrepositions: words('of for at from in'),
  afterApposition: words('of from at who in'),
  notInRole: words('former ex deputy vice acting'),
  adverb: /^.{3,}ly$/u,
  contraction: /[’'](?:ve|m|ll|d|re|t)$/,
  negatedContraction: /n[’']t$/,
  modalContraction: /[’'](?:d|ll)$/,
  notPerson: /(?:ans|ers)$/,
  neverNoun:
    /(?:ed|ing|said|told|wrote|reads?|says|tells|writes|argues|explains|insists|tweets|describes)$/,
  qualified: /^(?:\p{Ll}{3,}s|campaign|aide|ally|adviser|supporter|spokes\p{Ll}+)$/u,
  plainVerbs: words('say add write tell note explain state declare'),
  titleSmallWords: words(
    'a an and as at but by for from in nor not of on or the to vs with yes no',
  ),
  firstOrSecondPerson: /\b(?:I|we|you|I[’']m|we[’']re|my|our|your|me|us)\b/i,
  clauseWord:
    /\b(?:is|are|was|were|am|be|been|being|have|has|had|do|does|did|will|would|can|could|should|must|may|might|not|it|he|she|they|this|that|there|if|because)\b|n[’']t\b|[’'](?:re|ll|ve|m|d)\b/i,
  beforeQuote: words(
    'the a an as that his her their its was is were are be so-called or and on of in to for with',
  ),
  leadWords: words('that as a an the'),
};
