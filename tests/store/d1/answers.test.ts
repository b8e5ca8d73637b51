/** Both stores give the same answers, byte for byte: one suite asks each question of both. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { listNames } from '../../../src/model/lists.ts';
import summits from '../../build/dataset.json';
import { d1App } from '../../d1-app.ts';
import { generateDataset } from '../../generated-dataset.ts';
import { serveResponses } from '../../http/serve.ts';
import { publishedAt } from '../../published-dataset.ts';
import { randomQueries, urlQueryOf } from '../random-queries.ts';

/** As the compiler orders a dataset: articles oldest first. */
function inOrder(dataset: Dataset): Dataset {
  const articles = dataset.articles.toSorted(
    (a, b) => a.orderedAt.localeCompare(b.orderedAt) || a.id.localeCompare(b.id),
  );
  return { ...dataset, articles };
}

const compiled: Dataset = JSON.parse(new TextDecoder().decode(summits));
const generated = inOrder(
  publishedAt('2026-01-02T03:04:05Z', generateDataset({ articles: 40, seed: 3 })),
);

type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

interface Stores {
  bundled: Fetch;
  d1: Fetch;
}

async function storesOf(dataset: Dataset): Promise<Stores> {
  const { fetch: d1 } = await d1App(dataset);
  return { bundled: serveResponses(dataset), d1 };
}

async function answerOf(fetch: Fetch, path: string, init?: RequestInit) {
  const response = await fetch(path, init);
  const { status, headers } = response;
  // An ETag is made of a body's parts, and each store has parts of its own for the whole dataset.
  if (path === '/dataset.json') headers.delete('etag');
  headers.delete('server-timing');
  return { path, status, headers: [...headers], body: await response.text() };
}

async function expectSame({ bundled, d1 }: Stores, path: string, init?: RequestInit) {
  const [expected, found] = [await answerOf(bundled, path, init), await answerOf(d1, path, init)];
  expect(found).toEqual(expected);
  return expected;
}

describe.each([
  ['a generated dossier', generated, 150],
  ['articles on summits', compiled, 50],
])('over %s', (_, dataset, numRuns) => {
  let stores: Stores;
  beforeAll(async () => {
    stores = await storesOf(dataset);
  });

  it('answers random queries alike, page after page', async () => {
    const asked = fc.record({
      query: randomQueries(dataset),
      limit: fc.constantFrom(1, 3, 20),
      facets: fc.constantFrom('', '', '&facet=person,year', '&facet=publisher,language,month'),
      explain: fc.constantFrom('', '&explain=1'),
      format: fc.constantFrom('json', 'json', 'rss', 'csv'),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ query, limit, facets, explain, format }) => {
        const extra = format === 'json' ? `${facets}${explain}` : '';
        const path = `/${query.list}.${format}?${urlQueryOf(query)}&limit=${limit}${extra}`;
        if (query.sort === 'relevance') await expectSameSet(stores, path);
        else await expectSamePages(stores, path);
      }),
      { numRuns, seed: 7 },
    );
  }, 240_000);

  it('has the same record at every address, as a page and as data', async () => {
    for (const list of listNames) {
      const { body } = await answerOf(stores.bundled, `/${list}.json?limit=20`);
      const { items }: { items: { id: string }[] } = JSON.parse(body);
      for (const { id } of items.slice(0, 4)) {
        const address = `/${list}/${encodeURIComponent(id)}`;
        for (const extension of ['', '.json', '.rss', '.atom'])
          await expectSame(stores, `${address}${extension}`);
      }
    }
  }, 60_000);

  it.each([
    '/',
    '/feed.json',
    '/dataset.json',
    '/openapi.json',
    '/opml-full.xml',
    '/sitemap.xml',
    '/changes.json',
    '/health',
    '/llms.txt',
    '/suggest?q=m',
    '/suggest?q=har',
    '/suggest?q=the',
    '/articles.json?person=mria-silva',
    '/articles.json?person=harbour-council',
    '/articles.json?publisher=daily-leger,el-faro,nobody',
    '/articles.json?author=jon-oneill',
    '/people/maria-silvaa',
    '/articles/nothing',
    '/articles/nothing/source',
    '/articles.json?ids=article-00003,article-00001,none',
    '/events.ics',
  ])('answers %s alike', async (path) => {
    await expectSame(stores, path);
  });

  it('answers agents alike', async () => {
    const call = (name: string, args: object) => ({
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name, arguments: args },
      }),
    });
    await expectSame(stores, '/mcp', call('search', { query: 'bridge' }));
    await expectSame(stores, '/mcp', call('search', { query: 'summit' }));
  });
});

async function expectSamePages(stores: Stores, path: string): Promise<void> {
  let next: string | null = path;
  for (let page = 0; next !== null && page < 4; page++) {
    const { headers } = await expectSame(stores, next);
    next = nextOf(headers);
  }
}

/** Ranking may differ: scores are FTS5's. What matches may not. */
async function expectSameSet({ bundled, d1 }: Stores, path: string): Promise<void> {
  const all = async (fetch: Fetch) => {
    const ids: string[] = [];
    let next: string | null = path.replace(/\.(?:rss|csv)\?/, '.json?');
    for (let page = 0; next !== null && page < 100; page++) {
      const { headers, body } = await answerOf(fetch, next);
      const { items = [] }: { items?: { id: string }[] } = JSON.parse(body);
      ids.push(...items.map(({ id }) => id));
      next = nextOf(headers);
    }
    return ids.sort();
  };
  expect(await all(d1)).toEqual(await all(bundled));
}

function nextOf(headers: readonly (readonly string[])[]): string | null {
  const link = headers.find(([name]) => name === 'link')?.[1] ?? '';
  const [, address] = /<([^>]+)>; rel="next"/.exec(link) ?? [];
  return address === undefined ? null : address.replace('https://dossier.example', '');
}
