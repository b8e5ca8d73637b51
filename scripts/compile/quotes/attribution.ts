/** Which sources could speak a quote: those around it, each with what speaks for it. */
import type { QuoteContext } from './context.ts';
import { nobodyFeatures, speakerFeatures } from './features.ts';
import type { Ranked } from './ranker.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';

export interface Candidate extends Ranked {
  /** null: nobody in the text. */
  source: Source | null;
}

/** Paragraphs before and after the quote's that are searched. */
const BEFORE = 2;
const AFTER = 1;

export function candidates(
  quote: QuoteContext,
  { paragraphs, sources }: Pick<Reading, 'paragraphs' | 'sources'>,
): Candidate[] {
  const { block } = quote.paragraph;
  const list: Candidate[] = [{ source: null, features: nobodyFeatures(quote) }];
  const last = Math.min(paragraphs.length - 1, block + AFTER);
  for (let at = Math.max(0, block - BEFORE); at <= last; at++) {
    const own = paragraphs[at];
    if (own === undefined) continue;
    for (const source of sources[at] ?? [])
      list.push({ source, features: speakerFeatures(quote, source, own) });
  }
  const before = quote.previous?.source;
  if (before && before.block < block - BEFORE)
    list.push({ source: before, features: ['continues from afar'] });
  return list;
}
