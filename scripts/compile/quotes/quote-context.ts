/** A quote in its surroundings, as the rankers’ features read it. */
import type { SpeechWords } from '../languages/speech-words.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import type { Paragraph, Token } from './paragraph.ts';
import type { QuotedSpan } from './quote-marks.ts';
import type { SpeechSource } from './speech-sources.ts';

export interface QuoteContext {
  paragraph: Paragraph;
  span: QuotedSpan;
  /** Token indexes: the first in the span and the first behind its closing mark. */
  from: number;
  to: number;
  /** The nearest sources in the paragraph, in reading order. */
  before: readonly SpeechSource[];
  after: readonly SpeechSource[];
  /** The nearest of them that governs a verb of saying, on each side. */
  nearestBefore: SpeechSource | null;
  nearestAfter: SpeechSource | null;
  /** The previous quote of the article; null for the first. */
  previous: PreviousQuote | null;
  /** The one person whom the paragraph before names, where it is a label that ends with a colon. */
  labelAbove: SpeechSource | null;
  /** Whether the paragraph before ends with a colon, and whether it ends in an open quote that this one continues. */
  followsColon: boolean;
  continuesOpenQuote: boolean;
}

/** In tokens. */
const MAX_LABEL_TOKENS = 14;

/** How many sources on either side of a quote, within its paragraph, are candidates. */
const MAX_SOURCES_BEFORE = 24;
const MAX_SOURCES_AFTER = 12;

export interface PreviousQuote {
  source: SpeechSource | null;
  block: number;
}

export function quoteContext(
  { paragraphs, sources }: Pick<AnnotatedArticle, 'paragraphs' | 'sources'>,
  paragraph: Paragraph,
  span: QuotedSpan,
  previous: PreviousQuote | null,
): QuoteContext {
  const { block } = paragraph;
  const from = tokenIndexAt(paragraph, span.outerStart);
  const to = tokenIndexAt(paragraph, span.outerEnd);
  const sourcesInBlock = sources[block] ?? [];
  const at = partitionPoint(sourcesInBlock, ({ last }) => last >= from);
  const before = sourcesInBlock.slice(Math.max(0, at - MAX_SOURCES_BEFORE), at);
  const after = sourcesInBlock.slice(at, at + MAX_SOURCES_AFTER);
  const above = paragraphs[block - 1];
  const open = above?.spans.at(-1);
  const followsColon = from === 0 && above !== undefined && above.text.endsWith(':');
  return {
    paragraph,
    span,
    from,
    to,
    before,
    after,
    nearestBefore: lastByVerb(before.filter(({ verb }) => verb !== null && verb < from)),
    nearestAfter: after.find(({ verb }) => verb !== null && verb >= to) ?? null,
    previous,
    labelAbove: followsColon ? labelIn(above, sources[block - 1] ?? []) : null,
    followsColon,
    continuesOpenQuote: from === 0 && open !== undefined && open.opened && !open.closed,
  };
}

/** “From the desk of Tom Brandt, senior analyst:” */
function labelIn(
  { tokens, sentences }: Paragraph,
  sources: readonly SpeechSource[],
): SpeechSource | null {
  const people = sources.filter(({ mention }) => mention?.type === 'person');
  const [person] = people;
  const isLabel =
    tokens.length <= MAX_LABEL_TOKENS &&
    sentences.length === 1 &&
    sources.every(({ verb }) => verb === null) &&
    people.length === 1;
  return isLabel ? (person ?? null) : null;
}

/** The source whose verb comes last. */
function lastByVerb(governing: readonly SpeechSource[]): SpeechSource | null {
  return governing.reduce<SpeechSource | null>(
    (best, source) => ((source.verb ?? 0) > (best?.verb ?? -1) ? source : best),
    null,
  );
}

/** The first and last token of a source with its verb. */
export function start({ first, verb }: SpeechSource): number {
  return verb === null ? first : Math.min(first, verb);
}

export function end({ last, verb }: SpeechSource): number {
  return verb === null ? last : Math.max(last, verb);
}

function tokenIndexAt({ tokens }: Paragraph, offset: number): number {
  return partitionPoint(tokens, (token) => token.start >= offset);
}

/** Titles before a name: former Vice President. */
const MAX_TITLE_TOKENS = 4;

/** The source of X said, “…”, or of the paragraph X: “…”, which leaves no doubt. Null for any other construction. */
export function certainSource(quote: QuoteContext): SpeechSource | null {
  const told = labelledSource(quote) ?? insertedSource(quote) ?? sourceBehind(quote);
  if (told) return told;
  if (quote.labelAbove !== null && standsAlone(quote)) return quote.labelAbove;
  const source = quote.nearestBefore;
  if (source === null) return null;
  if (isAgent(quote, source)) return source;
  if (!introduces(quote, source)) return null;
  const { tokens, speech } = quote.paragraph;
  if (speech.grammar.as.has(tokens[(source.verb ?? 0) - 1]?.lower ?? '')) return source;
  return tokens[source.verb ?? -1]?.verb?.form === 'finite' ? source : null;
}

/** Whether a paragraph is a quote and nothing else. */
function standsAlone({ paragraph, from, to }: QuoteContext): boolean {
  return from === 0 && to >= paragraph.tokens.length;
}

/** Asked “Will you go?”, Keller said …: a question that somebody put to the speaker, and not the speaker's words. */
export function isAskedOfSpeaker({ paragraph, span, from, to }: QuoteContext): boolean {
  const { tokens, text, speech } = paragraph;
  const asked = from - (tokens[from - 1]?.text === ',' || tokens[from - 1]?.text === ':' ? 2 : 1);
  const { verb, sentence } = tokens[asked] ?? {};
  if (!text.slice(span.start, span.end).endsWith('?') || verb?.form !== 'finite') return false;
  if (!speech.addressingVerbs.has(verb.lemma) || tokens[to]?.text !== ',') return false;
  const before = tokens[asked - 1];
  return (
    before === undefined ||
    before.sentence !== sentence ||
    speech.grammar.subordinators.has(before.lower)
  );
}

/** The source between the words of a quote: « Non, a dit Léa Roux. Jamais. » */
function insertedSource({ after, from, to }: QuoteContext): SpeechSource | null {
  const isInside = ({ verb, last }: SpeechSource) =>
    verb !== null && verb > from && verb < to && last < to;
  return after.find(isInside) ?? null;
}

/**
 * “…” Those were the words of X. “…” X pauses. The one person of the sentence behind a quote that opens its paragraph and
 * has no verb of saying of its own.
 */
function sourceBehind(quote: QuoteContext): SpeechSource | null {
  const { paragraph, span, from, to, after } = quote;
  const { tokens, speech } = paragraph;
  const opener = tokens[to];
  if (
    from !== 0 ||
    !span.closed ||
    opener === undefined ||
    opener.sentence === tokens[from]?.sentence
  )
    return null;
  const within = after.filter(({ last }) => tokens[last]?.sentence === opener.sentence);
  const people = within.filter(({ mention }) => mention?.type === 'person');
  const [person] = people;
  if (person === undefined || new Set(people.map(({ mention }) => mention?.name)).size > 1)
    return null;
  if (speech.demonstratives.has(opener.lower)) return person;
  const isSubject =
    person.first === to && tokens[person.last + 1]?.text === tokens[person.last + 1]?.lower;
  return isSubject && !/^[’']s?$/.test(tokens[person.last + 1]?.text ?? '') ? person : null;
}

/** She was told by X: “…” */
function isAgent(
  { paragraph: { tokens, speech }, from }: QuoteContext,
  source: SpeechSource,
): boolean {
  const colon = tokens[from - 1]?.text === ':' ? 1 : 0;
  return (
    source.inverted &&
    speech.grammar.agentMarkers.has(tokens[(source.verb ?? 0) + 1]?.lower ?? '') &&
    source.last === from - 1 - colon
  );
}

/** A paragraph that is a name, a colon and a quote. */
function labelledSource({
  before,
  paragraph: { tokens },
  from,
}: QuoteContext): SpeechSource | null {
  const source = before.at(-1);
  const isLabel =
    source?.mention?.type === 'person' &&
    source.last === from - 2 &&
    tokens[from - 1]?.text === ':' &&
    tokens.slice(0, source.first).every(({ text }) => /^\p{Lu}[\p{L}.]*$/u.test(text));
  return isLabel ? source : null;
}

export type AdjacentVerb = 'leads in' | 'follows up';

export function adjacentVerb(quote: QuoteContext, source: SpeechSource): AdjacentVerb | null {
  if (source === quote.nearestBefore && introduces(quote, source)) return 'leads in';
  return source === quote.nearestAfter && follows(quote, source) ? 'follows up' : null;
}

/** X said, “…”; X, who …, adding: “…” */
function introduces({ paragraph, from }: QuoteContext, source: SpeechSource): boolean {
  const { tokens, speech } = paragraph;
  if (source.inverted || !hasActiveVerbOfSaying(paragraph, source)) return false;
  const { form, lemma = '' } = tokens[source.verb ?? -1]?.verb ?? {};
  if (form === 'participle' && !speech.grammar.plainVerbs.has(lemma)) return false;
  const mark = /^[,:]$/.test(tokens[from - 1]?.text ?? '') ? 1 : 0;
  return source.verb === from - 1 - mark;
}

/** “…,” X said; “…?” said X. */
function follows({ paragraph, span, to }: QuoteContext, source: SpeechSource): boolean {
  const { tokens, text, speech } = paragraph;
  if (!hasActiveVerbOfSaying(paragraph, source)) return false;
  const comma = tokens[to]?.text === ',';
  if (!comma && !/[,?!…—–-]/.test(text.charAt(span.end - 1))) return false;
  const first = comma ? to + 1 : to;
  if (
    end(source) - start(source) > 2 * MAX_TITLE_TOKENS ||
    start(source) - first > MAX_TITLE_TOKENS
  )
    return false;
  return tokens.slice(first, start(source)).every((token) => isPartOfTitle(token, speech));
}

/** Tokens between a verb and the quote that it governs. */
const MAX_GOVERNED_DISTANCE = 20;

/**
 * The verb of the source, as a token index, where it governs the quote: both stand in one sentence, and no other verb
 * of saying stands between them. Null where the source says something else.
 */
export function governingVerb(quote: QuoteContext, source: SpeechSource | null): number | null {
  const { paragraph, from, to } = quote;
  if (source === null || source.verb === null || source.block !== paragraph.block) return null;
  const { tokens } = paragraph;
  const { verb } = source;
  const isBehind = verb >= to;
  if (Math.abs(verb - (isBehind ? to : from)) > MAX_GOVERNED_DISTANCE) return null;
  const edge = tokens[isBehind ? to - 1 : from];
  if (tokens[verb]?.sentence !== edge?.sentence) return null;
  const between = isBehind ? tokens.slice(to, verb) : tokens.slice(verb + 1, from);
  const isOther = between.some(
    ({ verb }) => verb !== undefined && verb.form !== 'base' && verb.verbClass !== 'hold',
  );
  return isOther ? null : verb;
}

function hasActiveVerbOfSaying({ tokens, speech }: Paragraph, { verb }: SpeechSource): boolean {
  const { passiveAuxiliaries } = speech.grammar;
  const isPassive = passiveAuxiliaries.has(tokens[(verb ?? 0) - 1]?.lower ?? '');
  return tokens[verb ?? -1]?.verb?.verbClass === 'say' && !isPassive;
}

function isPartOfTitle({ text, lower, spanIndex, verb }: Token, speech: SpeechWords): boolean {
  return (
    spanIndex < 0 &&
    verb === undefined &&
    /^[\p{L}.]/u.test(text) &&
    !speech.conjunctions.has(lower)
  );
}
