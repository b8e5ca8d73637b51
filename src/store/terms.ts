/** From the leaves of a text query to terms: a leaf is a sequence of terms that a text must contain in that order. */

import { memoize } from '../cache/memoize.ts';
import { formatTextQuery, type TextQuery } from '../query/text-query.ts';
import { fold } from '../text/fold.ts';
import { stemsOf } from '../text/stems.ts';
import { isSingleCharacter, type Token, tokenize } from '../text/tokens.ts';

/** One word of a leaf, `offset` words after the leaf's first. */
export interface Term {
  kind: 'stem' | 'prefix';
  /** In lower case; a prefix is folded too. */
  text: string;
  offset: number;
}

export type Leaf = Extract<TextQuery, { text: string }>;

export function termsOf({ kind, text }: Leaf): readonly Term[] {
  const tokens = tokenize(text);
  return tokens.flatMap((token, offset): Term[] => {
    if (repeatsBigram(token, tokens[offset - 1])) return [];
    const isPrefix = kind === 'prefix' && offset === tokens.length - 1;
    return isPrefix || isSingleCharacter(token)
      ? [{ kind: 'prefix', text: fold(token.text), offset }]
      : [{ kind: 'stem', text: token.text, offset }];
  });
}

/** The leaves whose occurrence makes a record match: all but the excluded ones, equal ones once. */
export function positiveLeaves(query: TextQuery): readonly Leaf[] {
  const leaves = includedLeaves(query);
  return [...new Map(leaves.map((leaf) => [formatTextQuery(leaf), leaf])).values()];
}

function includedLeaves(query: TextQuery): readonly Leaf[] {
  switch (query.kind) {
    case 'not':
      return [];
    case 'all':
    case 'any':
      return query.parts.flatMap(includedLeaves);
    default:
      return [query];
  }
}

/**
 * A function from a word of a text, in lower case, to the indexes of the terms that it matches. Each distinct word is
 * compared once.
 */
export function termMatcher(
  terms: readonly Term[],
  language: string,
): (word: string) => readonly number[] {
  const wanted = terms.map(({ kind, text }) => (kind === 'stem' ? stemsOf(text, language) : null));
  return memoize((word) => {
    const folded = fold(word);
    const stems = stemsOf(word, language);
    return terms.flatMap(({ text }, index) => {
      const ofTerm = wanted[index];
      const matches = ofTerm
        ? stems.some((stem) => ofTerm.includes(stem))
        : folded.startsWith(text);
      return matches ? [index] : [];
    });
  });
}

/** In unspaced scripts the last character of a run is part of the bigram before it already. */
function repeatsBigram(token: Token, previous: Token | undefined): boolean {
  return previous !== undefined && token.start < previous.end && isSingleCharacter(token);
}
