import { describe, expect, it } from 'vitest';
import { EN_NAME_LISTS } from '../../../scripts/compile/languages/en-name-lists.ts';
import {
  isSameCompany,
  isShortOrganizationName,
  isShortPersonName,
} from '../../../scripts/compile/names/short-forms.ts';
import { type SurfaceForm, wordKeys } from '../../../scripts/compile/names/surface-forms.ts';

const form = (text: string): SurfaceForm => ({
  text,
  keys: wordKeys(text),
  candidates: [],
  scores: { person: 0, organization: 0, place: 0, event: 0 },
});

describe('a short name of a person', () => {
  const isShort = (short: string, full: string) =>
    isShortPersonName(wordKeys(short), wordKeys(full));

  it.each([
    ['Lindqvist', 'Olga Lindqvist'],
    ['Olga', 'Olga Lindqvist'],
    ['van der Meer', 'Piet van der Meer'],
    ['O. Lindqvist', 'Olga Maria Lindqvist'],
    ['Olga Lindqvist', 'Olga M. Lindqvist'],
    ['Reed', 'Thomas Reed Jr.'],
  ])('%s of %s', (short, full) => {
    expect(isShort(short, full)).toBe(true);
  });

  it.each([
    ['Maria', 'Olga Maria Lindqvist'],
    ['P. Lindqvist', 'Olga Maria Lindqvist'],
    ['Olga Lindqvist', 'Olga Lindqvist'],
    ['Jr.', 'Thomas Reed Jr.'],
  ])('not %s of %s', (short, full) => {
    expect(isShort(short, full)).toBe(false);
  });
});

describe('a short name of an organization', () => {
  it.each([
    ['Barnley', 'Barnley Banks Inc.'],
    ['HWF', 'Harbour Workers Federation'],
    ['OSCE', 'Organization for Security and Co-operation in Europe'],
    ['Gazette', 'Harrow Gazette'],
    ['Treasury Department', 'U.S. Treasury Department'],
  ])('%s of %s', (short, full) => {
    expect(isShortOrganizationName(form(short), form(full), EN_NAME_LISTS)).toBe(true);
  });

  it.each([
    ['Bank', 'Barnley Bank'],
    ['Norway', 'Norway Post Office'],
    ['HWX', 'Harbour Workers Federation'],
    ['Department', 'U.S. Treasury Department'],
  ])('not %s of %s', (short, full) => {
    expect(isShortOrganizationName(form(short), form(full), EN_NAME_LISTS)).toBe(false);
  });
});

it('takes a company for the same whatever its legal form', () => {
  expect(isSameCompany(form('Corvane Chips'), form('Corvane Chips Inc.'))).toBe(true);
  expect(isSameCompany(form('Corvane'), form('Corvane Chips Inc.'))).toBe(false);
});
