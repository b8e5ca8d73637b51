/** Which sources could speak a quote: those around it, each with what speaks for it. */
import type { QuoteContext } from './context.ts';
import { nobodyFeatures, speakerFeatures } from './features.ts';
import { heaviest, type Ranked, type Weights } from './ranker.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';
import { certainSource } from './touch.ts';

export interface Candidate extends Ranked {
  /** null: nobody in the text. */
  source: Source | null;
}

/** Paragraphs before and after the quote's, and how many sources of each are looked at: the nearest. */
const ABOVE = [
  { away: 2, most: 10 },
  { away: 1, most: 20 },
] as const;
const BELOW = { away: 1, most: 8 } as const;

/** What is certain by rule, else the heaviest candidate; null when it is nobody in the text. */
export function sourceOf(
  quote: QuoteContext,
  reading: Pick<Reading, 'paragraphs' | 'sources'>,
  weights: Weights,
): Source | null {
  return certainSource(quote) ?? heaviest(candidates(quote, reading), weights)?.source ?? null;
}

export function candidates(
  quote: QuoteContext,
  { paragraphs, sources }: Pick<Reading, 'paragraphs' | 'sources'>,
): Candidate[] {
  const { block } = quote.paragraph;
  const near = [
    ...ABOVE.flatMap(({ away, most }) => (sources[block - away] ?? []).slice(-most)),
    ...quote.before,
    ...quote.after,
    ...(sources[block + BELOW.away] ?? []).slice(0, BELOW.most),
  ];
  const list: Candidate[] = [{ source: null, features: nobodyFeatures(quote) }];
  for (const source of near) {
    const own = paragraphs[source.block];
    if (own) list.push({ source, features: speakerFeatures(quote, source, own) });
  }
  const before = quote.previous?.source;
  if (before && before.block < block - ABOVE[0].away)
    list.push({ source: before, features: ['continues from afar'] });
  return list;
}
