/** A pair penalty its surroundings. */
import { expect, it } from 'vitest';
import { neighbourContrast } from '../../../scripts/compile/stories/neighbour-contrast.ts';

it('says how much more alike two are than they are to their next best neighbours', () => {
  const contrast = neighbourContrast(similarities({ '0 1': 0.5, '0 2': 0.2, '1 2': 0.3 }));
  expect(contrast(0, 1).marginEither).toBeCloseTo(0.3);
  expect(contrast(0, 1).marginBoth).toBeCloseTo(0.2);
  expect(contrast(0, 2).marginEither).toBeCloseTo(-0.1);
});

it('says how differently two stand to the others, no neighbour being wholly unlike', () => {
  const contrast = neighbourContrast(
    similarities({ '0 1': 0.5, '0 2': 0.2, '1 2': 0.3, '1 3': 0.4 }),
  );
  expect(contrast(0, 1).contextDifference).toBeCloseTo((0.1 + 0.4) / 2);
});

it('says nothing where there is no third', () => {
  const { marginEither, marginBoth } = neighbourContrast(similarities({ '0 1': 0.5 }))(0, 1);
  expect([marginEither, marginBoth]).toEqual([0, 0]);
});

/** By "one other". */
function similarities(pairs: Record<string, number>): Map<number, number>[] {
  const found = Array.from({ length: 4 }, () => new Map<number, number>());
  for (const [pair, similarity] of Object.entries(pairs)) {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    found[a]?.set(b, similarity);
    found[b]?.set(a, similarity);
  }
  return found;
}
