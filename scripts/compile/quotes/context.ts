/** A quote in its surroundings: what the ranker's features are read from. */
import { firstAt } from './first-at.ts';
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
  /** The nearest sources in the paragraph, in reading order. */
  before: readonly Source[];
  after: readonly Source[];
  /** The nearest of them with a verb of saying. */
  nearestBefore: Source | null;
  nearestAfter: Source | null;
  /** The quote before this one in the article, if there is one. */
  previous: Previous | null;
  /** The paragraph before: ends with a colon; ends within an open quote that this one continues. */
  announced: boolean;
  runsOn: boolean;
}

/** Sources that are looked at on either side of a quote in its paragraph. */
const MOST_BEFORE = 24;
const MOST_AFTER = 12;

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
  const own = sources[block] ?? [];
  const at = firstAt(own, ({ last }) => last >= from);
  const before = own.slice(Math.max(0, at - MOST_BEFORE), at);
  const after = own.slice(at, at + MOST_AFTER);
  const above = paragraphs[block - 1];
  const open = above?.stretches.at(-1);
  return {
    paragraph,
    stretch,
    from,
    to,
    before,
    after,
    nearestBefore: last(before.filter(({ verb }) => verb !== null && verb < from)),
    nearestAfter: after.find(({ verb }) => verb !== null && verb >= to) ?? null,
    previous,
    announced: from === 0 && above !== undefined && above.text.endsWith(':'),
    runsOn: from === 0 && open !== undefined && open.opened && !open.closed,
  };
}

/** The one whose verb stands last. */
function last(governing: readonly Source[]): Source | null {
  return governing.reduce<Source | null>(
    (best, source) => ((source.verb ?? 0) > (best?.verb ?? -1) ? source : best),
    null,
  );
}

/** The first and last token of a source with its verb. */
export function start({ first, verb }: Source): number {
  return verb === null ? first : Math.min(first, verb);
}

export function end({ last, verb }: Source): number {
  return verb === null ? last : Math.max(last, verb);
}

function tokenAt({ tokens }: Paragraph, offset: number): number {
  return firstAt(tokens, (token) => token.start >= offset);
}
