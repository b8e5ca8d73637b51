/** What a list's page offers beside its records: other orders, and counts to narrow it by. */
import { describe, expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { serve } from '../http/serve.ts';

const textAt = serve(generateDataset({ articles: 60 }));

async function choicesAt(path: string): Promise<Map<string, string>> {
  const [list = ''] =
    /<ul class="formats" aria-label="Order and filters">.*?<\/ul>/s.exec(await textAt(path)) ?? [];
  const links = list.matchAll(/<a href="([^"]*)">([^<]*)</g);
  return new Map(Array.from(links, ([, href = '', words = '']) => [words, href]));
}

const firstRecord = (page: string) =>
  /<ol class="records">.*?<a href="([^"]*)"/s.exec(page)?.[1] ?? '';

describe('the page of a list', () => {
  it('leads to its other orders, whatever it is narrowed by', async () => {
    const path = '/articles?limit=5&person=maria-silva';
    const choices = await choicesAt(path);
    expect([...choices.keys()]).toEqual(['oldest first', 'last added first', 'filter …']);
    const oldest = (choices.get('oldest first') ?? '').replaceAll('&amp;', '&');
    expect(oldest).toBe('/articles?limit=5&person=maria-silva&sort=oldest');
    expect(firstRecord(await textAt(oldest))).not.toBe(firstRecord(await textAt(path)));
  });

  it('offers the best match first where there are words to match', async () => {
    expect((await choicesAt('/articles?q=harbour')).has('best match first')).toBe(true);
    expect((await choicesAt('/articles')).has('best match first')).toBe(false);
  });

  it('leads to counts by which it can be narrowed, until they are shown', async () => {
    const counted = (await choicesAt('/people')).get('filter …') ?? '';
    expect(counted).toBe('/people?facet=publisher,place');
    expect(await textAt(counted)).toContain('aria-label="Filter the list"');
    expect((await choicesAt(counted)).has('filter …')).toBe(false);
  });

  it('goes on counting when it is narrowed, at the address that its query has', async () => {
    const page = await textAt('/articles?facet=publisher,person&limit=5');
    const [, href = ''] = /<aside class="facets".*?<a href="([^"]*)"/s.exec(page) ?? [];
    const narrower = href.replaceAll('&amp;', '&');
    expect(narrower).toMatch(/^\/articles\?facet=publisher,person&limit=5&publisher=[\w-]+$/);
    const text = await textAt(narrower);
    expect(text).toContain('aria-label="Filter the list"');
    expect(text).toContain(`<link rel="canonical" href="https://dossier.example${href}"`);
  });

  it('offers nothing for one record or none', async () => {
    expect(await choicesAt('/articles?to=1900')).toEqual(new Map());
    expect(await choicesAt('/people?q=silva')).toEqual(new Map());
  });
});
