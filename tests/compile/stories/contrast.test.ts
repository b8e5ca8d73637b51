/** A pair against its surroundings. */
import { expect, it } from 'vitest';
import { contrastWithin } from '../../../scripts/compile/stories/contrast.ts';

it('says how much more alike two are than they are to their next best neighbours', () => {
  const contrast = contrastWithin(likenesses({ '0 1': 0.5, '0 2': 0.2, '1 2': 0.3 }));
  expect(contrast(0, 1).beyondEither).toBeCloseTo(0.3);
  expect(contrast(0, 1).beyondBoth).toBeCloseTo(0.2);
  expect(contrast(0, 2).beyondEither).toBeCloseTo(-0.1);
});

it('says how differently two stand to the others, no neighbour being wholly unlike', () => {
  const contrast = contrastWithin(likenesses({ '0 1': 0.5, '0 2': 0.2, '1 2': 0.3, '1 3': 0.4 }));
  expect(contrast(0, 1).apart).toBeCloseTo((0.1 + 0.4) / 2);
});

it('says nothing where there is no third', () => {
  const { beyondEither, beyondBoth } = contrastWithin(likenesses({ '0 1': 0.5 }))(0, 1);
  expect([beyondEither, beyondBoth]).toEqual([0, 0]);
});

/** By "one other". */
function likenesses(pairs: Record<string, number>): Map<number, number>[] {
  const found = Array.from({ length: 4 }, () => new Map<number, number>());
  for (const [pair, likeness] of Object.entries(pairs)) {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    found[a]?.set(b, likeness);
    found[b]?.set(a, likeness);
  }
  return found;
}
