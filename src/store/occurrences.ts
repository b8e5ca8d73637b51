/** Where in a text a query's words occur. The index finds records; this finds the characters to mark. */

import { memoize } from '../cache/memoize.ts';
import type { TaggedText } from '../model/record-texts.ts';
import { stemmingLanguage } from '../text/stems.ts';
import { type Token, tokenize, tokenTexts } from '../text/tokens.ts';
import { matchesTerm, type Term } from './terms.ts';

/** UTF-16 offsets, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** For each leaf, the ranges of the text that match it. */
export type OccurrenceFinder = (text: TaggedText) => Range[][];

/** Finds leaves, each a sequence of terms, in any number of texts. Each distinct word is compared once. */
export function occurrenceFinder(leaves: readonly (readonly Term[])[]): OccurrenceFinder {
  const byLanguage = new Map<string, Matcher[]>();
  return ({ text, language: tag }) => {
    const language = stemmingLanguage(tag);
    const matchers = byLanguage.get(language) ?? leaves.map((terms) => matcherOf(terms, language));
    byLanguage.set(language, matchers);
    const words = tokenTexts(text);
    const found = matchers.map(([first]) => first !== undefined && words.some(first.matches));
    if (!found.includes(true)) return matchers.map(() => []);
    const tokens = tokenize(text);
    return matchers.map((matcher, leaf) => (found[leaf] ? rangesOf(matcher, tokens) : []));
  };
}

/** A leaf's terms in one language. */
type Matcher = readonly { offset: number; matches: (word: string) => boolean }[];

function matcherOf(terms: readonly Term[], language: string): Matcher {
  return terms.map((term) => ({
    offset: term.offset,
    matches: memoize((word: string) => matchesTerm(term, word, language)),
  }));
}

function rangesOf(matcher: Matcher, tokens: readonly Token[]): Range[] {
  const ranges: Range[] = [];
  for (const [at, { start }] of tokens.entries()) {
    const matched = matcher.every(({ offset, matches }) => {
      const token = tokens[at + offset];
      return token !== undefined && matches(token.text);
    });
    if (!matched) continue;
    const ends = matcher.map(({ offset }) => tokens[at + offset]?.end ?? 0);
    ranges.push({ start, end: Math.max(...ends) });
  }
  return ranges;
}
