/** Features of a source as the speaker of a quote. */

import { conjunction } from './linear-ranker.ts';
import { isPersonNoun } from './noun-phrase-heads.ts';
import type { Paragraph } from './paragraph.ts';
import { adjacentVerb, end, type QuoteContext, start } from './quote-context.ts';
import { type SpeechSource, sameHead, wordsOfAccordingTo } from './speech-sources.ts';

/** The features that hold for a source. `sourceParagraph` is the paragraph of the source. */
export function speakerFeatures(
  quote: QuoteContext,
  source: SpeechSource,
  sourceParagraph: Paragraph,
): string[] {
  const kind = source.mention?.type ?? source.kind;
  const place = positionOf(quote, source, sourceParagraph);
  const role = syntacticRole(source, sourceParagraph);
  const at = conjunction(place, role);
  const list = [
    kind,
    place,
    role,
    at,
    conjunction(kind, role),
    ...previousQuoteFeatures(quote, source, place),
  ];
  if (source.block !== quote.paragraph.block)
    return [...list, ...otherParagraphFeatures(quote, source, sourceParagraph, at)];
  return [...list, ...sameParagraphFeatures(quote, source, place, at)];
}

/** The features of leaving the quote without a speaker. */
export function nobodyFeatures({
  paragraph,
  span,
  from,
  to,
  followsColon,
}: QuoteContext): string[] {
  const words = to - from;
  const length = words < 5 ? 'short' : words < 11 ? 'middling' : 'long';
  const alone = from === 0 && to >= paragraph.tokens.length;
  return [
    'nobody',
    `nobody, ${length}`,
    `nobody, ${alone ? 'alone' : from === 0 ? 'opens' : 'within'}`,
    ...(followsColon ? ['nobody, announced'] : []),
    ...(span.singleMarks ? ['nobody, single'] : []),
  ];
}

/** The source's distance: in sentences within the paragraph, else in paragraphs. */
function positionOf(quote: QuoteContext, source: SpeechSource, sourceParagraph: Paragraph): string {
  const { paragraph, from, to } = quote;
  if (source.block !== paragraph.block)
    return `paragraph ${Math.max(-3, source.block - paragraph.block)}`;
  const sentence = sourceParagraph.tokens[source.last]?.sentence ?? 0;
  if (source.last < from) {
    const before = (sourceParagraph.tokens[from]?.sentence ?? 0) - sentence;
    return before === 0 ? 'before' : `sentence -${Math.min(3, before)}`;
  }
  const after = sentence - (sourceParagraph.tokens[to - 1]?.sentence ?? 0);
  return after === 0 ? 'after' : `sentence +${Math.min(3, after)}`;
}

/** The grammatical role of a source in its sentence. */
export function syntacticRole(source: SpeechSource, sourceParagraph: Paragraph): string {
  if (source.verb !== null) return roleBesideVerb(source, sourceParagraph);
  const { grammar, syntax } = sourceParagraph.speech;
  const after = sourceParagraph.tokens[source.last + 1];
  const before = sourceParagraph.tokens[source.first - 1];
  if (after !== undefined && /^[’']s?$/.test(after.text))
    return `possessive${ownedNoun(source, sourceParagraph)}`;
  if (after?.text === ':') return 'colon';
  if (before !== undefined && grammar.objectPrepositions.has(before.lower))
    return grammar.agentMarkers.has(before.lower) ? 'by' : 'object';
  if (syntax.verbsLikeNouns && source.mention !== null && grammar.qualified.test(after?.text ?? ''))
    return 'modifier';
  if (before?.verb && before.verb.verbClass !== 'hold') return 'addressed';
  const sentence = sourceParagraph.tokens[source.first]?.sentence ?? 0;
  return (sourceParagraph.sentences[sentence] ?? 0) >= source.first - 3 ? 'opening' : 'other';
}

/** “Keller's remarks” are her own words; “Keller's campaign” is somebody else. */
function ownedNoun({ last }: SpeechSource, { tokens, speech }: Paragraph): string {
  const owned = tokens.slice(last + 2, last + 2 + MAX_OWNED_TOKENS);
  if (owned.some(({ lower }) => speech.speechNouns.has(lower))) return ' of words';
  return owned.some((token) => isPersonNoun(token, speech)) ? ' of people' : '';
}

/** In tokens: up to two adjectives and the noun. */
const MAX_OWNED_TOKENS = 3;

function roleBesideVerb({ verb, inverted }: SpeechSource, sourceParagraph: Paragraph): string {
  if (wordsOfAccordingTo(sourceParagraph, verb ?? 0) > 0) return 'according';
  const { tokens, speech } = sourceParagraph;
  const token = tokens[verb ?? 0];
  const form = token?.verb?.form === 'participle' ? ' participle' : '';
  const isAfterAuxiliary = speech.grammar.factualPassiveAuxiliaries.has(
    tokens[(verb ?? 0) - 1]?.lower ?? '',
  );
  const passive = !inverted && form === '' && isAfterAuxiliary;
  return `${inverted ? 'inverted ' : passive ? 'passive ' : ''}${token?.verb?.verbClass ?? 'say'}${form}`;
}

const CLOSING_FEATURES: Readonly<Record<string, string>> = {
  '.': 'closes with .',
  ',': 'closes with ,',
  '?': 'closes with ?',
  '!': 'closes with !',
};

/** Upper bounds in words, with the feature of each bucket. */
const GAP_FEATURES = [
  [1, 'gap 0'],
  [3, 'gap 2'],
  [6, 'gap 4'],
  [12, 'gap 7'],
  [25, 'gap 13'],
] as const;

function gapFeature(words: number): string {
  return GAP_FEATURES.find(([most]) => words <= most)?.[1] ?? 'gap 26';
}

/** Features of a source in the quote's own paragraph. */
function sameParagraphFeatures(
  quote: QuoteContext,
  source: SpeechSource,
  place: string,
  at: string,
): string[] {
  const { paragraph, from, to, span } = quote;
  const { words, quotes } = countBetween(quote, source);
  const gap = gapFeature(words);
  const closes = CLOSING_FEATURES[paragraph.text.charAt(span.end - 1)] ?? 'closes with word';
  const list = [conjunction(place, gap), conjunction(place, closes), conjunction(at, closes)];
  if (source.verb !== null) list.push(conjunction(at, gap));
  if (quotes > 0) list.push(`${place}, ${Math.min(quotes, 2)} quotes between`);
  if (source === quote.nearestBefore)
    list.push(
      'governs the nearest verb before',
      conjunction('governs the nearest verb before', place),
    );
  if (source === quote.nearestAfter)
    list.push(
      'governs the nearest verb after',
      conjunction('governs the nearest verb after', place),
    );
  if (speaksInPreviousSentence(quote, source)) list.push('speaks in the sentence before');
  const touch = adjacentVerb(quote, source);
  if (touch) list.push(touch);
  if (hasNearerSubject(quote, source)) {
    const since = hasNewSubject(quote) ? 'since the quote before' : 'earlier';
    const by = quote.nearestBefore?.kind ?? 'noun';
    list.push('overtaken', `overtaken ${since}`, `overtaken ${since} by a ${by}`);
  }
  const lead = paragraph.tokens[from - 1]?.lower ?? '';
  const leadsIn = /^[,:]$/.test(lead) || paragraph.speech.grammar.leadWords.has(lead);
  if (source.last < from && source.verb !== null && leadsIn)
    list.push(`${place}, led in by ${lead}`);
  if (source.last >= to && from === 0) list.push(conjunction(place, 'quote opens'));
  return list;
}

/** Whether the quote is a sentence without a speaker, after one in which the source says something. */
function speaksInPreviousSentence(
  { paragraph: { tokens }, from, to, nearestAfter }: QuoteContext,
  source: SpeechSource,
): boolean {
  const said = tokens[source.verb ?? -1];
  const sentence = tokens[from]?.sentence ?? 0;
  if (
    said?.verb?.verbClass !== 'say' ||
    said.sentence !== sentence - 1 ||
    tokens[from - 1]?.sentence === sentence
  )
    return false;
  return tokens[nearestAfter?.verb ?? -1]?.sentence !== tokens[to - 1]?.sentence;
}

/** Whether another source's verb stands nearer to the quote. */
function hasNearerSubject({ nearestBefore, from }: QuoteContext, source: SpeechSource): boolean {
  if (nearestBefore === null || source.last >= from || sameHead(nearestBefore, source))
    return false;
  return end(source) < (nearestBefore.verb ?? 0);
}

/** Whether the nearest verb and its subject stand in the quote's sentence, after the previous quote. */
function hasNewSubject({ nearestBefore, paragraph: { tokens }, from }: QuoteContext): boolean {
  if (nearestBefore === null || nearestBefore.verb === null) return false;
  const { sentence } = tokens[from] ?? {};
  if (tokens[nearestBefore.verb]?.sentence !== sentence) return false;
  let index = nearestBefore.first;
  while (index > 0 && tokens[index]?.sentence === sentence && tokens[index]?.spanIndex === -1)
    index--;
  return tokens[index]?.spanIndex !== -1 && tokens[index]?.sentence === sentence;
}

/** Tokens counted between a source and a quote; beyond that, all are equally far. */
const MAX_COUNTED_TOKENS = 120;

/** Unquoted words and quotes between a source with its verb and the quote. */
function countBetween(
  { paragraph: { tokens }, from, to }: QuoteContext,
  source: SpeechSource,
): { words: number; quotes: number } {
  const [left, right] = source.last >= to ? [to, start(source)] : [end(source) + 1, from];
  let words = 0;
  let quotes = 0;
  let span = -1;
  for (let index = left; index < Math.min(right, left + MAX_COUNTED_TOKENS); index++) {
    const quoted = tokens[index]?.spanIndex ?? -1;
    if (quoted < 0) words++;
    else if (quoted !== span) quotes++;
    span = quoted;
  }
  return { words, quotes };
}

/** Features of a source in another paragraph. */
function otherParagraphFeatures(
  quote: QuoteContext,
  source: SpeechSource,
  sourceParagraph: Paragraph,
  at: string,
): string[] {
  const { paragraph, span, from, to } = quote;
  const alone =
    from === 0 && to >= paragraph.tokens.length ? 'alone' : from === 0 ? 'opens' : 'within';
  const list = [conjunction(at, alone)];
  const sentence = sourceParagraph.tokens[source.last]?.sentence ?? 0;
  if (source.block === paragraph.block - 1 && sentence === sourceParagraph.sentences.length - 1)
    list.push(conjunction('last sentence above', alone), conjunction('last sentence above', at));
  if (
    source.block === paragraph.block - 1 &&
    sentence === sourceParagraph.sentences.length - 1 &&
    quote.followsColon
  )
    list.push('announced', source.verb === null ? 'announced, stands' : 'announced, governs');
  if (source.block === paragraph.block + 1 && sentence === 0)
    list.push(`first sentence below, ${alone}`);
  if (source.block === paragraph.block + 1 && /^[—–-]/.test(sourceParagraph.text))
    list.push(`signed, ${alone}`);
  if (!span.closed) list.push(conjunction(at, 'not closed'));
  return list;
}

/** Features that compare a source with the speaker of the previous quote. */
function previousQuoteFeatures(quote: QuoteContext, source: SpeechSource, place: string): string[] {
  const { previous, paragraph } = quote;
  if (previous === null) return ['first quote'];
  const gap = paragraph.block - previous.block;
  const near = gap === 0 ? 'here' : gap === 1 ? 'above' : 'long ago';
  const how = `${near}${changeOfSubject(quote, source)}`;
  if (sameHead(previous.source, source))
    return [`continues ${how}`, conjunction(`continues ${how}`, place)];
  const same = source.mention !== null && previous.source?.mention?.name === source.mention.name;
  return same ? [`same name ${near}`, conjunction(`same name ${how}`, place)] : [`another ${how}`];
}

/**
 * Whether the subject has changed since the previous quote: in X praised “…”, while Y thanked “…”, Y has taken over.
 */
function changeOfSubject(quote: QuoteContext, source: SpeechSource): string {
  if (quote.continuesOpenQuote) return ', runs on';
  if (quote.from === 0) return ', opens';
  if (source.last >= quote.from || !hasNewSubject(quote)) return '';
  return sameHead(quote.nearestBefore, source) ? ', took over' : ', overtaken';
}
