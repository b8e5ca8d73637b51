/** Indirect speech: the clause in which a sentence reports, without marks, what somebody said. */

import type { WordSet } from '../languages/words.ts';
import type { Paragraph, Token } from './paragraph.ts';
import { end, start } from './quote-context.ts';
import { type SpeechSource, wordsOfAccordingTo } from './sources.ts';
import { statusOf } from './speech-status.ts';

/** A clause as tokens: the first, and the one behind the last. */
export interface ReportedClause {
  source: SpeechSource;
  from: number;
  to: number;
}

interface TokenRange {
  from: number;
  to: number;
}

/** In tokens. A longer sentence is a table or a list. */
const MAX_SENTENCE_TOKENS = 200;
/** A shorter clause is not a report. */
const MIN_CLAUSE_WORDS = 4;
/** Tokens between a verb and its “that”: told reporters in Vienna on Friday that. */
const MAX_TOKENS_TO_THAT = 10;
/** Tokens after a verb at the end of its sentence: said in a statement on Friday. */
const MAX_TOKENS_AFTER_VERB = 8;

/** The reported clauses of a paragraph, in the order of their verbs. */
export function reportedClauses(
  paragraph: Paragraph,
  sources: readonly SpeechSource[],
): ReportedClause[] {
  const governing = sources.filter(({ verb }) => verb !== null);
  return governing.flatMap((source, index) => {
    if (!isAsserted(paragraph, source)) return [];
    const found = clauseOf(paragraph, source);
    if (found === null) return [];
    const to = endOfClause(paragraph, found, source, governing, index);
    return isReport(paragraph, found.from, to) ? [{ source, from: found.from, to }] : [];
  });
}

/** Whether the source says it: not what nobody said, what somebody might say, or what is denied. */
function isAsserted(paragraph: Paragraph, { verb }: SpeechSource): boolean {
  const { tokens, speech } = paragraph;
  if (verb === null || speech.status.denyingVerbs.has(tokens[verb]?.verb?.lemma ?? ''))
    return false;
  return statusOf(paragraph, verb) === 'asserted';
}

function clauseOf(paragraph: Paragraph, source: SpeechSource): TokenRange | null {
  const sentence = sentenceOf(paragraph, source);
  if (sentence === null) return null;
  if (isAccordingTo(paragraph, source)) return accordingTo(paragraph, source, sentence);
  return clauseAfter(paragraph, source, sentence) ?? clauseBefore(paragraph, source, sentence);
}

function sentenceOf({ tokens, sentences }: Paragraph, { last }: SpeechSource): TokenRange | null {
  const index = tokens[last]?.sentence ?? 0;
  const from = sentences[index] ?? 0;
  let to = sentences[index + 1] ?? tokens.length;
  if (to - from > MAX_SENTENCE_TOKENS) return null;
  while (to > from && /^[.!?…]$/.test(tokens[to - 1]?.text ?? '')) to--;
  return { from, to };
}

function isAccordingTo(paragraph: Paragraph, { verb }: SpeechSource): boolean {
  return verb !== null && wordsOfAccordingTo(paragraph, verb) > 0;
}

/** According to X, CLAUSE. CLAUSE, according to X. */
function accordingTo(
  { tokens }: Paragraph,
  source: SpeechSource,
  sentence: TokenRange,
): TokenRange | null {
  const verb = source.verb ?? 0;
  if (tokens[verb - 1]?.text === ',') return { from: sentence.from, to: verb - 1 };
  if (verb !== sentence.from) return null;
  let comma = source.last + 1;
  while (comma < sentence.to && tokens[comma]?.text !== ',') comma++;
  return comma < sentence.to ? { from: comma + 1, to: sentence.to } : null;
}

/** X said (that) CLAUSE; X told Y that CLAUSE; X promised to …; X denied … */
function clauseAfter(
  paragraph: Paragraph,
  source: SpeechSource,
  sentence: TokenRange,
): TokenRange | null {
  const { tokens, speech } = paragraph;
  const verb = source.verb ?? 0;
  const lemma = tokens[verb]?.verb?.lemma ?? '';
  if (source.inverted) return null;
  if (speech.objectVerbs.has(lemma)) return reportedObject(paragraph, verb, sentence);
  if (speech.judgingVerbs.has(lemma)) return judgedObject(paragraph, verb, sentence);
  if (!canReportClause(paragraph, verb)) return null;
  const that = wordAfterVerb(paragraph, speech.thatWords, verb + 1, sentence.to);
  if (that > 0) return { from: that + 1, to: sentence.to };
  const comma = speech.syntax.commaBeforeClause && tokens[verb + 1]?.text === ',' ? 1 : 0;
  const from = verb + 1 + comma;
  const next = tokens[from];
  if (next === undefined || from >= sentence.to || next.spanIndex >= 0) return null;
  const opens = speech.clauseOpeners.has(next.lower) || /^\p{Lu}/u.test(next.text);
  if (opens && speech.openClauseVerbs.has(lemma)) return { from, to: sentence.to };
  const to = speech.infinitiveVerbs.has(lemma)
    ? wordAfterVerb(paragraph, speech.grammar.infinitiveMarkers, verb + 1, sentence.to)
    : -1;
  const isNegated = speech.status.negators.has(tokens[to - 1]?.lower ?? '');
  return to > 0 && !isNegated ? { from: to, to: sentence.to } : null;
}

/** Verbs of holding mostly do not report speech: X sees, finds, learns. */
function canReportClause({ tokens, speech }: Paragraph, verb: number): boolean {
  const { verbClass, lemma = '' } = tokens[verb]?.verb ?? {};
  return verbClass === 'say' || speech.openClauseVerbs.has(lemma);
}

/** “rejected the claim that the road was closed”, but not “condemned the council at length”, which tells nothing said. */
function judgedObject(paragraph: Paragraph, verb: number, sentence: TokenRange): TokenRange | null {
  const judged = reportedObject(paragraph, verb, sentence);
  if (judged === null) return null;
  const { thatWords } = paragraph.speech;
  return wordAfterVerb(paragraph, thatWords, judged.from + 1, judged.to) > 0 ? judged : null;
}

/** The object of a verb, up to the end of the clause; null with quotation marks in it, as the quote covers that. */
function reportedObject(
  { tokens, speech }: Paragraph,
  verb: number,
  sentence: TokenRange,
): TokenRange | null {
  const next = tokens[verb + 1];
  if (next === undefined || next.spanIndex >= 0 || verb + 1 >= sentence.to) return null;
  if (!speech.clauseOpeners.has(next.lower) && !/^\p{Lu}/u.test(next.text)) return null;
  let to = verb + 2;
  while (
    to < sentence.to &&
    !(tokens[to]?.text === ',' && speech.grammar.objectEnd.test(tokens[to + 1]?.lower ?? ''))
  )
    to++;
  const quoted = tokens.slice(verb + 1, to).some((token) => token.spanIndex >= 0);
  return quoted ? null : { from: verb + 1, to };
}

/** Index of a word soon after a verb, with only an addressee, a place or a time between; -1 without one. */
function wordAfterVerb(
  { tokens, speech }: Paragraph,
  wanted: WordSet,
  from: number,
  to: number,
): number {
  for (let index = from; index < Math.min(from + MAX_TOKENS_TO_THAT, to); index++) {
    const token = tokens[index];
    if (
      token === undefined ||
      token.spanIndex >= 0 ||
      token.verb?.form === 'finite' ||
      /^[;:.—]$/.test(token.text)
    )
      return -1;
    if (wanted.has(token.lower)) return index;
    if (
      index === from &&
      speech.clauseOpeners.has(token.lower) &&
      !speech.addressingVerbs.has(tokens[from - 1]?.verb?.lemma ?? '')
    )
      return -1;
  }
  return -1;
}

/** CLAUSE, X said on Friday. CLAUSE, said X. */
function clauseBefore(
  paragraph: Paragraph,
  source: SpeechSource,
  sentence: TokenRange,
): TokenRange | null {
  const { tokens } = paragraph;
  const behind = tokens.slice(end(source) + 1, sentence.to);
  if (behind.length > MAX_TOKENS_AFTER_VERB || behind.some(({ spanIndex }) => spanIndex >= 0))
    return null;
  const first = phraseStart(tokens, start(source));
  if (tokens[first - 1]?.text !== ',' || tokens[first - 1]?.spanIndex !== -1) return null;
  const verb = tokens[source.verb ?? 0]?.verb;
  if (verb?.form !== 'finite' || verb.verbClass !== 'say') return null;
  const clause = { from: afterDateline(paragraph, sentence), to: first - 1 };
  const isApposed = !source.inverted && tokens[source.last + 1]?.text === ',';
  if (isApposed && !hasVerb(paragraph, clause)) return null;
  return isAdjunct(paragraph, clause) ? null : clause;
}

/** In tokens: PORT ALDERY, March 14 (Coastwire) — */
const MAX_DATELINE_TOKENS = 14;

/** Where the first sentence of a paragraph begins, behind a dateline. */
function afterDateline({ tokens }: Paragraph, { from, to }: TokenRange): number {
  const [first] = tokens;
  if (from > 0 || first === undefined || !/^\p{Lu}{2,}/u.test(first.text)) return from;
  const dash = tokens
    .slice(0, Math.min(to, MAX_DATELINE_TOKENS))
    .findIndex(({ text }) => /^[—–-]$/.test(text));
  return dash < 0 ? from : dash + 1;
}

/** Not “The museum’s director, Ingrid Lund, said”, where what comes first is the subject. */
function hasVerb({ tokens, speech }: Paragraph, { from, to }: TokenRange): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ text, lower, verb }) =>
        verb || speech.auxiliaries.has(lower) || speech.grammar.pastForm.test(text),
    );
}

/**
 * “In a letter to Brandt, Keller wrote”, “Asked whether …, Keller said”: what comes first is an adjunct rather than a
 * reported clause.
 */
function isAdjunct({ tokens, speech }: Paragraph, { from, to }: TokenRange): boolean {
  const opener = tokens[from]?.lower ?? '';
  const opens =
    speech.prepositions.has(opener) ||
    speech.grammar.subordinators.has(opener) ||
    speech.grammar.participle.test(opener);
  return opens && !tokens.slice(from, to).some(({ text }) => text === ',');
}

/** The first token of the noun phrase whose head is at `index`, after a comma or a few tokens back. */
function phraseStart(tokens: readonly Token[], index: number): number {
  let first = index;
  while (
    first > 0 &&
    index - first < 8 &&
    /[\p{L}.]/u.test(tokens[first - 1]?.text ?? '') &&
    tokens[first - 1]?.spanIndex === -1
  )
    first--;
  return first;
}

/** Where a clause ends: before its speaker's next verb or another speaker. …, but praised …; …, the paper reported. */
function endOfClause(
  paragraph: Paragraph,
  clause: TokenRange,
  source: SpeechSource,
  governing: readonly SpeechSource[],
  index: number,
): number {
  const { tokens } = paragraph;
  for (let next = index + 1; next < governing.length; next++) {
    const other = governing[next];
    if (other === undefined || start(other) >= clause.to) break;
    const first = phraseStart(tokens, start(other));
    if (first > clause.from && tokens[first - 1]?.text === ',' && end(other) + 1 >= clause.to)
      return first - 1;
  }
  if (isSubordinate(paragraph, source, clause)) return commaAfter(paragraph, clause);
  for (let at = clause.from + 1; at < clause.to; at++)
    if (tokens[at]?.verb && tokens[at]?.spanIndex === -1 && startsAnotherReport(paragraph, at))
      return tokens[at - 1]?.text === ',' ? at - 1 : at - 2;
  return clause.to;
}

/** “Although X said he would …, it is …”: a report within a subordinate clause. */
function isSubordinate(
  { tokens, sentences, speech }: Paragraph,
  source: SpeechSource,
  clause: TokenRange,
): boolean {
  const opener = tokens[sentences[tokens[source.last]?.sentence ?? 0] ?? 0];
  return clause.from > source.last && speech.grammar.subordinators.has(opener?.lower ?? '');
}

function commaAfter({ tokens }: Paragraph, { from, to }: TokenRange): number {
  let comma = from;
  while (comma < to && tokens[comma]?.text !== ',') comma++;
  return comma;
}

/** “, but praised”, “, adding” */
function startsAnotherReport({ tokens, speech }: Paragraph, verb: number): boolean {
  const before = tokens[verb - 1];
  const form = tokens[verb]?.verb?.form;
  if (before?.text === ',') return form === 'participle';
  return (
    speech.grammar.coordinators.has(before?.lower ?? '') &&
    tokens[verb - 2]?.text === ',' &&
    form === 'finite'
  );
}

/** Whether the clause is long enough and mostly unquoted: what stands between marks is a quote of its own. */
function isReport({ tokens }: Paragraph, from: number, to: number): boolean {
  const inside = tokens.slice(from, to).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const quoted = inside.filter((token) => token.spanIndex >= 0).length;
  return inside.length >= MIN_CLAUSE_WORDS && quoted * 2 < inside.length;
}
