/** Whether a text asserts that words were said, or says that they were not, or only might be. */
import type { SpeechWords } from '../languages/speech-words.ts';
import type { Paragraph, Token } from './paragraph.ts';

/**
 * `unreal`: what somebody would, could or will say, or says under a condition. `negated`: what somebody did not say, or is
 * only claimed to have said.
 */
export type SpeechStatus = 'asserted' | 'negated' | 'unreal';

/** In tokens: a verb's auxiliaries and adverbs, its subject, and what stands between a verb and a quote. */
const MAX_GROUP_TOKENS = 12;
const MAX_SUBJECT_TOKENS = 10;
const MAX_TOKENS_TO_QUOTE = 12;
/** How far back a clause is searched that another is embedded in, in tokens. */
const MAX_CLAUSE_TOKENS = 60;

/** asked whether she believed. In tokens. */
const MAX_TOKENS_TO_CONDITIONAL = 3;

const BOUNDARY = /^[,;:!?…()—–]$/;

/** The status of the verb of saying at a token. */
export function statusOf(paragraph: Paragraph, verb: number): SpeechStatus {
  const status = ownStatus(paragraph, verb);
  return status === 'unreal' && isReported(paragraph, verb) ? 'asserted' : status;
}

/** She said that she would call it “…”: what is unreal was said all the same. Not “asked if she believed”. */
function isReported(paragraph: Paragraph, verb: number): boolean {
  const { tokens, speech } = paragraph;
  for (let index = verb - 1; index >= Math.max(0, verb - MAX_CLAUSE_TOKENS); index--) {
    const token = tokens[index];
    if (token === undefined || !sharesSentence(token, tokens[verb])) return false;
    if (BOUNDARY.test(token.text)) return false;
    if (speech.status.conditionals.has(token.lower) && verb - index <= MAX_TOKENS_TO_CONDITIONAL)
      return false;
    if (token.verb?.form === 'finite' && token.verb.verbClass === 'say')
      return ownStatus(paragraph, index) === 'asserted';
  }
  return false;
}

function ownStatus(paragraph: Paragraph, verb: number): SpeechStatus {
  if (isNegatedBehind(paragraph, verb)) return 'negated';
  const group = verbGroup(paragraph, verb);
  if (group.status !== 'asserted') return group.status;
  const subject = subjectStatus(paragraph, group.from, verb);
  if (subject !== 'asserted') return subject;
  return isSaidByNobody(paragraph, verb) ? 'negated' : embeddingStatus(paragraph, verb);
}

/** “sagte nicht” */
function isNegatedBehind({ tokens, speech }: Paragraph, verb: number): boolean {
  return speech.syntax.negatesBehind === true && isNegator(tokens[verb + 1], speech);
}

/**
 * The status of words by the clause before them, for a source without a verb of its own: refused to say “…”; never used
 * the word “…”; the words “…” do not appear.
 */
export function statusByClause(paragraph: Paragraph, from: number, to: number): SpeechStatus {
  const { tokens, speech } = paragraph;
  for (let index = from - 1; index >= Math.max(0, from - MAX_TOKENS_TO_QUOTE); index--) {
    const token = tokens[index];
    if (token === undefined || !sharesSentence(token, tokens[from])) break;
    if (BOUNDARY.test(token.text) || speech.conjunctions.has(token.lower)) break;
    if (isVerbOfSaying(paragraph, index)) return statusOf(paragraph, index);
    if (speech.status.mentioning.has(token.lower))
      return statusOf(paragraph, index) === 'negated' ? 'negated' : 'asserted';
  }
  const named = speech.speechNouns.has(tokens[from - 1]?.lower ?? '');
  return named && isDeniedBehind(paragraph, to) ? 'negated' : 'asserted';
}

/** Not what somebody holds, nor a noun: his promise of “…”. */
function isVerbOfSaying({ tokens, speech }: Paragraph, index: number): boolean {
  const { verbClass, form } = tokens[index]?.verb ?? {};
  if (verbClass === undefined || verbClass === 'hold') return false;
  const before = tokens[index - 1]?.lower ?? '';
  if (form !== 'base' || speech.adverbs.has(before)) return true;
  return !speech.determiners.has(before) && !speech.prepositions.has(before);
}

function isDeniedBehind({ tokens, speech }: Paragraph, behind: number): boolean {
  const [auxiliary, negator] = [tokens[behind], tokens[behind + 1]];
  if (auxiliary === undefined || auxiliary.spanIndex >= 0) return false;
  if (isNegator(auxiliary, speech)) return true;
  return speech.adverbs.has(auxiliary.lower) && negator !== undefined && isNegator(negator, speech);
}

interface VerbGroup {
  /** The first token of the verb with its auxiliaries and adverbs. */
  from: number;
  status: SpeechStatus;
}

/** did not say, refused to say, stopped short of saying; would say, was expected to say. */
function verbGroup({ tokens, speech }: Paragraph, verb: number): VerbGroup {
  const { modals, factual } = speech.status;
  const base = tokens[verb]?.verb?.form === 'base';
  let from = verb;
  let isFact = false;
  for (; from > Math.max(0, verb - MAX_GROUP_TOKENS); from--) {
    const token = tokens[from - 1];
    if (!isInVerbGroup(token, tokens[verb], speech)) break;
    const { lower } = token;
    if (isNegator(token, speech)) return { from, status: 'negated' };
    isFact ||= factual.has(lower);
    const modal = modals.has(lower) || (base && speech.grammar.modalContraction.test(lower));
    if (modal && !isFact) return { from, status: 'unreal' };
  }
  return { from, status: carriedStatus(tokens.slice(from, verb), speech) };
}

function isInVerbGroup(
  token: Token | undefined,
  verb: Token | undefined,
  speech: SpeechWords,
): token is Token {
  if (token === undefined || !sharesSentence(token, verb) || token.text !== token.lower)
    return false;
  const { lower } = token;
  return (
    token.verb?.form === 'base' ||
    speech.adverbs.has(lower) ||
    speech.status.carriers.has(lower) ||
    speech.grammar.adverb.test(lower) ||
    isNegator(token, speech) ||
    speech.grammar.modalContraction.test(lower)
  );
}

/** What the verbs that carry a verb of saying make of it. */
function carriedStatus(group: readonly Token[], { status }: SpeechWords): SpeechStatus {
  const text = group.map(({ lower }) => lower).join(' ');
  if (status.withheld.test(text)) return 'negated';
  return status.intended.test(text) ? 'unreal' : 'asserted';
}

/** Nobody said; nor did she say; would he say; if she said. */
function subjectStatus({ tokens, speech }: Paragraph, end: number, verb: number): SpeechStatus {
  const { nobody, conditionals, auxiliaries } = speech.status;
  for (let index = end - 1; index >= Math.max(0, end - MAX_SUBJECT_TOKENS); index--) {
    const token = tokens[index];
    if (token === undefined || !sharesSentence(token, tokens[verb])) break;
    if (BOUNDARY.test(token.text) || token.verb) break;
    const { lower } = token;
    if (conditionals.has(lower)) return 'unreal';
    const governed = speech.prepositions.has(tokens[index - 1]?.lower ?? '');
    if (nobody.has(lower) && !governed) return 'negated';
    if (auxiliaries.has(lower) && tokens[verb]?.verb?.form === 'base')
      return isNegator(tokens[index - 1], speech) ? 'negated' : 'unreal';
    if (speech.conjunctions.has(lower) || speech.grammar.personRelatives.has(lower)) break;
  }
  return 'asserted';
}

/** “…,” said nobody. */
function isSaidByNobody({ tokens, speech }: Paragraph, verb: number): boolean {
  const before = tokens[verb - 1];
  const inverted = before === undefined || before.spanIndex >= 0 || before.text === ',';
  return inverted && speech.status.nobody.has(tokens[verb + 1]?.lower ?? '');
}

/** It is not true that she said …; suppose that she says …; a forged letter in which she says … */
function embeddingStatus(paragraph: Paragraph, verb: number): SpeechStatus {
  const { tokens, sentences, speech } = paragraph;
  const { suppositions, forged, forgeries, hearsay } = speech.status;
  const opening = sentences[tokens[verb]?.sentence ?? 0] ?? 0;
  const from = Math.max(opening, verb - MAX_CLAUSE_TOKENS);
  let denied = false;
  let claimed = false;
  for (let index = from; index < verb; index++) {
    const token = tokens[index];
    if (token === undefined || token.spanIndex >= 0) continue;
    if (BOUNDARY.test(token.text)) [denied, claimed] = [false, false];
    if (suppositions.has(token.lower) && index - opening < MAX_OPENING_TOKENS) return 'unreal';
    const isForgery = [1, 2].some((step) => forgeries.has(tokens[index + step]?.lower ?? ''));
    if (forged.has(token.lower) && isForgery) return 'negated';
    if (deniesClause(tokens, index, speech)) denied = true;
    if (speech.thatWords.has(token.lower)) denied = isDenied(tokens, index, speech);
    if (hearsay.has(token.lower)) claimed = isVerbOfSaying(paragraph, index);
  }
  return denied || claimed ? 'negated' : 'asserted';
}

/** “denied he said” */
function deniesClause(tokens: readonly Token[], index: number, speech: SpeechWords): boolean {
  return (
    speech.status.denials.has(tokens[index]?.lower ?? '') &&
    speech.subjectPronouns.has(tokens[index + 1]?.lower ?? '') &&
    !isNegator(tokens[index - 1], speech)
  );
}

/** But suppose … */
const MAX_OPENING_TOKENS = 3;

/** denied that; not true that; no evidence that */
function isDenied(tokens: readonly Token[], that: number, speech: SpeechWords): boolean {
  const { denials, deniable, nobody } = speech.status;
  const governor = tokens[that - 1]?.lower ?? '';
  if (denials.has(governor)) return !isNegator(tokens[that - 2], speech);
  if (!deniable.has(governor)) return false;
  return [tokens[that - 2], tokens[that - 3]].some(
    (token) => isNegator(token, speech) || nobody.has(token?.lower ?? ''),
  );
}

function isNegator(token: Token | undefined, { status, grammar }: SpeechWords): boolean {
  if (token === undefined || token.spanIndex >= 0) return false;
  return status.negators.has(token.lower) || grammar.negatedContraction.test(token.lower);
}

function sharesSentence(token: Token, other: Token | undefined): boolean {
  return token.spanIndex < 0 && token.sentence === other?.sentence;
}
