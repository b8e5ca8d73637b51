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

/** Terms by number, and their places in a profile, have one order. */
function tellingTerms({ terms, weights }: Profile): Telling {
  const weightAt = (place: number) => weights[place] ?? 0;
  return heaviest(terms.keys(), weightAt, LOOKED_UP_TERMS).map((place) => ({
    term: terms[place] ?? 0,
    weight: weightAt(place),
  }));
}

/** The articles that a term is telling for, in order, and how telling it is in each. */
interface Posting {
  articles: number[];
  weights: number[];
}

function postings(tellingOf: Telling[]): ReadonlyMap<number, Posting> {
  const lists = new Map<number, Posting>();
  for (const [article, telling] of tellingOf.entries())
    for (const { term, weight } of telling) {
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
  telling: Telling,
  lists: ReadonlyMap<number, Posting>,
  scores: Float64Array,
): number[] {
  const found: number[] = [];
  for (const { term, weight } of telling) {
    const { articles, weights } = lists.get(term) ?? NOWHERE;
    const start = windowAround(article, articles);
    const end = Math.min(articles.length, start + LIST_WINDOW);
    for (let at = start; at < end; at++) {
      const other = articles[at] ?? article;
      if (other === article) continue;
      const score = scores[other] ?? 0;
      if (score === 0) found.push(other);
      scores[other] = score + weight * (weights[at] ?? 0);
    }
  }
  const best = heaviest(found, (other) => scores[other] ?? 0, COMPARED);
  for (const other of found) scores[other] = 0;
  return best;
}

const NOWHERE: Posting = { articles: [], weights: [] };

/** Where the part of a list begins that is looked at. */
function windowAround(article: number, list: readonly number[]): number {
  if (list.length <= LIST_WINDOW) return 0;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < article) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, Math.min(low - LIST_WINDOW / 2, list.length - LIST_WINDOW));
}

/** So many that weigh most, heaviest first, of equals the lower number. Most are no heavier than the last kept. */
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
