import { expect, test } from 'vitest';
import { partitionPoint } from '../../../scripts/compile/text/partition-point.ts';

test('finds the first item that passes, or the length where none does', () => {
  const atLeast = (least: number) => partitionPoint([1, 3, 3, 8], (item) => item >= least);
  expect([0, 1, 2, 3, 4, 8, 9].map(atLeast)).toEqual([0, 0, 1, 1, 3, 3, 4]);
  expect(partitionPoint([], () => true)).toBe(0);
});
