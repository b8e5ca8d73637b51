/**
 * How likely two articles report the same happening, as log-odds of two small logistic models: a first look
 * at the two, and a second that knows how the first went for all others. Their features need no folder of a
 * certain size; their weights are data, made by scripts/training/train-stories.ts.
 */
import type { ComparableDraft } from '../core/draft.ts';
import { neighbours } from './candidates.ts';
import { APART, SAME, type ScoredPair } from './cluster.ts';
import { contrastWithin } from './contrast.ts';
import { distinctLikeness } from './distinct.ts';
import { FIRST_LOOK, SECOND_LOOK } from './pair-weights.ts';
import { type Profile, profiles } from './profile.ts';

/** What the first look weighs, in the order of its weights. */
export const FIRST_FEATURES = [
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
/** The second look also weighs the first one's score, and how the two stand to all others by that score. */
export const SECOND_FEATURES = [
  ...FIRST_FEATURES,
  'first',
  'firstBeyondBoth',
  'firstApart',
] as const;
export type FirstFeatures = Record<(typeof FIRST_FEATURES)[number], number>;
export type SecondFeatures = Record<(typeof SECOND_FEATURES)[number], number>;

export interface LikelyPair {
  a: number;
  b: number;
  features: FirstFeatures;
}

/** Softens the first look's odds where they become likenesses: it is not sure enough to settle the second. */
const SOFTENED = 3;

/** All pairs of articles that are worth a score, by position, with what the first look weighs. */
export function likelyPairs(drafts: readonly Pick<ComparableDraft, 'terms'>[]): LikelyPair[] {
  const all = profiles(drafts.map(({ terms }) => terms));
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

export type FirstWeights = FirstFeatures & { bias: number };
export type SecondWeights = SecondFeatures & { bias: number };

/** Log-odds, between APART and SAME: what both looks say on average. `articles`: how many there are. */
export function scorePairs(
  pairs: readonly LikelyPair[],
  articles: number,
  first: FirstWeights = FIRST_LOOK,
  second: SecondWeights = SECOND_LOOK,
): ScoredPair[] {
  return secondLook(pairs, articles, first).map(({ a, b, features }) => ({
    a,
    b,
    score: (features.first + logOdds(features, SECOND_FEATURES, second)) / 2,
  }));
}

/** The pairs with what the second look weighs. */
export function secondLook(
  pairs: readonly LikelyPair[],
  articles: number,
  weights: FirstWeights,
): { a: number; b: number; features: SecondFeatures }[] {
  const scored = pairs.map((pair) => ({
    ...pair,
    first: logOdds(pair.features, FIRST_FEATURES, weights),
  }));
  const likenesses = Array.from({ length: articles }, () => new Map<number, number>());
  for (const { a, b, first } of scored) {
    const likeness = 1 / (1 + Math.exp(-first / SOFTENED));
    likenesses[a]?.set(b, likeness);
    likenesses[b]?.set(a, likeness);
  }
  const contrast = contrastWithin(likenesses);
  return scored.map(({ a, b, features, first }) => {
    const { beyondBoth, apart } = contrast(a, b);
    return {
      a,
      b,
      features: { ...features, first, firstBeyondBoth: beyondBoth, firstApart: apart },
    };
  });
}

function logOdds<Name extends string>(
  features: Readonly<Record<Name, number>>,
  names: readonly Name[],
  weights: Readonly<Record<Name | 'bias', number>>,
): number {
  const sum = names.reduce((total, name) => total + weights[name] * features[name], weights.bias);
  return Math.max(APART, Math.min(SAME, sum));
}
