/** Features that tell a quotation from a title, a term or scare quotes. */

import type { SpeechWords } from '../languages/speech-words.ts';
import type { Token } from './paragraph.ts';
import { adjacentVerb, end, type QuoteContext } from './quote-context.ts';
import { syntacticRole } from './speaker-features.ts';
import type { SpeechSource } from './speech-sources.ts';

/** Punctuation right before the marks. */
const PRECEDING_MARK = /^[,:(]$/;
/** Tokens between a verb and the quote that it introduces. */
const MAX_VERB_DISTANCE = 16;
/** Roles of a source without a verb of saying. */
const ROLE_WITHOUT_VERB = /^(?:possessive|by|object|colon)/;

/**
 * `source` is the speaker that the words would have. Features are few because few annotated spans are not quotations.
 */
export function quotationFeatures(quote: QuoteContext, source: SpeechSource | null): string[] {
  const { paragraph, span } = quote;
  const text = paragraph.text.slice(span.start, span.end);
  const words = text.split(/\s+/);
  const [size, length] = sizeOf(words.length);
  const shape = letterCase(words, paragraph.speech);
  const caseClass = shape === 'title case' || shape === 'one capital' ? shape : 'plain';
  const tie = tieToSource(quote, source);
  return [
    'any',
    size,
    shape,
    `${length}, ${shape}`,
    tie,
    `${length}, ${tie}`,
    `${caseClass}, ${tie}`,
    ...adjacentVerbFeatures(quote, source, caseClass),
    ...verbFeatures(quote, length, caseClass),
    ...quotedWordFeatures(quote, text, length, caseClass),
    ...precedingFeatures(quote, length, caseClass),
    ...followingFeatures(quote, length, caseClass),
  ];
}

/** In words: a name, a label or a term between marks is short. */
const MAX_TERM_WORDS = 4;

/**
 * Whether the marks hold a name, a label or a term, whatever the features say: known as “the Mayor”; tap “Add a device”;
 * one or two words in a sentence in which nobody says anything.
 */
export function isTerm(
  { paragraph, span, from, to }: QuoteContext,
  source: SpeechSource | null,
): boolean {
  const { tokens, text, sentences, speech } = paragraph;
  const words = text.slice(span.start, span.end).split(/\s+/).length;
  const before = text
    .slice(Math.max(0, span.outerStart - MAX_PHRASE_LENGTH), span.outerStart)
    .trimEnd();
  if (words <= MAX_TERM_WORDS && speech.namingPhrase?.test(before)) return true;
  if (words > 2) return false;
  const verb = source?.block === paragraph.block ? source.verb : null;
  if (verb !== null) return tokens[verb]?.verb?.verbClass === 'describe' && source?.kind === 'noun';
  const sentence = tokens[from]?.sentence ?? 0;
  const first = Math.max(sentences[sentence] ?? 0, from - MAX_SENTENCE_TOKENS);
  const isAlone = first === from && (tokens[to]?.sentence ?? -1) !== sentence;
  const around = tokens.slice(
    first,
    Math.min(sentences[sentence + 1] ?? tokens.length, to + MAX_SENTENCE_TOKENS),
  );
  return !isAlone && !around.some(({ verb }) => verb?.verbClass === 'say');
}

/** How far around the marks is looked for what makes a term, in characters and in tokens. */
const MAX_PHRASE_LENGTH = 80;
const MAX_SENTENCE_TOKENS = 40;

/** Features of a verb of saying right beside the marks. */
function adjacentVerbFeatures(
  quote: QuoteContext,
  source: SpeechSource | null,
  caseClass: string,
): string[] {
  const adjacent = source?.block === quote.paragraph.block ? adjacentVerb(quote, source) : null;
  return adjacent ? [adjacent, `${caseClass}, ${adjacent}`] : [];
}

/** The last verb of saying before the marks, whatever its subject: dismissed the plan as “…”. */
function verbFeatures(
  { paragraph: { tokens }, from }: QuoteContext,
  length: string,
  caseClass: string,
): string[] {
  const { sentence } = tokens[from] ?? {};
  const said = tokens
    .slice(Math.max(0, from - MAX_VERB_DISTANCE), from)
    .findLast((token) => token.verb && token.sentence === sentence);
  const verb = said?.verb ? `${said.verb.verbClass} before` : 'no verb before';
  return [verb, `${caseClass}, ${verb}`, `${length}, ${verb}`];
}

/** Features of the quoted words. */
function quotedWordFeatures(
  { span, paragraph }: QuoteContext,
  text: string,
  length: string,
  caseClass: string,
): string[] {
  const { firstOrSecondPerson, clauseWord } = paragraph.speech.grammar;
  const list: string[] = [];
  const closing = /[.,?!]$/.exec(text)?.[0];
  if (closing) list.push(`closes with ${closing}`, `${caseClass}, closes with ${closing}`);
  if (firstOrSecondPerson.test(text))
    list.push('first or second person', `${caseClass}, first or second person`);
  if (clauseWord.test(text)) list.push('a clause', `${caseClass}, a clause`, `${length}, a clause`);
  if (!span.opened) list.push('no opening mark');
  if (span.singleMarks) list.push('single marks', `${length}, single marks`);
  return list;
}

/** The number of words, in fine and in coarse buckets. */
function sizeOf(words: number): [size: string, length: string] {
  if (words < 3) return [words < 2 ? '1 word' : '2 words', 'tiny'];
  if (words < 8) return [words < 5 ? '3 or 4 words' : '5 to 7 words', 'short'];
  return ['many words', 'long'];
}

function letterCase(words: readonly string[], { grammar }: SpeechWords): string {
  const large = words.filter(
    (word) =>
      /\p{L}/u.test(word) &&
      !grammar.titleSmallWords.has(word.replace(/[^\p{L}]/gu, '').toLowerCase()),
  );
  const upper = large.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  if (large.length === 0) return 'small words';
  if (upper === 0) return 'lower case';
  if (upper === large.length) return large.length === 1 ? 'one capital' : 'title case';
  return /^[^\p{L}]*\p{Lu}/u.test(words[0] ?? '') ? 'sentence case' : 'mixed case';
}

/** How the sentence connects the words with their source. */
function tieToSource({ paragraph, from, to }: QuoteContext, source: SpeechSource | null): string {
  const { tokens } = paragraph;
  if (source === null) return 'nobody';
  const sentence = source.block === paragraph.block ? tokens[source.last]?.sentence : undefined;
  if (
    sentence === undefined ||
    (sentence !== tokens[from]?.sentence && sentence !== tokens[to - 1]?.sentence)
  )
    return 'elsewhere';
  if (source.verb === null)
    return ROLE_WITHOUT_VERB.exec(syntacticRole(source, paragraph))?.[0] ?? 'stands';
  const verbClass = tokens[source.verb]?.verb?.verbClass ?? 'say';
  if (source.last >= to) return verbClass === 'say' ? 'say behind' : 'other behind';
  const gap = from - end(source);
  return `${verbClass}, ${gap < 3 ? 'near' : gap < 8 ? 'by' : 'off'}`;
}

function precedingFeatures(
  { paragraph: { tokens, sentences, speech }, from }: QuoteContext,
  length: string,
  caseClass: string,
): string[] {
  const before = tokens.slice(Math.max(0, from - 6), from);
  const lead = before.at(-1);
  if (lead === undefined || sentences[tokens[from]?.sentence ?? 0] === from)
    return ['opens a sentence', `${caseClass}, opens a sentence`];
  const list: string[] = [];
  if (before.some(({ lower }) => speech.namingWords.has(lower)))
    list.push('named', `${caseClass}, named`);
  if (before.some(({ lower }) => speech.speechNouns.has(lower))) list.push('speech noun');
  const word = precedingWord(lead, speech);
  if (word) list.push(`after ${word}`, `${caseClass}, after ${word}`, `${length}, after ${word}`);
  if (lead.verb)
    list.push(`after ${lead.verb.verbClass}`, `${caseClass}, after ${lead.verb.verbClass}`);
  return list;
}

function precedingWord({ lower, text }: Token, speech: SpeechWords): string | null {
  if (/^[’']s?$/.test(text)) return 'a possessive';
  if (PRECEDING_MARK.test(lower) || speech.grammar.beforeQuote.has(lower)) return lower;
  return speech.prepositions.has(lower) ? 'a preposition' : null;
}

/** Features of what follows: a noun that the words qualify, a year in brackets, a clause. */
function followingFeatures(
  { paragraph: { tokens, speech }, to }: QuoteContext,
  length: string,
  caseClass: string,
): string[] {
  const next = tokens[to];
  const last = tokens[to - 1];
  if (next === undefined || last === undefined || next.sentence !== last.sentence)
    return ['ends a sentence', `${length}, ends a sentence`];
  if (speech.namingWords.has(next.lower)) return ['names what follows'];
  if (next.text === '(') return ['a bracket follows', `${caseClass}, a bracket follows`];
  if (speech.grammar.quoteRelatives.has(next.lower)) return ['a relative clause follows'];
  if (!/^\p{Ll}/u.test(next.text) || next.verb) return [];
  const free =
    speech.prepositions.has(next.lower) ||
    speech.adverbs.has(next.lower) ||
    speech.grammar.clauseJoiners.has(next.lower);
  return free ? ['a clause follows'] : ['a noun follows', `${length}, a noun follows`];
}
