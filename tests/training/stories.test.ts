/** The pair model of stories, learned from sets of the project's own gold and scored on others. */
import { beforeAll, describe, expect, it } from 'vitest';
import { JOIN_THRESHOLD } from '../../scripts/compile/stories/cluster.ts';
import {
  FIRST_FEATURES,
  type FirstFeatures,
  scorePairs,
} from '../../scripts/compile/stories/pair-score.ts';
import { fitLogistic } from '../../scripts/training/fit-logistic.ts';
import { fitStories, type PairWeights, scoreStories } from '../../scripts/training/fit-stories.ts';
import { readStoryArticles } from '../../scripts/training/story-gold.ts';
import { type Sample, type StoryFold, storyFolds } from '../../scripts/training/story-samples.ts';
import { goldFolder } from './gold.ts';

const read = (...sets: string[]) => sets.flatMap((set) => readStoryArticles(goldFolder(set)));
let folds: StoryFold[];
let models: PairWeights[];

beforeAll(() => {
  const sampling = { folds: 2, seed: null, draws: 20 };
  // Dealt out in turn: each fold has one of the two largest sets.
  const sets = read('harbour', 'transit', 'deutsch', 'francais', 'espanol', 'summits');
  folds = storyFolds(sets, read('features'), sampling);
  models = folds.map((fold) => fitStories(folds.filter((other) => other !== fold)));
}, 120_000);

/** The same score for all pairs, whatever they have in common. */
const constant = (score: number) =>
  models.map(({ first, second }): PairWeights => {
    const zeros = (weights: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.keys(weights).map((name) => [name, 0]));
    return {
      first: { ...first, ...zeros(first), bias: score },
      second: { ...second, ...zeros(second), bias: score },
    };
  });

describe('weights for pairs of articles', () => {
  it('score pairs of one story above others, on topics that they were not learned from', () => {
    const shares = (weights: PairWeights[]) =>
      folds.map(({ whole }, at) => shareInOrder(whole, weights[at]));
    expect(Math.min(...shares(models))).toBeGreaterThan(0.8);
    // More than by chance, as pairs that share few terms are never one story.
    expect(Math.max(...shares(constant(0)))).toBeLessThan(0.7);
  });
});

/** What so few articles show is whether too much or too little is joined, and not how good the weights are. */
describe('scores of stories', () => {
  it('tell learned weights from those that join everything or nothing', () => {
    const scoreOf = (weights: PairWeights[]) => scoreStories(folds, weights, JOIN_THRESHOLD);
    const [learned, everything, nothing] = [models, constant(8), constant(-4)].map(scoreOf);
    expect(learned?.apart).toEqual({ kept: 8, of: 8 });
    expect(learned?.bCubed).toBeGreaterThan(0.9);
    expect(everything?.apart.kept).toBeLessThan(8);
    expect(nothing?.bCubed).toBeLessThan(0.8);
  });
});

describe('a logistic regression', () => {
  const examples = () =>
    folds.flatMap(({ whole: { items, pairs } }) =>
      pairs.map(({ a, b, features }) => ({
        features,
        same: items[a]?.story === items[b]?.story,
        weight: 1,
      })),
    );
  const chance = (features: FirstFeatures, weights: Record<string, number>) => {
    const logit = FIRST_FEATURES.reduce(
      (sum, name) => sum + features[name] * (weights[name] ?? 0),
      weights['bias'] ?? 0,
    );
    return 1 / (1 + Math.exp(-logit));
  };

  it('expects as many pairs of one story as there are: its bias has no penalty', () => {
    const weights = fitLogistic(examples(), FIRST_FEATURES);
    const expected = examples().reduce((sum, { features }) => sum + chance(features, weights), 0);
    expect(expected).toBeCloseTo(examples().filter(({ same }) => same).length, 3);
  });

  it('counts an example of weight two as two examples', () => {
    const twice = examples().map((example) => ({ ...example, weight: 2 }));
    const doubled = fitLogistic(twice, FIRST_FEATURES);
    const repeated = fitLogistic([...examples(), ...examples()], FIRST_FEATURES);
    for (const name of FIRST_FEATURES) expect(doubled[name]).toBeCloseTo(repeated[name], 3);
  });
});

describe('samples', () => {
  it('are drawn from the topics of their fold alone', () => {
    const topics = folds.map(
      ({ small }) => new Set(small.flatMap(({ items }) => items.map(({ topic }) => topic))),
    );
    expect(topics[0]?.intersection(topics[1] ?? new Set()).size).toBe(0);
  });
});

/** Of all a pair of one story and a pair of two, how often the former scores higher. */
function shareInOrder({ items, pairs }: Sample, model: PairWeights | undefined): number {
  const scored = scorePairs(pairs, items.length, model?.first, model?.second);
  const scoresOf = (same: boolean) =>
    scored
      .filter(({ a, b }) => (items[a]?.story === items[b]?.story) === same)
      .map(({ score }) => score);
  const others = scoresOf(false);
  const comparisons = scoresOf(true).flatMap((score) =>
    others.map((other) => (score > other ? 1 : score === other ? 0.5 : 0)),
  );
  return comparisons.reduce<number>((sum, one) => sum + one, 0) / comparisons.length;
}
