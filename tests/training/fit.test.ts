/** The training code learns what a small set shows, and nothing that it does not show. */
import { describe, expect, it } from 'vitest';
import { fitConditionalLogit } from '../../scripts/training/conditional-logit.ts';
import { type Example, fitWeights, scoreRanker } from '../../scripts/training/fit-ranker.ts';
import { minimize } from '../../scripts/training/lbfgs.ts';

/** The candidate with a verb of saying beside it is right; the distance says nothing. */
const EXAMPLES: Example[] = Array.from({ length: 40 }, (_, at) => {
  const said = { features: ['verb of saying', at % 2 === 0 ? 'near' : 'far'] };
  const other = { features: ['no verb', at % 4 < 2 ? 'near' : 'far'] };
  return at % 3 === 0
    ? { candidates: [said, other], right: 0, weight: 1 }
    : { candidates: [other, said], right: 1, weight: 1 };
});

describe('a ranker', () => {
  const weights = fitWeights(EXAMPLES, 1);

  it('learns what tells right from wrong, and gives no weight to what does not', () => {
    expect(weights.get('verb of saying')).toBeGreaterThan(1);
    expect(weights.get('no verb')).toBeLessThan(-1);
    expect(Math.abs(weights.get('near') ?? 0)).toBeLessThan(0.1);
  });

  it('is scored by its first choice and by its certainty', () => {
    const untrained = scoreRanker(EXAMPLES, new Map());
    const trained = scoreRanker(EXAMPLES, weights);
    expect(trained.right).toBe(40);
    expect(untrained.right).toBeLessThan(20);
    expect(untrained.loss).toBeCloseTo(40 * Math.log(2));
    expect(trained.loss).toBeLessThan(untrained.loss / 4);
  });

  it('leaves out what fewer than ten examples show', () => {
    expect(fitWeights(EXAMPLES.slice(0, 9), 1).size).toBe(0);
  });

  it('is the same each time', () => {
    expect(fitWeights(EXAMPLES, 1)).toEqual(weights);
  });

  it('has smaller weights under a larger penalty', () => {
    const held = fitWeights(EXAMPLES, 100).get('verb of saying') ?? 0;
    expect(held).toBeLessThan(weights.get('verb of saying') ?? 0);
    expect(held).toBeGreaterThan(0);
  });
});

it('learns from choices of which several candidates are right', () => {
  const choice = {
    candidates: [{ features: ['a'] }, { features: ['a'] }, { features: ['b'] }],
    right: [true, true, false],
    weight: 1,
  };
  const [a = 0, b = 0] = fitConditionalLogit([choice], ['a', 'b'], 0.1);
  expect(a).toBeGreaterThan(0);
  expect(b).toBeCloseTo(-a);
});

it('finds the least of a curved valley (Rosenbrock)', () => {
  const [x = 0, y = 0] = minimize(
    ([x = 0, y = 0], gradient) => {
      gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
      gradient[1] = 200 * (y - x * x);
      return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    },
    2,
    200,
  );
  expect(x).toBeCloseTo(1, 2);
  expect(y).toBeCloseTo(1, 2);
});
