/** Words and patterns as the tables of languages give them. */

export type WordSet = ReadonlySet<string>;

/** Sources of regular expressions, to be joined as alternatives. */
export type Sources = readonly string[];

export const NO_WORDS: WordSet = new Set();

/** Matches nothing. */
export const NEVER = /(?!)/;

/** A list of words separated by white space. */
export function words(list: string): WordSet {
  return new Set(list.trim().split(/\s+/));
}
