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
  return near.flatMap((others, a) =>
    [...others].flatMap(([b, likeness]) =>
      a < b ? [{ a, b, features: pairFeatures(a, b, likeness, all, near) }] : [],
    ),
  );
}

function pairFeatures(
  a: number,
  b: number,
  likeness: Likeness,
  profiles: readonly Profile[],
  neighbours: Neighbours,
): PairFeatures {
  const length = Math.min(profiles[a]?.length ?? 1, profiles[b]?.length ?? 1);
  return {
    ...likeness,
    length: Math.log(Math.max(1, length)),
    ...contrast(a, b, likeness, neighbours),
  };
}

/**
 * The pair against its surroundings: near-twins (two deals of one company) are like one another, but less
 * so than like those that report the same deal. `beyond…`: how much more alike the two are than the one is
 * to its next best neighbour; `apart`: how differently they stand to all others.
 */
function contrast(a: number, b: number, { whole }: Likeness, neighbours: Neighbours) {
  const ofA = neighbours[a] ?? new Map<number, Likeness>();
  const ofB = neighbours[b] ?? new Map<number, Likeness>();
  const others = new Set([...ofA.keys(), ...ofB.keys()]);
  others.delete(a);
  others.delete(b);
  let [bestA, bestB, difference] = [0, 0, 0];
  for (const other of others) {
    const [toA, toB] = [ofA.get(other)?.whole ?? 0, ofB.get(other)?.whole ?? 0];
    bestA = Math.max(bestA, toA);
    bestB = Math.max(bestB, toB);
    difference += Math.abs(toA - toB);
  }
  if (others.size === 0) return { beyondEither: 0, beyondBoth: 0, apart: UNKNOWN_APART };
  return {
    beyondEither: whole - Math.min(bestA, bestB),
    beyondBoth: whole - Math.max(bestA, bestB),
    apart: difference / others.size,
  };
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
