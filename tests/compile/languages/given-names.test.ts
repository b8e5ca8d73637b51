import { describe, expect, it } from 'vitest';
import {
  genderOf,
  isGivenName,
  isGivenNameInAnyLocale,
} from '../../../scripts/compile/languages/given-names.ts';

describe('genderOf', () => {
  it('knows common names, with accents or without', () => {
    expect(genderOf('Nora')).toBe('female');
    expect(genderOf('Peter')).toBe('male');
    expect(genderOf('María')).toBe(genderOf('maria'));
  });

  it('does not take other words for names', () => {
    expect(genderOf('Harbour')).toBe('unknown');
    expect(isGivenName('Harbour')).toBe(false);
  });
});

describe('isGivenNameInAnyLocale', () => {
  it('knows a double name by its first part', () => {
    expect(isGivenNameInAnyLocale('Jean-Luc')).toBe(true);
  });

  it('does not know a double word by its second part', () => {
    expect(isGivenNameInAnyLocale('Harbour-Luc')).toBe(false);
    expect(isGivenNameInAnyLocale('Latin')).toBe(false);
  });
});
