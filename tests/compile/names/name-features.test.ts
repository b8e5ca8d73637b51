import { describe, expect, it } from 'vitest';
import { EN_ABBREVIATIONS } from '../../../scripts/compile/languages/en-abbreviations.ts';
import { nameScores } from '../../../scripts/compile/names/name-features.ts';
import { grammarOf } from '../../../scripts/compile/names/name-grammar.ts';
import { wordsOf } from '../../../scripts/compile/text/words.ts';

const ENGLISH = grammarOf('en');

/** The type that the name's own words speak for most; null when they speak for none. */
function typeOf(name: string): string | null {
  const [best] = Object.entries(
    nameScores({ words: [...wordsOf(name, EN_ABBREVIATIONS)], text: name }, ENGLISH),
  ).sort(([, a], [, b]) => b - a);
  return best && best[1] > 0 ? best[0] : null;
}

describe('a name’s own words tell', () => {
  it.each([
    ['Olga Lindqvist', 'person'],
    ['J.R. Oakes', 'person'],
    ['Thomas Reed Jr.', 'person'],
    ['Noh Yoo-jeong', 'person'],
    ['Cheryl Mills', 'person'],
    ['Corvane Chips Inc', 'organization'],
    ['Ministry of Public Works', 'organization'],
    ['Douglas & Harrow', 'organization'],
    ['Chicago Otters', 'organization'],
    ['Norland Steel UK', 'organization'],
    ['FNV Havens', 'organization'],
    ['LEDX', 'organization'],
    ['BuzzFold', 'organization'],
    ['Kaduna State', 'place'],
    ['Kansas City', 'place'],
    ['Tessel Strait', 'place'],
    ['Port of Ostravar', 'place'],
    ['Hurricane Mirna', 'event'],
    ['Battle of Ostravar', 'event'],
    ['Oslo Winter Olympics', 'event'],
  ])('%s is a %s', (name, type) => {
    expect(typeOf(name)).toBe(type);
  });

  it.each([
    ['Steel Mills', 'person'],
    ['Ohio State', 'place'],
    ['McCain', 'organization'],
    ['DVD', 'organization'],
    ['TEXT', 'organization'],
    ['Storm Prediction Centre', 'event'],
  ])('%s is no %s', (name, type) => {
    expect(typeOf(name)).not.toBe(type);
  });
});
