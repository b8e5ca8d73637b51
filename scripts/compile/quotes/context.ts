/** A quote in its surroundings: what the ranker's features are read from. */
import type { Stretch } from './marks.ts';
import type { Paragraph } from './paragraph.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';

export interface QuoteContext {
  paragraph: Paragraph;
  stretch: Stretch;
  /** Token indexes: the first in the stretch, and the first behind its closing mark. */
  from: number;
  to: number;
  /** The sources with a verb of saying that are nearest in the paragraph. */
  nearestBefore: Source | null;
  nearestAfter: Source | null;
  /** The quote before this one in the article, if there is one. */
  previous: Previous | null;
  /** The paragraph before: ends with a colon; ends within an open quote that this one continues. */
  announced: boolean;
  runsOn: boolean;
}

export interface Previous {
  source: Source | null;
  block: number;
}

export function contextOf(
  { paragraphs, sources }: Pick<Reading, 'paragraphs' | 'sources'>,
  paragraph: Paragraph,
  stretch: Stretch,
  previous: Previous | null,
): QuoteContext {
  const { block } = paragraph;
  const from = tokenAt(paragraph, stretch.outerStart);
  const to = tokenAt(paragraph, stretch.outerEnd);
  const governing = (sources[block] ?? []).filter(({ verb }) => verb !== null);
  const above = paragraphs[block - 1];
  const open = above?.stretches.at(-1);
  return {
    paragraph,
    stretch,
    from,
    to,
    nearestBefore: governing.findLast((source) => end(source) < from) ?? null,
    nearestAfter: governing.find((source) => start(source) >= to) ?? null,
    previous,
    announced: from === 0 && above !== undefined && above.text.endsWith(':'),
    runsOn: from === 0 && open !== undefined && open.opened && !open.closed,
  };
}

/** The first and last token of a source with its verb. */
export function start({ first, verb }: Source): number {
  return verb === null ? first : Math.min(first, verb);
}

export function end({ last, verb }: Source): number {
  return verb === null ? last : Math.max(last, verb);
}

/** Index of the first token at or behind an offset; binary search. */
function tokenAt({ tokens }: Paragraph, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
