/** What speaks for a source as the speaker of a quote, as named features that the ranker weighs. */

import { SPEECH_NOUNS } from '../languages/speech.ts';
import { end, type QuoteContext, start } from './context.ts';
import { isPersonNoun } from './heads.ts';
import type { Paragraph } from './paragraph.ts';
import { both } from './ranker.ts';
import { type Source, sameHead } from './sources.ts';
import { touches } from './touch.ts';

/** The features that hold. `own` is the source's paragraph. */
export function speakerFeatures(quote: QuoteContext, source: Source, own: Paragraph): string[] {
  const kind = source.mention?.type ?? source.kind;
  const place = placeOf(quote, source, own);
  const role = roleOf(source, own);
  const at = both(place, role);
  const list = [kind, place, role, at, both(kind, role), ...continuation(quote, source, place)];
  if (source.block !== quote.paragraph.block) return [...list, ...across(quote, source, own, at)];
  return [...list, ...nearness(quote, source, place, at)];
}

/** What speaks for leaving the quote without a speaker. */
export function nobodyFeatures({
  paragraph,
  stretch,
  from,
  to,
  announced,
}: QuoteContext): string[] {
  const words = to - from;
  const length = words < 5 ? 'short' : words < 11 ? 'middling' : 'long';
  const alone = from === 0 && to >= paragraph.tokens.length;
  return [
    'nobody',
    `nobody, ${length}`,
    `nobody, ${alone ? 'alone' : from === 0 ? 'opens' : 'within'}`,
    ...(announced ? ['nobody, announced'] : []),
    ...(stretch.single ? ['nobody, single'] : []),
  ];
}

/** Where the source stands, counted in sentences within the paragraph, else in paragraphs. */
function placeOf(quote: QuoteContext, source: Source, own: Paragraph): string {
  const { paragraph, from, to } = quote;
  if (source.block !== paragraph.block)
    return `paragraph ${Math.max(-3, source.block - paragraph.block)}`;
  const sentence = own.tokens[source.last]?.sentence ?? 0;
  if (source.last < from) {
    const before = (own.tokens[from]?.sentence ?? 0) - sentence;
    return before === 0 ? 'before' : `sentence -${Math.min(3, before)}`;
  }
  const after = sentence - (own.tokens[to - 1]?.sentence ?? 0);
  return after === 0 ? 'after' : `sentence +${Math.min(3, after)}`;
}

/** What the source does in its sentence. */
export function roleOf(source: Source, own: Paragraph): string {
  if (source.verb !== null) return verbRole(source, own);
  const after = own.tokens[source.last + 1];
  const before = own.tokens[source.first - 1];
  if (after !== undefined && /^[’']s?$/.test(after.text))
    return `possessive${ownedBy(source, own)}`;
  if (after?.text === ':') return 'colon';
  if (before !== undefined && OBJECT_OF.test(before.lower))
    return before.lower === 'by' ? 'by' : 'object';
  if (source.mention !== null && after !== undefined && MODIFIED.test(after.text))
    return 'modifier';
  if (before?.verb && before.verb.verbClass !== 'hold') return 'addressed';
  const sentence = own.tokens[source.first]?.sentence ?? 0;
  return (own.sentences[sentence] ?? 0) >= source.first - 3 ? 'opening' : 'other';
}

/** “Keller's remarks” are hers; “Keller's campaign” is somebody else. */
function ownedBy({ last }: Source, { tokens }: Paragraph): string {
  const owned = tokens.slice(last + 2, last + 2 + LONGEST_OWNED);
  if (owned.some(({ lower }) => SPEECH_NOUNS.has(lower))) return ' of words';
  return owned.some(isPersonNoun) ? ' of people' : '';
}

/** Tokens: an adjective or two and the noun. */
const LONGEST_OWNED = 3;
const OBJECT_OF = /^(?:to|of|for|with|at|against|about|on|from|in|than|like|by)$/;
const MODIFIED = /^(?:\p{Ll}{3,}s|campaign|aide|ally|adviser|supporter|spokes\p{Ll}+)$/u;
const BE = /^(?:was|were|been|being|is|are)$/;

function verbRole({ verb, inverted }: Source, own: Paragraph): string {
  const token = own.tokens[verb ?? 0];
  if (token?.lower === 'according') return 'according';
  const form = token?.verb?.form === 'participle' ? ' participle' : '';
  const passive = !inverted && form === '' && BE.test(own.tokens[(verb ?? 0) - 1]?.lower ?? '');
  return `${inverted ? 'inverted ' : passive ? 'passive ' : ''}${token?.verb?.verbClass ?? 'say'}${form}`;
}

const CLOSES: Readonly<Record<string, string>> = {
  '.': 'closes with .',
  ',': 'closes with ,',
  '?': 'closes with ?',
  '!': 'closes with !',
};

/** Up to so many words. */
const GAPS = [
  [1, 'gap 0'],
  [3, 'gap 2'],
  [6, 'gap 4'],
  [12, 'gap 7'],
  [25, 'gap 13'],
] as const;

function gapOf(words: number): string {
  return GAPS.find(([most]) => words <= most)?.[1] ?? 'gap 26';
}

/** In the quote's own paragraph. */
function nearness(quote: QuoteContext, source: Source, place: string, at: string): string[] {
  const { paragraph, from, to, stretch } = quote;
  const { words, quotes } = between(quote, source);
  const gap = gapOf(words);
  const closes = CLOSES[paragraph.text.charAt(stretch.end - 1)] ?? 'closes with word';
  const list = [both(place, gap), both(place, closes), both(at, closes)];
  if (source.verb !== null) list.push(both(at, gap));
  if (quotes > 0) list.push(`${place}, ${Math.min(quotes, 2)} quotes between`);
  if (source === quote.nearestBefore)
    list.push('governs the nearest verb before', both('governs the nearest verb before', place));
  if (source === quote.nearestAfter)
    list.push('governs the nearest verb after', both('governs the nearest verb after', place));
  if (speaksJustBefore(quote, source)) list.push('speaks in the sentence before');
  const touch = touches(quote, source);
  if (touch) list.push(touch);
  if (isOvertaken(quote, source)) {
    const since = isFresh(quote) ? 'since the quote before' : 'earlier';
    const by = quote.nearestBefore?.kind ?? 'noun';
    list.push('overtaken', `overtaken ${since}`, `overtaken ${since} by a ${by}`);
  }
  const lead = paragraph.tokens[from - 1]?.lower ?? '';
  if (source.last < from && source.verb !== null && /^(?:[,:]|that|as|a|an|the)$/.test(lead))
    list.push(`${place}, led in by ${lead}`);
  if (source.last >= to && from === 0) list.push(both(place, 'quote opens'));
  return list;
}

/** The quote is a sentence without a speaker of its own, behind one in which the source says something. */
function speaksJustBefore(
  { paragraph: { tokens }, from, to, nearestAfter }: QuoteContext,
  source: Source,
): boolean {
  const said = tokens[source.verb ?? -1];
  const own = tokens[from]?.sentence ?? 0;
  if (
    said?.verb?.verbClass !== 'say' ||
    said.sentence !== own - 1 ||
    tokens[from - 1]?.sentence === own
  )
    return false;
  return tokens[nearestAfter?.verb ?? -1]?.sentence !== tokens[to - 1]?.sentence;
}

/** Somebody else's verb stands nearer to the quote. */
function isOvertaken({ nearestBefore, from }: QuoteContext, source: Source): boolean {
  if (nearestBefore === null || source.last >= from || sameHead(nearestBefore, source))
    return false;
  return end(source) < (nearestBefore.verb ?? 0);
}

/** The nearest verb and its subject stand in the quote's sentence, behind the quote before. */
function isFresh({ nearestBefore, paragraph: { tokens }, from }: QuoteContext): boolean {
  if (nearestBefore === null || nearestBefore.verb === null) return false;
  const { sentence } = tokens[from] ?? {};
  if (tokens[nearestBefore.verb]?.sentence !== sentence) return false;
  let index = nearestBefore.first;
  while (index > 0 && tokens[index]?.sentence === sentence && tokens[index]?.quoted === -1) index--;
  return tokens[index]?.quoted !== -1 && tokens[index]?.sentence === sentence;
}

/** Tokens that are counted between a source and a quote: beyond, all are far. */
const FARTHEST = 120;

/** Words outside quotes, and quotes, between a source with its verb and the quote. */
function between(
  { paragraph: { tokens }, from, to }: QuoteContext,
  source: Source,
): { words: number; quotes: number } {
  const [left, right] = source.last >= to ? [to, start(source)] : [end(source) + 1, from];
  let words = 0;
  let quotes = 0;
  let stretch = -1;
  for (let index = left; index < Math.min(right, left + FARTHEST); index++) {
    const quoted = tokens[index]?.quoted ?? -1;
    if (quoted < 0) words++;
    else if (quoted !== stretch) quotes++;
    stretch = quoted;
  }
  return { words, quotes };
}

/** In another paragraph. */
function across(quote: QuoteContext, source: Source, own: Paragraph, at: string): string[] {
  const { paragraph, stretch, from, to } = quote;
  const alone =
    from === 0 && to >= paragraph.tokens.length ? 'alone' : from === 0 ? 'opens' : 'within';
  const list = [both(at, alone)];
  const sentence = own.tokens[source.last]?.sentence ?? 0;
  if (source.block === paragraph.block - 1 && sentence === own.sentences.length - 1)
    list.push(both('last sentence above', alone), both('last sentence above', at));
  if (
    source.block === paragraph.block - 1 &&
    sentence === own.sentences.length - 1 &&
    quote.announced
  )
    list.push('announced', source.verb === null ? 'announced, stands' : 'announced, governs');
  if (source.block === paragraph.block + 1 && sentence === 0)
    list.push(`first sentence below, ${alone}`);
  if (source.block === paragraph.block + 1 && /^[—–-]/.test(own.text))
    list.push(`signed, ${alone}`);
  if (!stretch.closed) list.push(both(at, 'not closed'));
  return list;
}

/** Against the quote before. */
function continuation(quote: QuoteContext, source: Source, place: string): string[] {
  const { previous, paragraph } = quote;
  if (previous === null) return ['first quote'];
  const gap = paragraph.block - previous.block;
  const near = gap === 0 ? 'here' : gap === 1 ? 'above' : 'long ago';
  const how = `${near}${standing(quote, source)}`;
  if (sameHead(previous.source, source))
    return [`continues ${how}`, both(`continues ${how}`, place)];
  const same = source.mention !== null && previous.source?.mention?.name === source.mention.name;
  return same ? [`same name ${near}`, both(`same name ${how}`, place)] : [`another ${how}`];
}

/** How the quote follows the one before: “X praised “…”, while Y thanked “…””: Y has taken over since. */
function standing(quote: QuoteContext, source: Source): string {
  if (quote.runsOn) return ', runs on';
  if (quote.from === 0) return ', opens';
  if (source.last >= quote.from || !isFresh(quote)) return '';
  return sameHead(quote.nearestBefore, source) ? ', took over' : ', overtaken';
}
