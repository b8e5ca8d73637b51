/** Quotes in languages whose names have no capitals, told by what stands around their marks. */
import type { QuoteDraft } from '../core/draft.ts';
import type { QuoteFrame } from '../languages/speech-words.ts';
import type { Paragraph } from './paragraph.ts';
import type { QuotedSpan } from './quote-marks.ts';

/** In characters: how far from the marks a frame may reach. */
const MAX_REACH = 60;

/** The quotes of an article that a frame of its language fits, in reading order. */
export function framedQuotes(
  paragraphs: readonly Paragraph[],
  frames: readonly QuoteFrame[],
): QuoteDraft[] {
  const names = new Set<string>();
  return paragraphs.flatMap((paragraph) =>
    paragraph.spans.flatMap((span) => {
      const { text } = paragraph;
      const before = text
        .slice(Math.max(0, span.outerStart - MAX_REACH), span.outerStart)
        .trimStart();
      const behind = text.slice(span.outerEnd, span.outerEnd + MAX_REACH);
      const found = frames.find(
        (frame) => (frame.before?.test(before) ?? true) && (frame.behind?.test(behind) ?? true),
      );
      if (found === undefined || !span.opened || !span.closed) return [];
      const name =
        found.before?.exec(before)?.groups?.['name'] ??
        found.behind?.exec(behind)?.groups?.['name'];
      const full = name === undefined ? null : fullName(name, names);
      if (full !== null) names.add(full);
      return [framedQuote(paragraph, span, full)];
    }),
  );
}

/** “カン氏” after “カン・ミンホ” */
function fullName(name: string, before: ReadonlySet<string>): string {
  const longer = [...before].filter(
    (known) => known !== name && known.split(/[・\s]/).includes(name),
  );
  return longer.length === 1 ? (longer[0] ?? name) : name;
}

function framedQuote(
  { block, text }: Paragraph,
  span: QuotedSpan,
  name: string | null,
): QuoteDraft {
  return {
    speaker: name === null ? null : { type: 'person', name },
    speakerBasis: name === null ? null : 'name',
    text: text.slice(span.start, span.end),
    manner: 'direct',
    verb: null,
    sentenceSpan: sentenceAround(text, span),
    block,
    start: span.start,
    end: span.end,
  };
}

const SENTENCE_END = /[。．.！？!?](?=\s|$|[^\d])/gu;

/** In characters, on either side of the marks; a longer sentence is cut. */
const MAX_SENTENCE_REACH = 1_000;

/** From the last end of a sentence before the marks to the first behind them. */
function sentenceAround(
  text: string,
  { outerStart, outerEnd }: QuotedSpan,
): QuoteDraft['sentenceSpan'] {
  const reach = Math.max(0, outerStart - MAX_SENTENCE_REACH);
  const before = [...text.slice(reach, outerStart).matchAll(SENTENCE_END)].at(-1);
  const from = before ? reach + before.index + before[0].length : reach;
  const blanks = /^\s*/.exec(text.slice(from, outerStart))?.[0].length ?? 0;
  const behind = /[。．.！？!?]/u.exec(text.slice(outerEnd, outerEnd + MAX_SENTENCE_REACH));
  const limit = Math.min(text.length, outerEnd + MAX_SENTENCE_REACH);
  return { start: from + blanks, end: behind ? outerEnd + behind.index + 1 : limit };
}
