import { describe, expect, it } from 'vitest';
import { stemmingLanguage, stemsOf } from '../../src/text/stems.ts';

const share = (language: string, a: string, b: string) =>
  stemsOf(a, language).some((stem) => stemsOf(b, language).includes(stem));

describe('two words share a stem', () => {
  it.each([
    ['en', 'agreements', 'agreement'],
    ['en', 'résumé', 'resume'],
    ['fr', 'mangées', 'manger'],
    ['fr', 'mangee', 'mangée'],
    ['de', 'Häuser'.toLowerCase(), 'haus'],
    ['de', 'straße', 'strasse'],
    ['es', 'acuerdos', 'acuerdo'],
    ['pt', 'acordos', 'acordo'],
    ['it', 'accordi', 'accordo'],
    ['nl', 'verdragen', 'verdrag'],
    ['ru', 'соглашения', 'соглашение'],
    ['uk', 'угоди', 'угода'],
    ['sv', 'avtalen', 'avtal'],
    ['tr', 'anlaşmalar', 'anlaşma'],
    ['', 'Łódź'.toLowerCase(), 'lodz'],
  ])('%s: %s and %s', (language, a, b) => {
    expect(share(language, a, b)).toBe(true);
  });

  it.each([
    ['en', 'minister', 'ministry'],
    ['en', 'ship', 'shop'],
    ['', 'agreements', 'agreement'],
  ])('not %s: %s and %s', (language, a, b) => {
    expect(share(language, a, b)).toBe(false);
  });
});

it('stems a regional variant as its language, and an unknown language not at all', () => {
  expect(stemmingLanguage('pt-BR')).toBe('pt');
  expect(stemmingLanguage('EN')).toBe('en');
  expect(stemmingLanguage('ko')).toBe('');
  expect(stemmingLanguage('x-klingon')).toBe('');
});
