/**
 * How likely two articles report the same happening, as log-odds of a small logistic model. Its features
 * need no folder of a certain size; its weights are data, made by scripts/train/stories.ts.
 */
import type { Draft } from '../draft.ts';
import { type Neighbours, neighbours } from './candidates.ts';
import type { Likeness } from './compare.ts';
import { PAIR_WEIGHTS } from './pair-weights.ts';
import { type Profile, profiles } from './profile.ts';

/** What the model weighs, in the order of its weights. */
export const FEATURES = [
  'whole',
  'lead',
  'cover',
  'common',
  'length',
  'beyondEither',
  'beyondBoth',
  'apart',
] as const;
export type PairFeatures = Record<(typeof FEATURES)[number], number>;

/** Bounds of a score: one odd pair must not keep a whole cluster apart, nor hold it together against its dates. */
export const APART = -4;
export const SAME = 8;

/** All pairs of articles that are worth a score, by position, with what the model weighs. */
export function likelyPairs(
  drafts: readonly Draft[],
): { a: number; b: number; features: PairFeatures }[] {
  const all = profiles(drafts);
  const near = neighbours(all);
  const around = near.map(surroundings);
  return near.flatMap((others, a) =>
    [...others].flatMap(([b, likeness]) =>
      a < b ? [{ a, b, features: pairFeatures(a, b, likeness, all, near, around) }] : [],
    ),
  );
}

function pairFeatures(
  a: number,
  b: number,
  likeness: Likeness,
  profiles: readonly Profile[],
  neighbours: Neighbours,
  around: readonly Surroundings[],
): PairFeatures {
  const length = Math.min(profiles[a]?.length ?? 1, profiles[b]?.length ?? 1);
  return {
    ...likeness,
    length: Math.log(Math.max(1, length)),
    ...contrast(a, b, likeness, neighbours, around),
  };
}

/**
 * The pair against its surroundings: near-twins (two deals of one company) are like one another, but less
 * so than like those that report the same deal. `beyond…`: how much more alike the two are than the one is
 * to its next best neighbour; `apart`: how differently they stand to all others.
 */
function contrast(
  a: number,
  b: number,
  { whole }: Likeness,
  neighbours: Neighbours,
  around: readonly Surroundings[],
) {
  const ofA = neighbours[a] ?? NONE;
  const ofB = neighbours[b] ?? NONE;
  let [common, least] = [0, 0];
  const [fewer, more] = ofA.size < ofB.size ? [ofA, ofB] : [ofB, ofA];
  for (const [other, likeness] of fewer) {
    const otherwise = more.get(other);
    if (otherwise === undefined) continue;
    common++;
    least += Math.min(likeness.whole, otherwise.whole);
  }
  const others = ofA.size - 1 + ofB.size - 1 - common;
  if (others === 0) return { beyondEither: 0, beyondBoth: 0, apart: UNKNOWN_APART };
  const restA = besides(b, whole, around[a] ?? surroundings(NONE));
  const restB = besides(a, whole, around[b] ?? surroundings(NONE));
  return {
    beyondEither: whole - Math.min(restA.best, restB.best),
    beyondBoth: whole - Math.max(restA.best, restB.best),
    // The sum of |toA - toB| over all others, each 0 where it is no neighbour.
    apart: (restA.sum + restB.sum - 2 * least) / others,
  };
}

const NONE: ReadonlyMap<number, Likeness> = new Map();

/** An article's likeness to all its neighbours: the sum, and the best two. */
interface Surroundings {
  sum: number;
  best: number;
  bestAt: number;
  second: number;
}

function surroundings(of: ReadonlyMap<number, Likeness>): Surroundings {
  const found = { sum: 0, best: 0, bestAt: -1, second: 0 };
  for (const [other, { whole }] of of) {
    found.sum += whole;
    if (whole > found.best) {
      found.second = found.best;
      [found.best, found.bestAt] = [whole, other];
    } else if (whole > found.second) found.second = whole;
  }
  return found;
}

/** The same without one neighbour. */
function besides(one: number, whole: number, all: Surroundings): { best: number; sum: number } {
  return { best: all.bestAt === one ? all.second : all.best, sum: all.sum - whole };
}

/** The usual value, where there is no third article to compare with. */
const UNKNOWN_APART = 0.1;

export type PairWeights = PairFeatures & { bias: number };

/** Log-odds, between APART and SAME. */
export function pairScore(features: PairFeatures, weights: PairWeights = PAIR_WEIGHTS): number {
  const sum = FEATURES.reduce(
    (total, name) => total + weights[name] * features[name],
    weights.bias,
  );
  return Math.max(APART, Math.min(SAME, sum));
}
