import { describe, expect, it } from 'vitest';
import {
  isAgency,
  isOrganization,
  isRole,
  personName,
} from '../../../scripts/compile/lines/person-names.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const nameIn = (text: string) => personName(text, whole(text))?.name ?? null;

describe('personName', () => {
  it.each([
    ['Jane Roe', 'Jane Roe'],
    ['Dr. Jane Roe', 'Jane Roe'],
    ['Jane Roe in Paris', 'Jane Roe'],
    ['Jane Roe jane@example.org', 'Jane Roe'],
    ['Richard Adams Education editor', 'Richard Adams'],
    ['Jane Roe USA TODAY', 'Jane Roe'],
    ['Ludwig van der Moor', 'Ludwig van der Moor'],
    ['JANE O’BRIEN', 'Jane O’Brien'],
    ['IAN MCDONALD JR.', 'Ian McDonald Jr.'],
    ['Minh Do', 'Minh Do'],
  ])('reads %s as %s', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });

  it.each([
    ['one word', 'Reuters'],
    ['an outlet', 'The Example Times'],
    ['a place', 'New York'],
    ['an acronym and a word', 'CNN Business'],
    ['a possessive', 'Jane Roe’s Diary’s'],
    ['words of a menu', 'Read More'],
    ['a handle', '@janeroe'],
  ])('reads no name in %s', (_, text) => {
    expect(nameIn(text)).toBeNull();
  });

  it('points at the words of the name', () => {
    const text = 'By Dr. Jane Roe, Example Times';
    const name = personName(text, { start: 3, end: 15 });
    expect(text.slice(name?.span.start, name?.span.end)).toBe('Jane Roe');
  });
});

describe('isRole', () => {
  it.each(['Senior Politics Reporter', 'Editor of the Journal', 'Korrespondent'])(
    'is %s',
    (text) => {
      expect(isRole(text)).toBe(true);
    },
  );

  it.each(['Reporter.', 'What a reporter saw', 'Quay closed', 'Page 3 editor'])(
    'is not %s',
    (text) => {
      expect(isRole(text)).toBe(false);
    },
  );
});

describe('isAgency', () => {
  it('is a name of agencies’ words alone', () => {
    expect(isAgency('The Associated Press', whole('The Associated Press'))).toBe(true);
  });

  it('is not a name with another word, which may be an organization', () => {
    const text = 'Harbour News Agency';
    expect(isAgency(text, whole(text))).toBe(false);
    expect(isOrganization(text, whole(text))).toBe(true);
  });
});
