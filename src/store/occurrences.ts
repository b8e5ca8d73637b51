/** Where in a text the words of a question stand: the index knows which records, not the characters. */

import type { TaggedText } from '../model/record-texts.ts';
import { stemmingLanguage } from '../text/stems.ts';
import { type Token, tokenize, tokenTexts } from '../text/tokens.ts';
import { matchesTerm, type Term } from './terms.ts';

/** UTF-16 offsets, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** For each leaf the ranges of the text that match it. */
export type OccurrenceFinder = (text: TaggedText) => Range[][];

/** Looks for leaves (runs of terms) in any number of texts: each word that it meets is judged once. */
export function occurrenceFinder(leaves: readonly (readonly Term[])[]): OccurrenceFinder {
  const byLanguage = new Map<string, Run[]>();
  return ({ text, language: tag }) => {
    const language = stemmingLanguage(tag);
    const runs = byLanguage.get(language) ?? leaves.map((terms) => runOf(terms, language));
    byLanguage.set(language, runs);
    const words = tokenTexts(text);
    const found = runs.map(([first]) => first !== undefined && words.some(first.matches));
    if (!found.includes(true)) return runs.map(() => []);
    const tokens = tokenize(text);
    return runs.map((run, leaf) => (found[leaf] ? rangesOf(run, tokens) : []));
  };
}

/** A leaf in one language. */
type Run = readonly { offset: number; matches: (word: string) => boolean }[];

function runOf(terms: readonly Term[], language: string): Run {
  return terms.map((term) => {
    const judged = new Map<string, boolean>();
    const matches = (word: string) => {
      const known = judged.get(word);
      if (known !== undefined) return known;
      const result = matchesTerm(term, word, language);
      judged.set(word, result);
      return result;
    };
    return { offset: term.offset, matches };
  });
}

function rangesOf(run: Run, tokens: readonly Token[]): Range[] {
  const ranges: Range[] = [];
  for (const [place, { start }] of tokens.entries()) {
    const matched = run.every(({ offset, matches }) => {
      const token = tokens[place + offset];
      return token !== undefined && matches(token.text);
    });
    if (!matched) continue;
    const ends = run.map(({ offset }) => tokens[place + offset]?.end ?? 0);
    ranges.push({ start, end: Math.max(...ends) });
  }
  return ranges;
}
