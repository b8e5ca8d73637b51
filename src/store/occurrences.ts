/** Where in a text a query's words occur. The index finds records; this finds the characters to mark. */

import { memoize } from '../cache/memoize.ts';
import type { TaggedText } from '../model/record-texts.ts';
import { stemmingLanguage } from '../text/stems.ts';
import { type Token, tokenize, tokenTexts } from '../text/tokens.ts';
import { type Term, termMatcher } from './terms.ts';

/** UTF-16 offsets, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** For each leaf, the ranges of the text that match it. */
export type OccurrenceFinder = (text: TaggedText) => Range[][];

/** The terms of a leaf after its first, each with its index among all terms. */
interface LeafTerms {
  leaf: number;
  others: readonly { index: number; offset: number }[];
}

/**
 * Finds leaves, each a sequence of terms, in any number of texts. A text costs its words, however many leaves there
 * are, unless it matches them.
 */
export function occurrenceFinder(leaves: readonly (readonly Term[])[]): OccurrenceFinder {
  const terms = leaves.flat();
  const leafOfFirst = leavesByFirstTerm(leaves);
  const matcherFor = memoize((language: string) => termMatcher(terms, language));
  return ({ text, language }) => {
    const matching = matcherFor(stemmingLanguage(language));
    const ranges = leaves.map((): Range[] => []);
    const begins = (word: string) => matching(word).some((index) => leafOfFirst.has(index));
    if (!tokenTexts(text).some(begins)) return ranges;
    const tokens = tokenize(text);
    for (const [at, { text: word }] of tokens.entries()) {
      for (const index of matching(word)) {
        const leaf = leafOfFirst.get(index);
        const range = leaf && rangeAt(tokens, at, leaf, matching);
        if (leaf && range) ranges[leaf.leaf]?.push(range);
      }
    }
    return ranges;
  };
}

function leavesByFirstTerm(leaves: readonly (readonly Term[])[]): ReadonlyMap<number, LeafTerms> {
  const found = new Map<number, LeafTerms>();
  let first = 0;
  for (const [leaf, terms] of leaves.entries()) {
    const others = terms
      .map(({ offset }, position) => ({ index: first + position, offset }))
      .slice(1);
    if (terms.length > 0) found.set(first, { leaf, others });
    first += terms.length;
  }
  return found;
}

/** The range of a leaf whose first term matches at a token; null when its other terms do not follow. */
function rangeAt(
  tokens: readonly Token[],
  at: number,
  { others }: LeafTerms,
  matching: (word: string) => readonly number[],
): Range | null {
  let { start, end } = tokens[at] ?? { start: 0, end: 0 };
  for (const { index, offset } of others) {
    const token = tokens[at + offset];
    if (token === undefined || !matching(token.text).includes(index)) return null;
    end = Math.max(end, token.end);
  }
  return { start, end };
}
