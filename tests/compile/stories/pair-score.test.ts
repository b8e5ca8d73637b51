/** The second pass at a pair: how the two stand to all others by what the first pass said. */
import { expect, it } from 'vitest';
import {
  FIRST_FEATURES,
  type FirstFeatures,
  type LikelyPair,
  secondPassPairs,
} from '../../../scripts/compile/stories/pair-score.ts';

const NONE = Object.fromEntries(FIRST_FEATURES.map((name) => [name, 0])) as FirstFeatures;
/** A first pass that goes by one feature alone. */
const BY_LEAD = { ...NONE, lead: 1, bias: 0 };

it('scores two higher if the others are equally similar to both', () => {
  const looked = pass([
    [0, 1, 2],
    [0, 2, 2],
    [1, 2, 2],
  ]);
  expect(looked[0]).toMatchObject({ first: 2, firstContextDifference: 0, firstMarginBoth: 0 });
});

it('scores two lower if each has closer neighbours of its own', () => {
  const looked = pass([
    [0, 1, 2],
    [0, 2, 8],
    [1, 3, 8],
  ]);
  expect(looked[0]?.firstContextDifference).toBeGreaterThan(0.5);
  expect(looked[0]?.firstMarginBoth).toBeLessThan(0);
});

function pass(pairs: [number, number, number][]) {
  const likely = pairs.map(([a, b, lead]): LikelyPair => ({ a, b, features: { ...NONE, lead } }));
  return secondPassPairs(likely, 4, BY_LEAD).map(({ features }) => features);
}
