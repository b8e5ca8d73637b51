/** What a list's page offers beside its records: other orders, counts to narrow it by, and what it is narrowed by. */
import { describe, expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { serve } from '../http/serve.ts';

const textAt = serve(generateDataset({ articles: 60 }));

/** The links of an element, by their words. */
function linksIn(text: string, element: RegExp): Map<string, string> {
  const [found = ''] = element.exec(text) ?? [];
  const links = found.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)</g);
  return new Map(
    Array.from(links, ([, href = '', words = '']) => [words.trim(), href.replaceAll('&amp;', '&')]),
  );
}

const filtersAt = async (path: string) =>
  linksIn(await textAt(path), /<details class="filters".*?<\/details>/s);
const chosenAt = async (path: string) =>
  linksIn(await textAt(path), /<ul class="chips" aria-label="Narrowed by">.*?<\/ul>/s);

const firstRecord = (page: string) =>
  /<ol class="records">.*?<a href="([^"]*)"/s.exec(page)?.[1] ?? '';

describe('the filters of a list', () => {
  it('are closed until counts are asked for', async () => {
    expect(await textAt('/articles')).toContain('<details class="filters"><summary>');
    expect(await textAt('/articles?facet=place')).toContain('<details class="filters" open=""');
  });

  it('lead to the other orders, whatever the list is narrowed by', async () => {
    const path = '/articles?limit=5&person=maria-silva';
    const oldest = (await filtersAt(path)).get('oldest first') ?? '';
    expect(oldest).toBe('/articles?limit=5&person=maria-silva&sort=oldest');
    expect(firstRecord(await textAt(oldest))).not.toBe(firstRecord(await textAt(path)));
  });

  it('offer the best match first where there are words to match', async () => {
    expect((await filtersAt('/articles?q=harbour')).has('best match first')).toBe(true);
    expect((await filtersAt('/articles')).has('best match first')).toBe(false);
  });

  it('offer years, outlets, speakers and names without being asked, at addresses without counts', async () => {
    const page = await textAt('/articles');
    for (const name of ['year', 'publisher', 'speaker', 'person', 'place'])
      expect(page).toContain(`id="facet-${name}"`);
    expect((await filtersAt('/articles')).get('Maria Silva')).toMatch(
      /^\/articles\?\w+=maria-silva$/,
    );
    expect(page).toContain('<link rel="canonical" href="https://dossier.example/articles"/>');
    expect(page).toMatch(/href="[^"]*\/articles\?cursor=[^"&]*" rel="next"/);
  });

  it('do not offer what the list itself is', async () => {
    expect(await textAt('/people')).not.toContain('id="facet-person"');
  });

  it('go on counting when the list is narrowed, if counts were asked for', async () => {
    const filters = await filtersAt('/articles?facet=publisher,person&limit=5');
    const narrower = [...filters.values()].find((href) => href.includes('publisher=')) ?? '';
    expect(narrower).toMatch(/^\/articles\?facet=publisher,person&limit=5&publisher=[\w-]+$/);
    expect(await textAt(narrower)).toContain('<details class="filters" open=""');
  });

  it('are left out for one record or none', async () => {
    expect(await filtersAt('/articles?to=1900')).toEqual(new Map());
    expect(await filtersAt('/people?q=silva')).toEqual(new Map());
  });
});

describe('what a list is narrowed by', () => {
  it('can be removed, each part by itself', async () => {
    const path = '/articles?from=2021&person=maria-silva&q=harbour&sort=relevance';
    expect(await chosenAt(path)).toEqual(
      new Map([
        ['Words: harbour', '/articles?from=2021&person=maria-silva'],
        ['Person: Maria Silva', '/articles?from=2021&q=harbour&sort=relevance'],
        ['From: 2021', '/articles?person=maria-silva&q=harbour&sort=relevance'],
      ]),
    );
  });

  it('is nothing for a whole list, nor for the direct speech of all quotes', async () => {
    expect(await chosenAt('/articles')).toEqual(new Map());
    expect(await chosenAt('/quotes')).toEqual(new Map());
    expect([...(await chosenAt('/statements?has=several')).keys()]).toEqual([
      'With renderings by several outlets',
    ]);
  });
});
