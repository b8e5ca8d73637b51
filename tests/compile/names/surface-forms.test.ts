import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../scripts/compile/names/name-candidates.ts';
import { grammarOf } from '../../../scripts/compile/names/name-grammar.ts';
import { surfaceForms } from '../../../scripts/compile/names/surface-forms.ts';

const ENGLISH = grammarOf('en');

function formsIn(text: string) {
  const { candidates } = candidatesOf(text, 0, ENGLISH);
  return surfaceForms({ texts: [text], candidates, definitions: [], grammar: ENGLISH });
}

const texts = (text: string) => formsIn(text).map((form) => form.text);

describe('surface forms', () => {
  it('gather all mentions that are printed alike', () => {
    const text = 'They met Olga Lindqvist in Oslo. Later Olga Lindqvist left Oslo.';
    expect(formsIn(text).map((form) => `${form.text} ${form.candidates.length}`)).toEqual([
      'Olga Lindqvist 2',
      'Oslo 2',
    ]);
  });

  it('write a place in capitals as its name, and leave acronyms alone', () => {
    expect(texts('They came from LONDON to see NATO again.')).toEqual(['London', 'NATO']);
  });

  it('write a dateline’s town in title case, known or not', () => {
    expect(texts('KHOROVETS HILLS, Sept 3 - It rained.')).toEqual(['Khorovets Hills']);
  });

  it('drop a first word that the article also prints without it', () => {
    expect(texts('The Vermonter Bernie Sandler spoke. They heard Bernie Sandler again.')).toEqual([
      'Bernie Sandler',
    ]);
    expect(texts('The Vermonter Bernie Sandler spoke.')).toEqual(['Vermonter Bernie Sandler']);
  });

  it('have fewer points where an everyday word only opens sentences', () => {
    const [opening] = formsIn('Pollution rose in May.');
    const [inside] = formsIn('The firm Pollution rose in May.');
    expect(opening?.scores.organization).toBeLessThan(inside?.scores.organization ?? 0);
  });
});

describe('an enumeration', () => {
  const organizationScore = (text: string, name: string) =>
    formsIn(text).find((form) => form.text === name)?.scores.organization ?? 0;
  const alone = organizationScore('Traders spoke of Qualvane all day.', 'Qualvane');

  it('lends its other members the type of the certain ones', () => {
    const text = 'Traders spoke of Intel, Qualvane and Bromcor all day.';
    expect(organizationScore(text, 'Qualvane')).toBeGreaterThan(alone);
    expect(organizationScore(text, 'Bromcor')).toBeGreaterThan(alone);
  });

  it.each([
    ['does not close with “and” or “or”', 'Traders spoke of Intel, Qualvane, Bromcor all day.'],
    ['is not one: only a verb joins the names', 'Traders say Intel met Qualvane and left.'],
    ['has certain members of two types', 'Traders spoke of Intel, Kenya and Qualvane all day.'],
    ['has no certain member', 'Traders spoke of Tarrel, Qualvane and Bromcor all day.'],
  ])('lends none where it %s', (_name, text) => {
    expect(organizationScore(text, 'Qualvane')).toBe(alone);
  });
});
