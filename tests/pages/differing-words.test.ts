import { describe, expect, it } from 'vitest';
import { differingWords } from '../../src/pages/differing-words.ts';

const own = (renderings: string[]) =>
  differingWords(renderings).map((runs) =>
    runs.filter((run) => run.own).map(({ text }) => text.trim()),
  );

describe('words that only one rendering has', () => {
  it('marks the noun that each outlet chose', () => {
    expect(own(['China’s balanced stance', 'China’s balanced view'])).toEqual([
      ['stance'],
      ['view'],
    ]);
  });

  it('does not mark words that differ in case or accents only', () => {
    expect(own(['Old Friend', 'old friénd'])).toEqual([[], []]);
  });

  it('marks nothing in a single rendering', () => {
    expect(own(['old friend'])).toEqual([[]]);
  });

  it('gives each text back when its runs are joined', () => {
    const texts = ['(We) firmly adhere to the ‘one China’ principle,', 'We adhere. ', ''];
    const joined = differingWords(texts).map((runs) => runs.map(({ text }) => text).join(''));
    expect(joined).toEqual(texts);
  });
});
