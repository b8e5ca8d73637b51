/**
 * A pair compared with its neighbours. Near-twins (two deals of one company) resemble one another, but each resembles
 * the reports of its own deal more.
 */

/** An article's similarity to each of its neighbours, by position. */
type Similarities = ReadonlyMap<number, number>;

/** An article's similarity to all its neighbours: the sum, and the best two. */
interface Aggregate {
  sum: number;
  best: number;
  bestAt: number;
  second: number;
}

export interface NeighbourContrast {
  /** Similarity of the pair minus the similarity to the next best neighbour; of the two articles, the larger margin. */
  marginEither: number;
  /** The smaller margin of the two. */
  marginBoth: number;
  /** Mean absolute difference between the two articles' similarities to all others. */
  contextDifference: number;
}

/** Typical values, for a pair without a third article. */
const UNKNOWN: NeighbourContrast = { marginEither: 0, marginBoth: 0, contextDifference: 0.1 };
const NONE: Similarities = new Map();

/** Returns a function that contrasts two neighbouring articles, given by position. */
export function neighbourContrast(
  similarities: readonly Similarities[],
): (a: number, b: number) => NeighbourContrast {
  const around = similarities.map(aggregate);
  return (a, b) => {
    const [ofA, ofB] = [similarities[a] ?? NONE, similarities[b] ?? NONE];
    const { common, least } = shared(ofA, ofB);
    const others = ofA.size - 1 + ofB.size - 1 - common;
    if (others === 0) return UNKNOWN;
    const pair = ofA.get(b) ?? 0;
    const restA = without(b, pair, around[a] ?? aggregate(NONE));
    const restB = without(a, pair, around[b] ?? aggregate(NONE));
    return {
      marginEither: pair - Math.min(restA.best, restB.best),
      marginBoth: pair - Math.max(restA.best, restB.best),
      // The sum of |toA - toB| over all others, each 0 where it is no neighbour.
      contextDifference: (restA.sum + restB.sum - 2 * least) / others,
    };
  };
}

/** How many neighbours both have, and the sum of the lesser similarities to them. */
function shared(a: Similarities, b: Similarities): { common: number; least: number } {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  let [common, least] = [0, 0];
  for (const [other, similarity] of fewer) {
    const otherwise = more.get(other);
    if (otherwise === undefined) continue;
    common++;
    least += Math.min(similarity, otherwise);
  }
  return { common, least };
}

function aggregate(of: Similarities): Aggregate {
  const found = { sum: 0, best: 0, bestAt: -1, second: 0 };
  for (const [other, similarity] of of) {
    found.sum += similarity;
    if (similarity > found.best) {
      found.second = found.best;
      [found.best, found.bestAt] = [similarity, other];
    } else if (similarity > found.second) found.second = similarity;
  }
  return found;
}

/** The aggregates without one neighbour. */
function without(one: number, similarity: number, all: Aggregate): { best: number; sum: number } {
  return { best: all.bestAt === one ? all.second : all.best, sum: all.sum - similarity };
}
