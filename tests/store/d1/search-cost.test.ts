/** A search that would take D1 too long is refused before it begins, and says what to narrow. */
import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/store/d1/database.ts';
import { type D1TestApp, d1App } from '../../d1-app.ts';
import { generateDataset } from '../../generated-dataset.ts';

const anyLetter = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}*`).join(' OR ');
const sentence =
  '"the council said on Monday that the harbour would stay closed for most of the year while the walls are repaired"';

/** Rows read to know the current generation and its head. */
const HEAD = 2;

/** A dossier whose head says that its articles and quotes have so much text. */
async function appWithText(length: number): Promise<D1TestApp> {
  const app = await d1App(generateDataset({ articles: 20, seed: 3 }));
  await app.database.rows([
    sql`UPDATE generations SET head = json_set(head, '$.textLengths.articles', ${length}, '$.textLengths.quotes', ${length})`,
  ]);
  return app;
}

const path = (q: string, more = '') => `/articles.json?q=${encodeURIComponent(q)}${more}`;

describe('over the texts that are there', () => {
  it('every search is answered', async () => {
    const { fetch } = await d1App(generateDataset({ articles: 20, seed: 3 }));
    expect((await fetch(path(anyLetter))).status).toBe(200);
  });
});

describe('over 100 million characters of articles and of quotes', () => {
  let app: D1TestApp;
  beforeAll(async () => {
    app = await appWithText(100_000_000);
  });

  it.each([
    ['a word', 'harbour'],
    ['a prefix of one letter', 'h*'],
    ['three longer prefixes', 'har* OR mini* OR strik*'],
    ['a long sentence as a phrase', sentence],
    ['many words', 'harbour minister strike council budget flood bridge walls water summit'],
    ['an exclusion', 'harbour -strike'],
  ])('is answered: %s', async (_, q) => {
    expect((await app.fetch(path(q, '&limit=1'))).status).toBe(200);
  });

  it.each([
    ['prefixes of every letter', path(anyLetter), 'q'],
    ['the same, excluded', path(anyLetter.replaceAll(/\b(?=\w\*)/g, '-')), 'q'],
    ['one word repeated throughout a phrase', path(`"${'the '.repeat(100)}"`), 'q'],
    ['a prefix, counted by many facets', path('h*', '&facet=person,place,year,month'), 'facet'],
    ['in quotes', `/quotes.rss?q=${encodeURIComponent(anyLetter)}`, 'q'],
  ])('is refused with 400 and without a search: %s', async (_, address, parameter) => {
    const before = app.usage.rowsRead;
    const response = await app.fetch(address);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({ parameter });
    expect(app.usage.rowsRead - before).toBeLessThanOrEqual(HEAD);
  });

  it('is answered in a list that has little text', async () => {
    const response = await app.fetch(`/people.json?q=${encodeURIComponent(anyLetter)}`);
    expect(response.status).toBe(200);
  });
});
