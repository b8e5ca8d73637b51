/**
 * A pair against its surroundings: near-twins (two deals of one company) are like one another, but less so
 * than like those that report the same deal.
 */

/** An article's likeness to each of its neighbours, by position. */
type Likenesses = ReadonlyMap<number, number>;

/** An article's likeness to all its neighbours: the sum, and the best two. */
interface Surroundings {
  sum: number;
  best: number;
  bestAt: number;
  second: number;
}

export interface Contrast {
  /** How much more alike the two are than the one is to its next best neighbour, for the one that gains more. */
  beyondEither: number;
  /** The same for the one that gains less. */
  beyondBoth: number;
  /** How differently the two stand to all others. */
  apart: number;
}

/** The usual values, where there is no third article to compare with. */
const UNKNOWN: Contrast = { beyondEither: 0, beyondBoth: 0, apart: 0.1 };
const NONE: Likenesses = new Map();

/** Compares any two neighbours, by position. */
export function contrastWithin(
  likenesses: readonly Likenesses[],
): (a: number, b: number) => Contrast {
  const around = likenesses.map(surroundings);
  return (a, b) => {
    const [ofA, ofB] = [likenesses[a] ?? NONE, likenesses[b] ?? NONE];
    const { common, least } = shared(ofA, ofB);
    const others = ofA.size - 1 + ofB.size - 1 - common;
    if (others === 0) return UNKNOWN;
    const pair = ofA.get(b) ?? 0;
    const restA = besides(b, pair, around[a] ?? surroundings(NONE));
    const restB = besides(a, pair, around[b] ?? surroundings(NONE));
    return {
      beyondEither: pair - Math.min(restA.best, restB.best),
      beyondBoth: pair - Math.max(restA.best, restB.best),
      // The sum of |toA - toB| over all others, each 0 where it is no neighbour.
      apart: (restA.sum + restB.sum - 2 * least) / others,
    };
  };
}

/** How many neighbours both have, and the sum of the lesser likenesses to them. */
function shared(a: Likenesses, b: Likenesses): { common: number; least: number } {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  let [common, least] = [0, 0];
  for (const [other, likeness] of fewer) {
    const otherwise = more.get(other);
    if (otherwise === undefined) continue;
    common++;
    least += Math.min(likeness, otherwise);
  }
  return { common, least };
}

function surroundings(of: Likenesses): Surroundings {
  const found = { sum: 0, best: 0, bestAt: -1, second: 0 };
  for (const [other, likeness] of of) {
    found.sum += likeness;
    if (likeness > found.best) {
      found.second = found.best;
      [found.best, found.bestAt] = [likeness, other];
    } else if (likeness > found.second) found.second = likeness;
  }
  return found;
}

/** The same without one neighbour. */
function besides(one: number, likeness: number, all: Surroundings): { best: number; sum: number } {
  return { best: all.bestAt === one ? all.second : all.best, sum: all.sum - likeness };
}
