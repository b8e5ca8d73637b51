import { describe, expect, it } from 'vitest';
import {
  anyOf,
  inAllLanguages,
  LANGUAGES,
  languageOf,
} from '../../../scripts/compile/languages/languages.ts';

describe('languageOf', () => {
  it('finds a table by the primary language of a tag', () => {
    expect(languageOf('de')?.tag).toBe('de');
    expect(languageOf('pt-BR')?.tag).toBe('pt');
    expect(languageOf('EN-us')?.tag).toBe('en');
  });

  it('finds none for a language without a table, and none by the first letters of a longer code', () => {
    expect(languageOf('sw')).toBeNull();
    expect(languageOf('den')).toBeNull();
    expect(languageOf('')).toBeNull();
  });
});

it('has each language once', () => {
  const tags = LANGUAGES.map(({ tag }) => tag);
  expect(tags).toEqual([...new Set(tags)]);
});

it.each(LANGUAGES)(
  '$tag names each month and weekday of a calendar in its place',
  ({ calendar }) => {
    for (const row of calendar?.months ?? []) expect(row.split(' ')).toHaveLength(12);
    for (const row of calendar?.weekdays ?? []) expect(row.split(' ')).toHaveLength(7);
  },
);

describe('inAllLanguages', () => {
  it('joins the words of all tables', () => {
    const words = inAllLanguages(({ page }) => page?.functionWords);
    expect(words).toContain('the');
    expect(words).toContain('nicht');
  });

  it('is empty where no language has the list', () => {
    expect(inAllLanguages(() => undefined)).toEqual(new Set());
  });
});

describe('anyOf', () => {
  it('joins the sources of all tables as alternatives', () => {
    const updated = new RegExp(`^(?:${anyOf(({ dates }) => dates?.modified)})$`, 'iu');
    for (const label of ['Last updated', 'aktualisiert', '수정']) expect(label).toMatch(updated);
    expect('published').not.toMatch(updated);
  });

  it('has a source of several languages once', () => {
    const sources = anyOf(({ dates }) => dates?.published).split('|');
    expect(sources.filter((source) => source === 'publicado')).toEqual(['publicado']);
  });
});

/** All lists of sources, whatever their section. */
const sourcesOf = (section: object | undefined): string[] =>
  Object.values(section ?? {}).flatMap((list) => (Array.isArray(list) ? list : []));

it.each(LANGUAGES)('$tag has no source that matches the empty text', (language) => {
  const { dates, times, bylines, rights } = language;
  for (const source of [dates, times, bylines, rights].flatMap(sourcesOf))
    expect(new RegExp(`^(?:${source})$`, 'iu').test(''), source).toBe(false);
});
