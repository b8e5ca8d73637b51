/**
 * What a search may cost in D1, which stops a statement after 30 seconds and answers nothing else meanwhile. The price
 * follows from the question and the length of the texts alone, so a question is always answered or always refused.
 */
import { createBudget } from '../../query/cost.ts';
import type { Query } from '../../query/query.ts';
import type { TextQuery } from '../../query/text-query.ts';
import { type Leaf, termsOf } from '../terms.ts';
import type { GenerationHead } from './generation-head.ts';

/** Microseconds of SQLite for all statements of an answer: two seconds. */
const LIMIT = 2_000_000;

/**
 * Microseconds for each UTF-16 unit of a list's texts, ranking included: what the most frequent word, and prefixes of one,
 * two and more characters, took in 8 MB of generated texts.
 */
const WORD = 0.0008;
const PREFIXES: readonly number[] = [0.01, 0.0025];
const LONGER_PREFIX = 0.0008;

/** @throws QueryError when the search reads more than D1 should do for one answer */
export function checkSearchCost({ list, textQuery, facets }: Query, head: GenerationHead): void {
  if (textQuery === null) return;
  const budget = createBudget(LIMIT);
  const price = head.textLengths[list] * priceOf(textQuery);
  budget.spend('q', price);
  // Each facet is a statement that searches again.
  budget.spend('facet', price * facets.length);
}

function priceOf(query: TextQuery): number {
  const terms = leavesOf(query).flatMap(termsOf);
  const words = terms.filter(({ kind }) => kind === 'stem').map(({ text }) => text);
  const prefixes = terms.filter(({ kind }) => kind === 'prefix');
  return prefixes.reduce((sum, { text }) => sum + prefixPrice(text), wordsPrice(words));
}

/** Excluded ones too, which are searched for as others are. */
function leavesOf(query: TextQuery): readonly Leaf[] {
  if (query.kind === 'not') return leavesOf(query.part);
  return 'text' in query ? [query] : query.parts.flatMap(leavesOf);
}

/** By Zipf's law, the second most frequent word has half the occurrences of the first, and so on. */
function wordsPrice(words: readonly string[]): number {
  const repetitions = [...Map.groupBy(words, (word) => word).values()].map(({ length }) => length);
  return repetitions
    .sort((a, b) => b - a)
    .reduce((sum, times, rank) => sum + (times * WORD) / (rank + 1), 0);
}

function prefixPrice(text: string): number {
  return PREFIXES[[...text].length - 1] ?? LONGER_PREFIX;
}
