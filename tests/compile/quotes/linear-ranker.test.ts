import { describe, expect, test } from 'vitest';
import {
  conjunction,
  highestScoring,
  scoreOf,
} from '../../../scripts/compile/quotes/linear-ranker.ts';

const weights = new Map([
  ['before', 1],
  ['before, noun', -3],
]);

describe('a linear ranker', () => {
  test('sums the weights of the features that have one', () => {
    expect(scoreOf({ features: ['before', 'before, noun', 'unknown'] }, weights)).toBe(-2);
  });

  test('takes the highest score, the first of several', () => {
    const candidates = [
      { features: ['unknown'] },
      { features: ['before'] },
      { features: ['before'] },
    ];
    expect(highestScoring(candidates, weights)).toBe(candidates[1]);
    expect(highestScoring([], weights)).toBeNull();
  });

  test('names a conjunction by both features, in their order', () => {
    expect(conjunction('before', 'noun')).toBe('before, noun');
    expect(conjunction('noun', 'before')).not.toBe(conjunction('before', 'noun'));
  });
});
