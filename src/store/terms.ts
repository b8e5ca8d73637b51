/** A question's words to what is looked up: each leaf a run of terms that stand one behind another. */

import type { TextQuery } from '../query/text-query.ts';
import { fold } from '../text/fold.ts';
import { stemsOf } from '../text/stems.ts';
import { isSingleCharacter, type Token, tokenize } from '../text/tokens.ts';

/** One word of a leaf, `offset` words behind the leaf's first. */
export interface Term {
  kind: 'stem' | 'prefix';
  /** In lower case; of a prefix, folded. */
  text: string;
  offset: number;
}

export type Leaf = Extract<TextQuery, { text: string }>;

export function termsOf({ kind, text }: Leaf): readonly Term[] {
  const tokens = tokenize(text);
  return tokens.flatMap((token, offset): Term[] => {
    if (repeatsPair(token, tokens[offset - 1])) return [];
    const isPrefix = kind === 'prefix' && offset === tokens.length - 1;
    return isPrefix || isSingleCharacter(token)
      ? [{ kind: 'prefix', text: fold(token.text), offset }]
      : [{ kind: 'stem', text: token.text, offset }];
  });
}

/** The leaves whose finding makes a record match: all but the excluded. */
export function positiveLeaves(words: TextQuery): readonly Leaf[] {
  switch (words.kind) {
    case 'not':
      return [];
    case 'all':
    case 'any':
      return words.parts.flatMap(positiveLeaves);
    default:
      return [words];
  }
}

/** Whether a word of a text, in lower case, is what the term asks for. */
export function matchesTerm(term: Term, word: string, language: string): boolean {
  if (term.kind === 'prefix') return fold(word).startsWith(term.text);
  const wanted = stemsOf(term.text, language);
  return stemsOf(word, language).some((stem) => wanted.includes(stem));
}

/** The last character of a run without spaces stands in the pair before it already. */
function repeatsPair(token: Token, before: Token | undefined): boolean {
  return before !== undefined && token.start < before.end && isSingleCharacter(token);
}
