import { describe, expect, it } from 'vitest';
import { EN_ABBREVIATIONS } from '../../../scripts/compile/languages/en-abbreviations.ts';
import { EN_NAME_LISTS } from '../../../scripts/compile/languages/en-name-lists.ts';
import { isTitle, lastTitleIndex } from '../../../scripts/compile/names/person-titles.ts';
import { wordsOf } from '../../../scripts/compile/text/words.ts';

describe('a title', () => {
  it.each(['President', 'Senators', 'Mr.', 'CFO', 'Director-General', 'ex-president'])(
    'is %s',
    (text) => {
      expect(wordsOf(text, EN_ABBREVIATIONS).every((word) => isTitle(word, EN_NAME_LISTS))).toBe(
        true,
      );
    },
  );

  it.each(['Bridge', 'Cfo', 'Post-modern', 'Norway'])('is not %s', (text) => {
    expect(wordsOf(text, EN_ABBREVIATIONS).some((word) => isTitle(word, EN_NAME_LISTS))).toBe(
      false,
    );
  });
});

/** The words from the last title on; null without a title. */
function fromTitle(run: string): string | null {
  const words = [...wordsOf(run, EN_ABBREVIATIONS)];
  const at = lastTitleIndex(words, EN_NAME_LISTS);
  return at < 0
    ? null
    : words
        .slice(at)
        .map(({ text }) => text)
        .join(' ');
}

describe('the last title of a run', () => {
  it.each([
    ['French Foreign Minister Marta Silva', 'Minister Marta Silva'],
    ['Maricopa County Recorder Helen Purdy', 'Recorder Helen Purdy'],
    ['Judge Sean H. Lane', 'Judge Sean H. Lane'],
    ['MD K. Venkatrao', 'MD K. Venkatrao'],
  ])('%s', (run, rest) => {
    expect(fromTitle(run)).toBe(rest);
  });

  it.each(['Dean Barkov', 'Marta Silva', 'Norland Steel Bridge'])('there is none in %s', (run) => {
    expect(fromTitle(run)).toBeNull();
  });
});
