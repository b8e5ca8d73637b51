/**
 * Candidate pairs: articles that share salient terms. Near-linear in the number of articles, because only an article's
 * most salient terms are looked up, and long postings lists are read only near its own position.
 */
import type { Profile } from './profile.ts';
import { type Similarity, similarityOf } from './similarity.ts';

/** By article, the similarity to each neighbour. Symmetric. */
export type Neighbours = ReadonlyMap<number, Similarity>[];

/** Below this, two texts share no more than a general subject. */
const MIN_NEIGHBOUR_SIMILARITY = 0.05;
const SALIENT_TERMS = 24;
/** Of a longer list, only the articles nearest in order are read. */
const MAX_LIST_READ = 200;
export const MAX_NEIGHBOURS = 32;

export function neighbours(profiles: readonly Profile[]): Neighbours {
  const salientOf = profiles.map(salientTerms);
  const lists = postings(salientOf);
  const scores = new Float64Array(profiles.length);
  const found = profiles.map(() => new Map<number, Similarity>());
  for (const [article, salient] of salientOf.entries())
    for (const other of candidates(article, salient, lists, scores)) {
      const [a, b] = [profiles[article], profiles[other]];
      if (!a || !b || found[article]?.has(other)) continue;
      const similarity = similarityOf(a, b);
      if (similarity.full <= MIN_NEIGHBOUR_SIMILARITY) continue;
      found[article]?.set(other, similarity);
      found[other]?.set(article, similarity);
    }
  return found;
}

type SalientTerms = { term: number; weight: number }[];

/** Terms by number, and their places in a profile, have one order. */
function salientTerms({ terms, weights }: Profile): SalientTerms {
  const weightAt = (place: number) => weights[place] ?? 0;
  return heaviest(terms.keys(), weightAt, SALIENT_TERMS).map((place) => ({
    term: terms[place] ?? 0,
    weight: weightAt(place),
  }));
}

/** The articles in which a term is salient, in order, and its weight in each. */
interface Posting {
  articles: number[];
  weights: number[];
}

function postings(salientOf: SalientTerms[]): ReadonlyMap<number, Posting> {
  const lists = new Map<number, Posting>();
  for (const [article, salient] of salientOf.entries())
    for (const { term, weight } of salient) {
      const list = lists.get(term) ?? { articles: [], weights: [] };
      list.articles.push(article);
      list.weights.push(weight);
      lists.set(term, list);
    }
  return lists;
}

/**
 * The articles that share most with this one, best first.
 * @param scores by article, all 0 before and after
 */
function candidates(
  article: number,
  salient: SalientTerms,
  lists: ReadonlyMap<number, Posting>,
  scores: Float64Array,
): number[] {
  const found: number[] = [];
  for (const { term, weight } of salient) {
    const { articles, weights } = lists.get(term) ?? NO_POSTING;
    const start = windowAround(article, articles);
    const end = Math.min(articles.length, start + MAX_LIST_READ);
    for (let at = start; at < end; at++) {
      const other = articles[at] ?? article;
      if (other === article) continue;
      const score = scores[other] ?? 0;
      if (score === 0) found.push(other);
      scores[other] = score + weight * (weights[at] ?? 0);
    }
  }
  const best = heaviest(found, (other) => scores[other] ?? 0, MAX_NEIGHBOURS);
  for (const other of found) scores[other] = 0;
  return best;
}

const NO_POSTING: Posting = { articles: [], weights: [] };

/** Where in a list the window around an article begins. */
function windowAround(article: number, list: readonly number[]): number {
  if (list.length <= MAX_LIST_READ) return 0;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < article) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, Math.min(low - MAX_LIST_READ / 2, list.length - MAX_LIST_READ));
}

/** The `count` heaviest, heaviest first, ties by the lower number. By insertion, as most are no heavier than the last kept. */
function heaviest(
  numbers: Iterable<number>,
  weightOf: (number: number) => number,
  count: number,
): number[] {
  const kept: { number: number; weight: number }[] = [];
  for (const number of numbers) {
    const weight = weightOf(number);
    let place = kept.length;
    for (; place > 0; place--) {
      const before = kept[place - 1];
      if (!before || before.weight > weight) break;
      if (before.weight === weight && before.number < number) break;
    }
    if (place === count) continue;
    if (kept.length === count) kept.pop();
    kept.splice(place, 0, { number, weight });
  }
  return kept.map(({ number }) => number);
}
