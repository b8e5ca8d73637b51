/** What gold that has an article's words, not its lines, says of the lines of a plain text. */
import { describe, expect, it } from 'vitest';
import { linesByWords } from '../../scripts/training/page-gold.ts';
import { type Gold, isMostlyTitle } from '../../scripts/training/segmenter-gold.ts';

const GOLD: Gold = {
  source: 'quay.txt',
  title: 'Five ways to repair a quay',
  titleAlso: [],
  body: [
    'A quay that is not repaired falls into the harbour within thirty years, engineers say. Start with the piles.',
    'Use oak or steel',
    'Oak lasts for sixty years below the water and rots within ten above it.',
  ],
  ignore: [],
  from: { publisher: 'harbour.example' },
};
const LINES = [
  'Home',
  'Five ways to repair a quay',
  'Menu',
  'Five ways to repair a quay | Harbour Notes',
  'A quay that is not repaired falls into the harbour within thirty years, engineers say.',
  'Start with the piles.',
  'Use oak or steel',
  'Advertisement',
  'Oak lasts for sixty years below the water and rots within ten above it.',
  'Read next',
];
const isTitle = (line: string) => isMostlyTitle(line, GOLD);

describe('the lines of a text by the words of its gold', () => {
  it('are of the body where their words stand in it, however the gold breaks its lines', () => {
    const allowed = linesByWords(LINES, GOLD, isTitle);
    const ofBody = LINES.filter((_, at) => allowed[at]?.has('body'));
    expect(ofBody).toEqual([LINES[4], LINES[5], LINES[6], LINES[8]]);
    expect(allowed[9]).toEqual(new Set(['after']));
  });

  it('have the headline where it stands last above the first paragraph', () => {
    const allowed = linesByWords(LINES, GOLD, isTitle);
    expect(LINES.filter((_, at) => allowed[at]?.has('title'))).toEqual([LINES[3]]);
  });

  it('have no headline that is not in the text', () => {
    const allowed = linesByWords(LINES, { ...GOLD, title: 'Quays' }, () => false);
    expect(allowed.some((may) => may.has('title') && may.size === 1)).toBe(false);
  });
});

describe('a line that is mostly the title', () => {
  it('may lack the end of the title or have more', () => {
    expect(isTitle('FIVE WAYS TO REPAIR A QUAY')).toBe(true);
    expect(isTitle('Five ways to repair')).toBe(true);
  });

  it('is no short beginning of it and no other line', () => {
    expect(isTitle('Five ways')).toBe(false);
    expect(isTitle('How to repair a quay in five ways')).toBe(false);
  });
});
