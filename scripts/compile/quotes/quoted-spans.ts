/** The quoted spans of an article, block by block: which marks count, and which spans continue over paragraphs. */
import type { SpeechWords } from '../languages/speech-words.ts';
import { dashQuotedSpans } from './dash-quotes.ts';
import type { Paragraph } from './paragraph.ts';
import { doubleQuotedSpans, type QuotedSpan, singleQuotedSpans } from './quote-marks.ts';

/** In characters. A shorter line that only a stray mark closes is a signature below a quote. */
const MAX_SIGNATURE_LENGTH = 60;

interface QuotedText {
  text: string;
  doubleSpans: QuotedSpan[];
  singleSpans: QuotedSpan[];
}

/** The quoted spans of each block. */
export function quotedSpans(texts: readonly string[], speech: SpeechWords): QuotedSpan[][] {
  const marked = texts.map((text) => ({
    text,
    doubleSpans: doubleQuotedSpans(text),
    singleSpans: singleQuotedSpans(text),
  }));
  const singles = usesSingleMarks(marked, speech);
  const all = marked.map((text) => {
    const dashes = dashQuotedSpans(text.text, speech);
    if (dashes.length > 0) return dashes;
    return singles ? preferSingles(text) : preferDoubles(text, speech);
  });
  return all.map((spans, block) => {
    const before = all[block - 1]?.at(-1);
    const runsOn = before?.opened === true && !before.closed;
    return spans.filter(
      (span) => span.opened || isPlausible(texts[block] ?? '', span, runsOn, speech),
    );
  });
}

/**
 * Whether the article quotes between single marks, as British papers do: more single spans look like speech than there
 * are double spans outside them.
 */
function usesSingleMarks(marked: readonly QuotedText[], speech: SpeechWords): boolean {
  let spoken = 0;
  let free = 0;
  for (const { text, doubleSpans, singleSpans } of marked) {
    spoken += notNestedIn(singleSpans, doubleSpans).filter((single) =>
      looksLikeSpeech(text, single, speech),
    ).length;
    free += notNestedIn(doubleSpans, singleSpans).length;
  }
  return spoken > free;
}

/** Single marks hold the quotes, double ones nested quotes. */
function preferSingles({ doubleSpans, singleSpans }: QuotedText): QuotedSpan[] {
  const singles = notNestedIn(singleSpans, doubleSpans).map((single) => ({
    ...single,
    singleMarks: false,
  }));
  return [...singles, ...notNestedIn(doubleSpans, singleSpans)].sort((a, b) => a.start - b.start);
}

/** Double marks hold the quotes; single ones count outside them, where they look like speech. */
function preferDoubles(
  { text, doubleSpans, singleSpans }: QuotedText,
  speech: SpeechWords,
): QuotedSpan[] {
  const spoken = singleSpans.filter((single) => looksLikeSpeech(text, single, speech));
  return [...doubleSpans, ...disjointFrom(spoken, doubleSpans)].sort((a, b) => a.start - b.start);
}

/**
 * Whether words without an opening mark are quoted: at a paragraph's start, they end a quote that runs on or have a
 * verb of saying behind them.
 */
function isPlausible(
  text: string,
  { start, end, outerEnd }: QuotedSpan,
  runsOn: boolean,
  speech: SpeechWords,
): boolean {
  if (text.slice(0, start).trim() !== '') return false;
  const signature = end - start < MAX_SIGNATURE_LENGTH;
  return (
    (runsOn && !signature) ||
    nextWords(text, outerEnd).some((word) => speech.verbs.get(word)?.form === 'finite')
  );
}

function nextWords(text: string, from: number): string[] {
  return text
    .slice(from, from + 60)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .slice(0, 5);
}

/** The spans that are not nested in one of the others; both in order. */
function notNestedIn(spans: readonly QuotedSpan[], others: readonly QuotedSpan[]): QuotedSpan[] {
  return filterByNextSpan(spans, others, (one, other) => other.outerStart > one.outerStart);
}

/** The spans that do not overlap any of the others; both in order. */
function disjointFrom(spans: readonly QuotedSpan[], others: readonly QuotedSpan[]): QuotedSpan[] {
  return filterByNextSpan(spans, others, (one, other) => other.outerStart >= one.outerEnd);
}

/** The spans that pass together with the first of the others that does not end before them. */
function filterByNextSpan(
  spans: readonly QuotedSpan[],
  others: readonly QuotedSpan[],
  passes: (one: QuotedSpan, other: QuotedSpan) => boolean,
): QuotedSpan[] {
  let next = 0;
  return spans.filter((one) => {
    while ((others[next]?.outerEnd ?? Number.POSITIVE_INFINITY) <= one.outerStart) next++;
    const other = others[next];
    return other === undefined || passes(one, other);
  });
}

/** ‘We won’t go,’ she said. X: ‘We won’t go’ */
function looksLikeSpeech(
  text: string,
  { start, end, outerStart, outerEnd }: QuotedSpan,
  speech: SpeechWords,
): boolean {
  const words = text.slice(start, end).split(/\s+/).length;
  if (words < 3) return false;
  const ledIn = /[,:]$/.test(text.slice(Math.max(0, outerStart - 3), outerStart).trimEnd());
  const ends =
    /[.,?!…]$/.test(text.slice(start, end)) || /^[.,]/.test(text.slice(outerEnd, outerEnd + 1));
  return (
    ledIn ||
    (ends && nextWords(text, outerEnd).some((word) => speech.verbs.get(word)?.form === 'finite'))
  );
}

export interface QuotePart {
  paragraph: Paragraph;
  span: QuotedSpan;
}

/** All spans in reading order, the parts of one quote over several paragraphs grouped. Most groups have one part. */
export function groupQuoteParts(paragraphs: readonly Paragraph[]): QuotePart[][] {
  const chains: QuotePart[][] = [];
  let before: QuotePart | null = null;
  for (const paragraph of paragraphs)
    for (const span of paragraph.spans) {
      const link = { paragraph, span };
      if (before !== null && continuesAcross(before, link)) chains.at(-1)?.push(link);
      else chains.push([link]);
      before = link;
    }
  return chains;
}

/**
 * Whether the first span is its paragraph's last and still open, and the second opens the next paragraph with the same
 * mark.
 */
function continuesAcross(
  { paragraph: above, span: open }: QuotePart,
  { paragraph, span }: QuotePart,
): boolean {
  return (
    paragraph.block === above.block + 1 &&
    open === above.spans.at(-1) &&
    open.opened &&
    !open.closed &&
    paragraph.text.slice(0, span.outerStart).trim() === '' &&
    paragraph.text.charAt(span.outerStart) === above.text.charAt(open.outerStart)
  );
}
