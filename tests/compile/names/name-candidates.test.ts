import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../scripts/compile/names/name-candidates.ts';
import { grammarOf } from '../../../scripts/compile/names/name-grammar.ts';

const ENGLISH = grammarOf('en');

const found = (text: string) =>
  candidatesOf(text, 0, ENGLISH).candidates.map((candidate) => candidate.text);

describe('a candidate', () => {
  it('has the title before it, and says whether its capital is the sentence’s', () => {
    const [first, second] = candidatesOf(
      'Lindqvist met President Olga Berg.',
      0,
      ENGLISH,
    ).candidates;
    expect(first).toMatchObject({ text: 'Lindqvist', title: null, sentenceInitial: true });
    expect(second).toMatchObject({ text: 'Olga Berg', title: 'president', sentenceInitial: false });
  });

  it('is an exact slice, but for its nickname', () => {
    const text = 'They heard that Edward “Ted” Harlan spoke';
    const [candidate] = candidatesOf(text, 0, ENGLISH).candidates;
    expect(candidate?.text).toBe('Edward Harlan');
    expect(text.slice(candidate?.start, candidate?.end)).toBe('Edward “Ted” Harlan');
  });

  it('is a state’s full name where its abbreviation follows a town', () => {
    expect(found('She lives in Irvine, Calif., now.')).toEqual(['Irvine', 'California']);
    expect(found('She was never in Ill. at all.')).toEqual([]);
  });
});

describe('a dateline', () => {
  it('gives the town that opens it', () => {
    const [town] = candidatesOf('KHOROVETS, Sept 3 (Reuters) - It rained.', 0, ENGLISH).candidates;
    expect(town).toMatchObject({ text: 'KHOROVETS', isDatelineTown: true });
  });

  it('is no warning in capitals', () => {
    const [warning] = candidatesOf('WARNING that it rained again.', 0, ENGLISH).candidates;
    expect(warning?.isDatelineTown).not.toBe(true);
  });
});

describe('capitals that are style', () => {
  it.each([
    ['a headline', 'Lindqvist Opens New Bridge Over Troubled Waters'],
    ['a line in capitals', 'LINDQVIST OPENS NEW BRIDGE'],
    ['a title of a work', 'they sang “Good Morning Little Sunshine” twice'],
  ])('%s gives no candidates', (_name, text) => {
    expect(found(text)).toEqual([]);
    expect(candidatesOf(text, 0, ENGLISH).titleCaseRuns).not.toEqual([]);
  });

  it('are not two acronyms, nor a sentence of names', () => {
    expect(found('They left it to CMA CGM again.')).toEqual(['CMA CGM']);
    expect(found('They left Olga Lindqvist, Piet Berg and Anna Hale.')).toHaveLength(3);
  });
});

describe('left out', () => {
  it.each([
    ['a share’s ticker', 'Shares of Corvane Chips (CRVX.O) fell.', 'CRVX'],
    ['an exchange’s ticker', 'Shares of Corvane Chips (NYSE: CRVX) fell.', 'CRVX'],
    ['a month with a day', 'They met on May 5 at noon.', 'May'],
    ['a party’s tag', 'It was the R-TX tag again.', 'R-TX'],
    ['a credited agency', 'They wait. Photograph: Jeroen Bakker/EPA', 'EPA'],
  ])('%s', (_name, text, name) => {
    expect(found(text)).not.toContain(name);
  });

  it.each([
    ['a firm in brackets', 'Shares of the yard (Corvane) fell.', 'Corvane'],
    ['a surname that is a month', 'They heard Mrs May again.', 'May'],
    ['a photographer', 'They wait. Photograph: Jeroen Bakker/EPA', 'Jeroen Bakker'],
    ['an agency in a sentence', 'They wait for the EPA.', 'EPA'],
  ])('but not %s', (_name, text, name) => {
    expect(found(text)).toContain(name);
  });
});
