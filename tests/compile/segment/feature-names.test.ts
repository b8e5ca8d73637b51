import { describe, expect, it } from 'vitest';
import { bucketed, memoizeFeature } from '../../../scripts/compile/segment/feature-names.ts';

describe('scale', () => {
  const words = bucketed([0, 1, 3], (interval) => `${interval} words`);

  it('names the interval of a measure, its upper limit included', () => {
    expect([0, 1, 2, 3].map(words)).toEqual(['0 words', 'to 1 words', 'to 3 words', 'to 3 words']);
  });

  it('names what lies over the last limit', () => {
    expect(words(4)).toBe('over 3 words');
  });
});

describe('ofSign', () => {
  it('asks once for each feature, also where the answer is null', () => {
    const asked: string[] = [];
    const find = memoizeFeature((feature) => {
      asked.push(feature);
      return null;
    });
    expect([find('a'), find('b'), find('a')]).toEqual([null, null, null]);
    expect(asked).toEqual(['a', 'b']);
  });
});
