/**
 * Log-odds that two articles report the same happening, from two stacked logistic models. The first scores each pair by
 * itself; the second also knows the first one's scores for all other pairs. The features do not depend on the size of
 * the folder. The weights are learned by scripts/training/train-stories.ts.
 */
import type { ComparableDraft, NewsSigns } from '../core/draft.ts';
import { neighbours } from './candidate-pairs.ts';
import { MAX_LOG_ODDS, MIN_LOG_ODDS, type ScoredPair } from './cluster.ts';
import { distinctiveSimilarity } from './distinctive-similarity.ts';
import { neighbourContrast } from './neighbour-contrast.ts';
import { FIRST_PASS, SECOND_PASS } from './pair-weights.ts';
import { type Profile, profiles } from './profile.ts';

/** Features of the first pass. */
export const FIRST_FEATURES = [
  'full',
  'lead',
  'containment',
  'nonNames',
  'leadNames',
  'leadNamesEither',
  'leadNumbers',
  'length',
  'marginEither',
  'marginBoth',
  'contextDifference',
  'distinctive',
  'distinctiveMarginEither',
  'distinctiveMarginBoth',
  'past',
  'reported',
  'dated',
  'addressed',
  'otherGenre',
] as const;
/** The second pass adds the first one's score, and the pair's contrast with its neighbours by that score. */
export const SECOND_FEATURES = [
  ...FIRST_FEATURES,
  'first',
  'firstMarginBoth',
  'firstContextDifference',
] as const;
export type FirstFeatures = Record<(typeof FIRST_FEATURES)[number], number>;
export type SecondFeatures = Record<(typeof SECOND_FEATURES)[number], number>;

export interface LikelyPair {
  a: number;
  b: number;
  features: FirstFeatures;
}

/** Temperature by which the first pass's log-odds become similarities: they are not reliable enough to decide alone. */
const TEMPERATURE = 3;

/** All pairs of articles that are worth scoring, by position, with the features of the first pass. */
export function likelyPairs(
  drafts: readonly Pick<ComparableDraft, 'terms' | 'newsSigns'>[],
): LikelyPair[] {
  const all = profiles(drafts.map(({ terms }) => terms));
  const near = neighbours(all);
  const distinctive = distinctiveSimilarity(all, near);
  const contrast = neighbourContrast(near.map(fullSimilarity));
  const distinctiveContrast = neighbourContrast(distinctive);
  return near.flatMap((others, a) =>
    [...others].flatMap(([b, similarity]) => {
      if (a > b) return [];
      const { marginEither, marginBoth } = distinctiveContrast(a, b);
      const features = {
        ...similarity,
        length: shorterLength(all[a], all[b]),
        ...contrast(a, b),
        distinctive: distinctive[a]?.get(b) ?? 0,
        distinctiveMarginEither: marginEither,
        distinctiveMarginBoth: marginBoth,
        ...lessNewsLike(drafts[a]?.newsSigns, drafts[b]?.newsSigns),
      };
      return [{ a, b, features }];
    }),
  );
}

/** Of the two articles' signs those that speak least for news. */
function lessNewsLike(a: NewsSigns | undefined, b: NewsSigns | undefined): NewsSigns {
  if (!a || !b) return a ?? b ?? NO_SIGNS;
  return {
    past: Math.min(a.past, b.past),
    reported: Math.min(a.reported, b.reported),
    dated: Math.min(a.dated, b.dated),
    addressed: Math.max(a.addressed, b.addressed),
    otherGenre: Math.max(a.otherGenre, b.otherGenre),
  };
}

const NO_SIGNS: NewsSigns = { past: 0, reported: 0, dated: 0, addressed: 0, otherGenre: 0 };

function fullSimilarity(of: ReadonlyMap<number, { full: number }>): ReadonlyMap<number, number> {
  return new Map([...of].map(([other, { full }]) => [other, full]));
}

/** Words of the shorter text, as a logarithm. */
function shorterLength(a: Profile | undefined, b: Profile | undefined): number {
  return Math.log(Math.max(1, Math.min(a?.length ?? 1, b?.length ?? 1)));
}

export type FirstWeights = FirstFeatures & { bias: number };
export type SecondWeights = SecondFeatures & { bias: number };

/** Two texts with less in common share words, and no happening: 1 in 100 pairs of one story has so little. */
const MIN_SHARED_TERMS = 0.12;

/** Log-odds between MIN_LOG_ODDS and MAX_LOG_ODDS: the mean of both passes. `articles` is the number of articles. */
export function scorePairs(
  pairs: readonly LikelyPair[],
  articles: number,
  first: FirstWeights = FIRST_PASS,
  second: SecondWeights = SECOND_PASS,
): ScoredPair[] {
  return secondPassPairs(pairs, articles, first).map(({ a, b, features }) => ({
    a,
    b,
    score:
      features.full < MIN_SHARED_TERMS
        ? MIN_LOG_ODDS
        : (features.first + logOdds(features, SECOND_FEATURES, second)) / 2,
  }));
}

/** The pairs with the features of the second pass. */
export function secondPassPairs(
  pairs: readonly LikelyPair[],
  articles: number,
  weights: FirstWeights,
): { a: number; b: number; features: SecondFeatures }[] {
  const scored = pairs.map((pair) => ({
    ...pair,
    first: logOdds(pair.features, FIRST_FEATURES, weights),
  }));
  const similarities = Array.from({ length: articles }, () => new Map<number, number>());
  for (const { a, b, first } of scored) {
    const similarity = 1 / (1 + Math.exp(-first / TEMPERATURE));
    similarities[a]?.set(b, similarity);
    similarities[b]?.set(a, similarity);
  }
  const contrast = neighbourContrast(similarities);
  return scored.map(({ a, b, features, first }) => {
    const { marginBoth, contextDifference } = contrast(a, b);
    return {
      a,
      b,
      features: {
        ...features,
        first,
        firstMarginBoth: marginBoth,
        firstContextDifference: contextDifference,
      },
    };
  });
}

function logOdds<Name extends string>(
  features: Readonly<Record<Name, number>>,
  names: readonly Name[],
  weights: Readonly<Record<Name | 'bias', number>>,
): number {
  const sum = names.reduce((total, name) => total + weights[name] * features[name], weights.bias);
  return Math.max(MIN_LOG_ODDS, Math.min(MAX_LOG_ODDS, sum));
}
