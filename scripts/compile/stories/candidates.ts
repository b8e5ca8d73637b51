/**
 * Which articles are worth comparing: those that share telling terms. Near-linear in the number of
 * articles: only an article's most telling terms are looked up, and long lists are read near its own place.
 */
import { compareProfiles, type Likeness } from './compare.ts';
import type { Profile } from './profile.ts';

/** By article, the likeness of each neighbour; both ways. */
export type Neighbours = ReadonlyMap<number, Likeness>[];

/** Less alike than this, two texts share no more than a general subject. */
const NEIGHBOUR = 0.05;
const LOOKED_UP_TERMS = 24;
/** Of a list longer than this, only the articles nearest in order are looked at. */
const LIST_WINDOW = 200;
export const COMPARED = 32;

export function neighbours(profiles: readonly Profile[]): Neighbours {
  const tellingOf = profiles.map(tellingTerms);
  const lists = postings(tellingOf);
  const scores = new Float64Array(profiles.length);
  const found = profiles.map(() => new Map<number, Likeness>());
  for (const [article, telling] of tellingOf.entries())
    for (const other of candidates(article, telling, lists, scores)) {
      const [a, b] = [profiles[article], profiles[other]];
      if (!a || !b || found[article]?.has(other)) continue;
      const likeness = compareProfiles(a, b);
      if (likeness.whole <= NEIGHBOUR) continue;
      found[article]?.set(other, likeness);
      found[other]?.set(article, likeness);
    }
  return found;
}

type Telling = { term: number; weight: number }[];

function tellingTerms({ terms, weights }: Profile): Telling {
  return Array.from(terms, (term, index) => ({ term, weight: weights[index] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, LOOKED_UP_TERMS);
}

type Posting = { article: number; weight: number }[];

function postings(tellingOf: Telling[]): ReadonlyMap<number, Posting> {
  const lists = new Map<number, Posting>();
  for (const [article, telling] of tellingOf.entries())
    for (const { term, weight } of telling) {
      const list = lists.get(term);
      if (list) list.push({ article, weight });
      else lists.set(term, [{ article, weight }]);
    }
  return lists;
}

/**
 * The articles that share most with this one, best first.
 * @param scores by article, all 0 before and after
 */
function candidates(
  article: number,
  telling: Telling,
  lists: ReadonlyMap<number, Posting>,
  scores: Float64Array,
): number[] {
  const found: Posting = [];
  for (const { term, weight } of telling)
    for (const entry of near(article, lists.get(term) ?? [])) {
      if (entry.article === article) continue;
      if (scores[entry.article] === 0) found.push({ article: entry.article, weight: 0 });
      scores[entry.article] = (scores[entry.article] ?? 0) + weight * entry.weight;
    }
  for (const one of found) {
    one.weight = scores[one.article] ?? 0;
    scores[one.article] = 0;
  }
  return found
    .sort((a, b) => b.weight - a.weight || a.article - b.article)
    .slice(0, COMPARED)
    .map(({ article }) => article);
}

function near(article: number, list: Posting): Posting {
  if (list.length <= LIST_WINDOW) return list;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.article ?? 0) < article) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(0, Math.min(low - LIST_WINDOW / 2, list.length - LIST_WINDOW));
  return list.slice(start, start + LIST_WINDOW);
}
