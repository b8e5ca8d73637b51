/** Which sources could speak a quote: those around it, each with what speaks for it. */
import { features, type QuoteContext } from './features.ts';
import type { Paragraph } from './paragraph.ts';
import type { Ranked } from './ranker.ts';
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
  paragraphs: readonly Paragraph[],
  sources: readonly Source[][],
): Candidate[] {
  const { block } = quote.paragraph;
  const list: Candidate[] = [{ source: null, features: nobody(quote) }];
  const end = Math.min(paragraphs.length - 1, block + AFTER);
  for (let at = Math.max(0, block - BEFORE); at <= end; at++) {
    const own = paragraphs[at];
    if (own === undefined) continue;
    for (const source of sources[at] ?? [])
      list.push({ source, features: features(quote, source, own) });
  }
  if (quote.previous !== null && quote.previous.block < block - BEFORE)
    list.push({ source: quote.previous, features: ['continues from afar'] });
  return list;
}

function nobody({ paragraph, stretch, from }: QuoteContext): string[] {
  const words = paragraph.text.slice(stretch.start, stretch.end).split(/\s+/).length;
  const length = words < 3 ? 'a word or two' : words < 8 ? 'some words' : 'many words';
  return ['nobody', `nobody, ${length}`, ...(from === 0 ? ['nobody, opens its paragraph'] : [])];
}
