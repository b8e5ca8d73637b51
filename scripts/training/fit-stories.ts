/** Fits the weights of stories/pair-score.ts and scores the stories that they give. */

import { periodOf } from '../compile/stories/article-period.ts';
import { cluster } from '../compile/stories/cluster.ts';
import {
  FIRST_FEATURES,
  type FirstWeights,
  SECOND_FEATURES,
  type SecondWeights,
  scorePairs,
  secondPassPairs,
} from '../compile/stories/pair-score.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';
import type { Sample, StoryFold } from './story-samples.ts';

export interface PairWeights {
  first: FirstWeights;
  second: SecondWeights;
}

/** Weight of all pairs of whole folds, and of articles that are apart, to that of the small folders. */
const WHOLE_SHARE = 0.3;
const APART_SHARE = 0.5;
/** How much a pair of different topics counts: it is easily told apart. */
const OTHER_TOPIC = 0.3;

export function fitStories(folds: readonly StoryFold[]): PairWeights {
  const first = fitLogistic(
    examplesIn(folds, ({ pairs }) => pairs),
    FIRST_FEATURES,
  );
  const second = fitLogistic(
    examplesIn(folds, ({ items, pairs }) => secondPassPairs(pairs, items.length, first)),
    SECOND_FEATURES,
  );
  return { first, second };
}

type Pass<Name extends string> = (
  sample: Sample,
) => readonly { a: number; b: number; features: Record<Name, number> }[];

function examplesIn<Name extends string>(
  folds: readonly StoryFold[],
  pass: Pass<Name>,
): Example<Name>[] {
  return folds.flatMap(({ small, whole, apart }) => {
    const drawn = small.flatMap((of) => examplesOf(of, 1, pass));
    const share = (WHOLE_SHARE * drawn.length) / Math.max(1, whole.pairs.length);
    const others = apart.reduce((sum, { pairs }) => sum + pairs.length, 0);
    const otherShare = (APART_SHARE * drawn.length) / Math.max(1, others);
    return [
      ...drawn,
      ...examplesOf(whole, share, pass),
      ...apart.flatMap((of) => examplesOf(of, otherShare, pass)),
    ];
  });
}

function examplesOf<Name extends string>(
  sample: Sample,
  weight: number,
  pass: Pass<Name>,
): Example<Name>[] {
  return pass(sample).flatMap(({ a, b, features }) => {
    const [left, right] = [sample.items[a], sample.items[b]];
    if (!left || !right) return [];
    const near = left.topic === right.topic ? 1 : OTHER_TOPIC;
    return [{ features, same: left.story === right.story, weight: weight * near }];
  });
}

export interface StoryScore {
  /** The share of small folders of which every story is right. */
  exact: number;
  /** Mean B-cubed F1 of small folders. */
  bCubed: number;
  /** B-cubed F1 of each whole fold. */
  whole: number[];
  /** Of the articles that report nothing in common, how many are a story of their own. */
  apart: { kept: number; of: number };
}

/** Each fold scored by the weights at its place, which have not seen it. */
export function scoreStories(
  folds: readonly StoryFold[],
  weights: readonly PairWeights[],
  join: number,
): StoryScore {
  const held = folds.flatMap((fold, at) => {
    const model = weights[at];
    return model ? [{ fold, model }] : [];
  });
  const small = held.flatMap(({ fold, model }) => fold.small.map((of) => bCubed(of, model, join)));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const apart = { kept: 0, of: 0 };
  for (const { fold, model } of held) {
    const [whole] = fold.apart;
    if (!whole) continue;
    apart.kept += clustersOf(whole, model, join).length;
    apart.of += whole.items.length;
  }
  return {
    exact: mean(small.map(({ right }) => (right ? 1 : 0))),
    bCubed: mean(small.map(({ f1 }) => f1)),
    whole: held.map(({ fold, model }) => bCubed(fold.whole, model, join).f1),
    apart,
  };
}

function clustersOf({ items, pairs }: Sample, { first, second }: PairWeights, join: number) {
  return cluster(
    items.map(({ draft }) => periodOf(draft)),
    scorePairs(pairs, items.length, first, second),
    join,
  );
}

function bCubed(sample: Sample, weights: PairWeights, join: number) {
  const { items } = sample;
  const groups = clustersOf(sample, weights, join);
  const groupOf = new Map(groups.flatMap((group) => group.map((index) => [index, group] as const)));
  let [precision, recall] = [0, 0];
  for (const [index, { story }] of items.entries()) {
    const group = groupOf.get(index) ?? [];
    const both = group.filter((other) => items[other]?.story === story).length;
    precision += both / group.length / items.length;
    recall += both / items.filter((other) => other.story === story).length / items.length;
  }
  const right = precision > 1 - 1e-9 && recall > 1 - 1e-9;
  return { f1: (2 * precision * recall) / (precision + recall), right };
}
