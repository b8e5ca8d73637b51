import { describe, expect, it } from 'vitest';
import { findRepeatedLines } from '../../../scripts/compile/segment/repeated-lines.ts';

const repeats = (...lines: string[]) =>
  findRepeatedLines(new Map(lines.map((line, index) => [index, line.split(' ')])));

const PARAGRAPH =
  'the mayor said that nobody in the harbour will lose work over the repairs this year';
const PULL_QUOTE = 'nobody in the harbour will lose work over the repairs';

describe('repeatsAmong', () => {
  it('finds a pull quote above or below the paragraph that has its words', () => {
    expect([...repeats(PULL_QUOTE, PARAGRAPH).contained]).toEqual([0]);
    expect([...repeats(PARAGRAPH, PULL_QUOTE).contained]).toEqual([1]);
  });

  it('does not take a line with a word of its own for a pull quote', () => {
    expect(repeats(`${PULL_QUOTE} again`, PARAGRAPH).contained.size).toBe(0);
  });

  it('does not take one of two equal lines for a pull quote of the other', () => {
    const { contained, duplicates, repeatedBy } = repeats(PULL_QUOTE, PULL_QUOTE, PULL_QUOTE);
    expect(contained.size).toBe(0);
    expect([...duplicates]).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect([...repeatedBy]).toEqual([[0, 1]]);
  });
});
