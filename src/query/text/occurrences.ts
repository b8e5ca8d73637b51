/** Where in one text the words of a question stand: the index knows which texts, not the characters. */
import { stemmingLanguage } from './stems.ts';
import { matchesTerm, type Term } from './terms.ts';
import type { Text } from './text-index.ts';
import { type Token, tokenize } from './tokens.ts';

/** UTF-16 offsets, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** For each leaf (a run of terms) the ranges of the text that match it. */
export function occurrencesIn(
  { text, language: tag }: Text,
  leaves: readonly (readonly Term[])[],
): Range[][] {
  const language = stemmingLanguage(tag);
  const tokens = tokenize(text);
  const matching = new Map<string, boolean>();
  const matches = (term: Term, token: Token): boolean => {
    const key = `${term.kind} ${term.text} ${token.text}`;
    const known = matching.get(key) ?? matchesTerm(term, token.text, language);
    matching.set(key, known);
    return known;
  };
  return leaves.map((terms) =>
    tokens.flatMap((token, place) => {
      const run = terms.map((term) => ({ term, token: tokens[place + term.offset] }));
      const all = run.length > 0 && run.every(({ term, token }) => token && matches(term, token));
      const end = Math.max(...run.map(({ token }) => token?.end ?? 0));
      return all ? [{ start: token.start, end }] : [];
    }),
  );
}
