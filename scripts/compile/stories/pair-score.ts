/**
 * How likely two articles report the same happening, as log-odds of a small logistic model. Its features
 * need no folder of a certain size; its weights are data, made by scripts/train/stories.ts.
 */
import type { Draft } from '../draft.ts';
import { neighbours } from './candidates.ts';
import { contrastWithin } from './contrast.ts';
import { distinctLikeness } from './distinct.ts';
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
  'distinct',
  'distinctBeyondEither',
  'distinctBeyondBoth',
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
  const distinct = distinctLikeness(all, near);
  const contrast = contrastWithin(near.map(wholeLikeness));
  const distinctContrast = contrastWithin(distinct);
  return near.flatMap((others, a) =>
    [...others].flatMap(([b, likeness]) => {
      if (a > b) return [];
      const { beyondEither, beyondBoth } = distinctContrast(a, b);
      const features = {
        ...likeness,
        length: shorterLength(all[a], all[b]),
        ...contrast(a, b),
        distinct: distinct[a]?.get(b) ?? 0,
        distinctBeyondEither: beyondEither,
        distinctBeyondBoth: beyondBoth,
      };
      return [{ a, b, features }];
    }),
  );
}

function wholeLikeness(of: ReadonlyMap<number, { whole: number }>): ReadonlyMap<number, number> {
  return new Map([...of].map(([other, { whole }]) => [other, whole]));
}

/** Words of the shorter text, as a logarithm. */
function shorterLength(a: Profile | undefined, b: Profile | undefined): number {
  return Math.log(Math.max(1, Math.min(a?.length ?? 1, b?.length ?? 1)));
}

export type PairWeights = PairFeatures & { bias: number };

/** Log-odds, between APART and SAME. */
export function pairScore(features: PairFeatures, weights: PairWeights = PAIR_WEIGHTS): number {
  const sum = FEATURES.reduce(
    (total, name) => total + weights[name] * features[name],
    weights.bias,
  );
  return Math.max(APART, Math.min(SAME, sum));
}
