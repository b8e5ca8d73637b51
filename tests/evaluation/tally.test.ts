/** Precision, recall and F1. */
import { expect, it } from 'vitest';
import {
  EXTRA,
  f1,
  isRight,
  MISSING,
  precision,
  RIGHT,
  recall,
  sum,
  WRONG,
} from '../../evaluation/score/tally.ts';

it('counts what is too much against precision, what is missing against recall', () => {
  const tally = sum([RIGHT, RIGHT, RIGHT, EXTRA, MISSING, MISSING]);
  expect(precision(tally)).toBe(3 / 4);
  expect(recall(tally)).toBe(3 / 5);
  expect(f1(tally)).toBeCloseTo(2 / 3);
});

it('counts a wrong value against both', () => {
  const tally = sum([RIGHT, WRONG]);
  expect([precision(tally), recall(tally), f1(tally)]).toEqual([1 / 2, 1 / 2, 1 / 2]);
});

it('is 0 when nothing is right, and no figure when there is nothing to measure', () => {
  expect(f1(MISSING)).toBe(0);
  expect(f1(EXTRA)).toBe(0);
  expect(f1(sum([]))).toBeNull();
});

it('calls a finding right only when nothing is missing and nothing too much', () => {
  expect([RIGHT, WRONG, MISSING, EXTRA].map(isRight)).toEqual([true, false, false, false]);
});
