import { describe, expect, it } from 'vitest';
import { repeatsAmong } from '../../../scripts/compile/segment/repeats.ts';

const repeats = (...lines: string[]) =>
  repeatsAmong(new Map(lines.map((line, index) => [index, line.split(' ')])));

const PARAGRAPH =
  'the mayor said that nobody in the harbour will lose work over the repairs this year';
const PULL_QUOTE = 'nobody in the harbour will lose work over the repairs';

describe('repeatsAmong', () => {
  it('finds a pull quote above or below the paragraph that has its words', () => {
    expect([...repeats(PULL_QUOTE, PARAGRAPH).held]).toEqual([0]);
    expect([...repeats(PARAGRAPH, PULL_QUOTE).held]).toEqual([1]);
  });

  it('does not take a line with a word of its own for a pull quote', () => {
    expect(repeats(`${PULL_QUOTE} again`, PARAGRAPH).held.size).toBe(0);
  });

  it('does not take one of two equal lines for a pull quote of the other', () => {
    const { held, doubles, repeatedBy } = repeats(PULL_QUOTE, PULL_QUOTE, PULL_QUOTE);
    expect(held.size).toBe(0);
    expect([...doubles]).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect([...repeatedBy]).toEqual([[0, 1]]);
  });
});
