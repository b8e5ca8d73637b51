/** The optimizer, on functions whose least value is known. */
import { expect, it } from 'vitest';
import { fitConditionalLogit } from '../../scripts/training/conditional-logit.ts';
import { minimize } from '../../scripts/training/lbfgs.ts';

it('finds the least of a curved valley (Rosenbrock)', () => {
  const [x = 0, y = 0] = minimize(
    ([x = 0, y = 0], gradient) => {
      gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
      gradient[1] = 200 * (y - x * x);
      return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    },
    2,
    { rounds: 200 },
  );
  expect(x).toBeCloseTo(1, 2);
  expect(y).toBeCloseTo(1, 2);
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
