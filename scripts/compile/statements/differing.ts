/** The words by which a rendering differs from the others of its statement. */
import type { Span } from '../../../src/dataset/types.ts';
import type { Term, Utterance } from './utterances.ts';

/** Offsets into the quote's text; none where there is nothing to compare with. */
export function differingWords(own: readonly Utterance[], others: readonly Utterance[]): Span[] {
  if (others.length === 0) return [];
  const said = new Set(others.flatMap(({ weights }) => [...weights.keys()]));
  return own
    .flatMap(({ terms }) => terms)
    .filter(({ term }: Term) => !said.has(term))
    .map(({ start, end }) => ({ start, end }));
}
