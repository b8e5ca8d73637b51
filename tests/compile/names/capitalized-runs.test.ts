import { describe, expect, it } from 'vitest';
import { EN_ABBREVIATIONS } from '../../../scripts/compile/languages/en-abbreviations.ts';
import { EN_NAME_LISTS } from '../../../scripts/compile/languages/en-name-lists.ts';
import { capitalizedRuns, splitCompound } from '../../../scripts/compile/names/capitalized-runs.ts';
import { textOf, wordsOf } from '../../../scripts/compile/text/words.ts';

const runs = (text: string) =>
  capitalizedRuns(wordsOf(text, EN_ABBREVIATIONS), EN_NAME_LISTS).map(textOf);
const parts = (text: string) =>
  wordsOf(text, EN_ABBREVIATIONS)
    .flatMap((word) => splitCompound(word, EN_NAME_LISTS))
    .map((word) => word.text);

describe('a run of capitalized words goes on', () => {
  it.each([
    ['over “of”', 'it sued the Ministry of Public Works', 'Ministry of Public Works'],
    [
      'over “for … of”',
      'at the Foundation for Defence of Farms',
      'Foundation for Defence of Farms',
    ],
    [
      'over “and” within a department',
      'the Food and Drug Administration',
      'Food and Drug Administration',
    ],
    ['over particles', 'when Charles de la Tour spoke', 'Charles de la Tour'],
    ['over an ampersand', 'it hired Douglas & Harrow then', 'Douglas Harrow'],
    ['over a nickname', 'when Edward “Ted” Harlan spoke', 'Edward Ted Harlan'],
    ['over a plural’s possessive', 'the National Teachers’ Union met', 'National Teachers Union'],
    ['over a saint’s possessive', 'at St Mary’s Hospital then', 'St Mary Hospital'],
    [
      'over a department’s list of topics',
      'the Department for Farming, Food and Rural Affairs',
      'Department for Farming Food and Rural Affairs',
    ],
  ])('%s', (_name, text, run) => {
    expect(runs(text)).toContain(run);
  });

  it.each([
    ['over “of” behind a person', 'when Clinton of Arkansas spoke', ['Clinton', 'Arkansas']],
    ['over “and” between two names', 'both Moscow and Berlin agreed', ['Moscow', 'Berlin']],
    ['over a country’s possessive', 'and China’s Ministry agreed', ['China', 'Ministry']],
    ['over a comma between two names', 'from Oslo, Bergen and Ghent', ['Oslo', 'Bergen', 'Ghent']],
    [
      'over a state in brackets',
      'when Ted Cruz (Texas) Senate left',
      ['Ted Cruz', 'Texas', 'Senate'],
    ],
    ['over a sentence’s end', 'he left Oslo. Bergen was next', ['Oslo', 'Bergen']],
  ])('but not %s', (_name, text, found) => {
    expect(runs(text)).toEqual(found);
  });
});

describe('a compound', () => {
  it('is the name and a participle, or two places', () => {
    expect(parts('Boston-based')).toEqual(['Boston', 'based']);
    expect(parts('China-Russia')).toEqual(['China', 'Russia']);
  });

  it('is one word where it is one name', () => {
    expect(parts('Asia-Pacific')).toEqual(['Asia-Pacific']);
    expect(parts('Cobb-Hunter')).toEqual(['Cobb-Hunter']);
  });

  it('is no name where it is an adjective', () => {
    const [word] = wordsOf('African-heritage', EN_ABBREVIATIONS).flatMap((word) =>
      splitCompound(word, EN_NAME_LISTS),
    );
    expect(word?.capital).toBe(false);
  });
});
