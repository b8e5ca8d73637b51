/** From the leaves of a text query to terms: a leaf is a sequence of terms that a text must contain in that order. */

import type { TextQuery } from '../query/text-query.ts';
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

/** The leaves whose occurrence makes a record match: all but the excluded ones. */
export function positiveLeaves(query: TextQuery): readonly Leaf[] {
  switch (query.kind) {
    case 'not':
      return [];
    case 'all':
    case 'any':
      return query.parts.flatMap(positiveLeaves);
    default:
      return [query];
  }
}

/** Whether a word of a text, in lower case, matches the term. */
export function matchesTerm(term: Term, word: string, language: string): boolean {
  if (term.kind === 'prefix') return fold(word).startsWith(term.text);
  const wanted = stemsOf(term.text, language);
  return stemsOf(word, language).some((stem) => wanted.includes(stem));
}

/** In unspaced scripts the last character of a run is part of the bigram before it already. */
function repeatsBigram(token: Token, previous: Token | undefined): boolean {
  return previous !== undefined && token.start < previous.end && isSingleCharacter(token);
}
