/** Indirect speech: the clause in which a sentence reports, without marks, what somebody said. */

import type { SpeechWords } from '../languages/speech-words.ts';
import type { WordSet } from '../languages/words.ts';
import { endOfClause, phraseStart, type TokenRange } from './clause-end.ts';
import type { Paragraph, Token } from './paragraph.ts';
import { end, start } from './quote-context.ts';
import { isAsserted } from './reporting-verbs.ts';
import { type SpeechSource, wordsOfAccordingTo } from './speech-sources.ts';

/** A clause as tokens: the first, and the one behind the last. */
export interface ReportedClause {
  source: SpeechSource;
  from: number;
  to: number;
}

/** In tokens. A longer sentence is a table or a list. */
const MAX_SENTENCE_TOKENS = 200;
/** A shorter clause is not a report. */
const MIN_CLAUSE_WORDS = 4;
/** Tokens between a verb and its “that”: told reporters in Vienna on Friday that. */
const MAX_TOKENS_TO_THAT = 10;
/** What stands before “according to” and has no verb: a few years ago. In tokens. */
const MAX_ADJUNCT_TOKENS = 8;
/** Tokens of a subject before its auxiliary, in a clause without “that”. */
const MAX_SUBJECT_TOKENS = 9;
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
    return isReport(paragraph, { from: found.from, to }) ? [{ source, from: found.from, to }] : [];
  });
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
  paragraph: Paragraph,
  source: SpeechSource,
  sentence: TokenRange,
): TokenRange | null {
  const { tokens } = paragraph;
  const verb = source.verb ?? 0;
  if (tokens[verb - 1]?.text === ',') {
    const before = { from: afterOpenBracket(tokens, sentence.from, verb), to: verb - 1 };
    return before.to - before.from > MAX_ADJUNCT_TOKENS || hasVerb(paragraph, before)
      ? before
      : null;
  }
  if (verb !== sentence.from) return null;
  let comma = source.last + 1;
  while (comma < sentence.to && tokens[comma]?.text !== ',') comma++;
  return comma < sentence.to ? { from: comma + 1, to: sentence.to } : null;
}

/** The token behind a bracket that is open at `to`, else `from`. */
function afterOpenBracket(tokens: readonly Token[], from: number, to: number): number {
  for (let index = to - 1; index >= from; index--) {
    if (tokens[index]?.text === ')') return from;
    if (tokens[index]?.text === '(') return index + 1;
  }
  return from;
}

/** X said (that) CLAUSE; X told Y that CLAUSE; X promised to … */
function clauseAfter(
  paragraph: Paragraph,
  source: SpeechSource,
  sentence: TokenRange,
): TokenRange | null {
  const { tokens, speech } = paragraph;
  const verb = source.verb ?? 0;
  const lemma = tokens[verb]?.verb?.lemma ?? '';
  if (source.inverted || !canReportClause(paragraph, verb)) return null;
  const that = wordAfterVerb(paragraph, speech.thatWords, verb + 1, sentence.to);
  if (that > 0) return clauseAfterThat(paragraph, verb, that, sentence);
  const from = afterTime(paragraph, verb + 1);
  const next = tokens[from];
  if (next === undefined || from >= sentence.to || next.spanIndex >= 0) return null;
  if (isOpenClause(paragraph, lemma, from, sentence)) return { from, to: sentence.to };
  const to = speech.infinitiveVerbs.has(lemma)
    ? wordAfterVerb(paragraph, speech.grammar.infinitiveMarkers, verb + 1, sentence.to)
    : -1;
  const isNegated = speech.status.negators.has(tokens[to - 1]?.lower ?? '');
  return to > 0 && !isNegated && isInfinitive(paragraph, to) ? { from: to, to: sentence.to } : null;
}

/** Verbs of holding mostly do not report speech: X sees, finds, learns. */
function canReportClause({ tokens, speech }: Paragraph, verb: number): boolean {
  const { verbClass, lemma = '' } = tokens[verb]?.verb ?? {};
  return verbClass === 'say' || speech.openClauseVerbs.has(lemma) || speech.objectVerbs.has(lemma);
}

/**
 * “said that is wrong”: the word is the subject of its clause. Not “repeated that promise”, where it belongs to a noun, nor
 * “spoke of a plan that was dropped”, where it stands for one.
 */
function clauseAfterThat(
  paragraph: Paragraph,
  verb: number,
  that: number,
  { to }: TokenRange,
): TokenRange | null {
  const { tokens, speech } = paragraph;
  const clause = { from: tokens[that + 1]?.text === ',' ? that + 2 : that + 1, to };
  if (!speech.demonstratives.has(tokens[that]?.lower ?? '')) return clause;
  const next = tokens[that + 1];
  const isSubject = speech.auxiliaries.has(next?.lower ?? '');
  if (isSubject) return that === verb + 1 ? { from: that, to } : null;
  if (opensClause(next, speech)) return clause;
  if (next === undefined || speech.grammar.pastForm.test(next.text)) return null;
  const isVerb =
    next.verb?.form === 'finite' && !speech.auxiliaries.has(tokens[that + 2]?.lower ?? '');
  if (isVerb) return null;
  const hasPredicate = hasVerb(paragraph, { from: that + 2, to });
  return to - that > MAX_ADJUNCT_TOKENS || hasPredicate ? clause : null;
}

/** he’d, they’ll */
function isShortVerb(lower: string, { grammar }: SpeechWords): boolean {
  return grammar.contraction.test(lower) && !grammar.negatedContraction.test(lower);
}

function opensClause(token: Token | undefined, speech: SpeechWords): boolean {
  const { lower = '', text = '' } = token ?? {};
  return speech.clauseOpeners.has(lower) || isShortVerb(lower, speech) || /^\p{Lu}/u.test(text);
}

/** The token behind the day on which somebody said it, and behind the comma before a clause: said Monday the road … */
function afterTime({ tokens, speech, nameLists }: Paragraph, from: number): number {
  if (speech.syntax.commaBeforeClause && tokens[from]?.text === ',') return from + 1;
  const isDay = nameLists.calendarWords.has(tokens[from]?.lower ?? '');
  return isDay && !/^[’']/.test(tokens[from + 1]?.text ?? '') ? from + 1 : from;
}

/**
 * Whether a clause without “that” begins at a token. Verbs that mostly take an object need more than an opening word: “confirmed
 * the road was closed”, but not “confirmed the delay”.
 */
function isOpenClause(
  paragraph: Paragraph,
  lemma: string,
  from: number,
  sentence: TokenRange,
): boolean {
  const { tokens, speech } = paragraph;
  const lower = tokens[from]?.lower ?? '';
  const opens = opensClause(tokens[from], speech);
  if (opens && speech.openClauseVerbs.has(lemma)) return true;
  if (!opens || !speech.objectVerbs.has(lemma)) return false;
  if (speech.subjectPronouns.has(lower) || isShortVerb(lower, speech)) return true;
  for (let at = from + 1; at < Math.min(from + MAX_SUBJECT_TOKENS, sentence.to); at++) {
    const token = tokens[at];
    if (token === undefined || token.spanIndex >= 0 || !/^[\p{L}\p{N}’']/u.test(token.text))
      return false;
    if (speech.auxiliaries.has(token.lower)) return true;
    if (
      speech.clauseEnds.has(token.lower) ||
      speech.subjectPronouns.has(token.lower) ||
      (speech.grammar.infinitiveMarkers.has(token.lower) && isInfinitive(paragraph, at))
    )
      return false;
  }
  return false;
}

/** “to leave”, but not “to the council”. */
function isInfinitive({ tokens, speech }: Paragraph, to: number): boolean {
  const { lower = '', text = '', spanIndex = -1 } = tokens[to + 1] ?? {};
  if (spanIndex >= 0) return true;
  return /^\p{Ll}/u.test(text) && !speech.determiners.has(lower) && !speech.prepositions.has(lower);
}

/** Index of a word soon after a verb, with only an addressee, a place or a time between; -1 without one. */
function wordAfterVerb(paragraph: Paragraph, wanted: WordSet, from: number, to: number): number {
  const { tokens, speech } = paragraph;
  const addressed = speech.addressingVerbs.has(tokens[from - 1]?.verb?.lemma ?? '');
  let comma = -1;
  for (let index = from; index < Math.min(from + MAX_TOKENS_TO_THAT, to); index++) {
    const token = tokens[index];
    if (token === undefined || token.spanIndex >= 0 || /^[;:.—–-]$/.test(token.text)) return -1;
    if (wanted.has(token.lower)) return comma < 0 || comma === index - 1 ? index : -1;
    if (token.text === ',') comma = index;
    if (token.verb?.form === 'finite' && !isObject(paragraph, index)) return -1;
    if (speech.grammar.coordinators.has(token.lower) && !speech.grammar.and.has(token.lower))
      return -1;
    if (index === from && !addressed && !leadsToClause(token, paragraph)) return -1;
  }
  return -1;
}

/** “said on Friday that”, “says, however, that”, but not “offers cruises that”: an object belongs to another verb. */
function leadsToClause({ text, lower }: Token, { speech, nameLists }: Paragraph): boolean {
  return (
    text === ',' ||
    nameLists.calendarWords.has(lower) ||
    speech.grammar.adverb.test(lower) ||
    [speech.prepositions, speech.adverbs, speech.grammar.coordinators].some((list) =>
      list.has(lower),
    )
  );
}

/** “during the talks”: a noun that is spelled like a verb. */
function isObject({ tokens, speech }: Paragraph, index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  return speech.determiners.has(before) || speech.possessives.has(before);
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
  if (goesOn(paragraph, source)) return null;
  const first = phraseStart(tokens, start(source));
  if (tokens[first - 1]?.text !== ',' || tokens[first - 1]?.spanIndex !== -1) return null;
  if (isJoined(tokens[first], paragraph) || isRelative(paragraph, first, source)) return null;
  const verb = tokens[source.verb ?? 0]?.verb;
  if (verb?.form !== 'finite' || verb.verbClass !== 'say') return null;
  const clause = { from: afterDateline(paragraph, sentence), to: first - 1 };
  const isApposed = !source.inverted && tokens[source.last + 1]?.text === ',';
  if (isApposed && !hasVerb(paragraph, clause)) return null;
  return isAdjunct(paragraph, clause) ? null : clause;
}

/**
 * Whether a verb is followed by an object or a clause of its own, so that what stands before is not what was said: “…, he
 * argued, to help them”, “…, she announced her resignation”. Not “…, she told the council”, “…, she said on Friday”.
 */
function goesOn(paragraph: Paragraph, source: SpeechSource): boolean {
  const { tokens, speech } = paragraph;
  const next = tokens[end(source) + 1];
  if (next === undefined || next.sentence !== tokens[source.last]?.sentence) return false;
  const { text, lower } = next;
  if (speech.conjunctions.has(lower) || speech.grammar.infinitiveMarkers.has(lower)) return true;
  if (source.inverted) return false;
  if (text === ',') return !speech.grammar.coordinators.has(tokens[end(source) + 2]?.lower ?? '');
  if (speech.addressingVerbs.has(tokens[source.verb ?? 0]?.verb?.lemma ?? '')) return false;
  return !(
    /^[.;!?…]$/.test(text) ||
    [speech.prepositions, speech.adverbs, speech.demonstratives].some((list) => list.has(lower)) ||
    paragraph.nameLists.calendarWords.has(lower) ||
    speech.grammar.adverb.test(lower)
  );
}

/** “, while Keller said”, but not “, as Keller said” */
function isJoined(token: Token | undefined, { speech }: Paragraph): boolean {
  const { lower = '' } = token ?? {};
  return (
    !speech.grammar.as.has(lower) &&
    (speech.conjunctions.has(lower) || speech.grammar.subordinators.has(lower))
  );
}

/** “, concerned about some of the things that Keller said” */
function isRelative({ tokens, speech }: Paragraph, first: number, source: SpeechSource): boolean {
  return tokens
    .slice(first, start(source))
    .some(({ lower }) => speech.thatWords.has(lower) || speech.grammar.subjectRelatives.has(lower));
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

/** Whether the clause is long enough and mostly unquoted: what stands between marks is a quote of its own. */
function isReport({ tokens }: Paragraph, { from, to }: TokenRange): boolean {
  const inside = tokens.slice(from, to).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const quoted = inside.filter((token) => token.spanIndex >= 0).length;
  return inside.length >= MIN_CLAUSE_WORDS && quoted * 2 < inside.length;
}
