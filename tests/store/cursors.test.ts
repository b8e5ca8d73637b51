import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listNames, lists } from '../../src/model/lists.ts';
import type { ListName } from '../../src/model/records.ts';
import { parseQuery } from '../../src/query/parse.ts';
import { QueryError } from '../../src/query/query-error.ts';
import type { Store } from '../../src/store/store.ts';
import { bundledStore } from '../bundled-store.ts';
import { generateDataset } from '../generated-dataset.ts';

const data = generateDataset({ articles: 80, seed: 5 });
const store = bundledStore(data);

/** The ids of all pages, whose limits take turns. */
async function idsOfPages(list: ListName, search: string, limits: number[]): Promise<string[]> {
  const ids: string[] = [];
  let next: string | null = search;
  for (let page = 0; next !== null; page++) {
    const limit = limits[page % limits.length];
    const changed: string = `${next.replace(/&?limit=\d+/, '')}&limit=${limit}`;
    const found: Awaited<ReturnType<Store['page']>> = await store.page(
      parseQuery(list, changed, store),
    );
    expect(found.items.length).toBeLessThanOrEqual(limit ?? 0);
    ids.push(...found.items.map(({ id }) => id));
    next = found.next;
  }
  return ids;
}

const orders = listNames.flatMap((list) => lists[list].sorts.map((sort) => [list, sort] as const));

describe('pages with changing limits contain each record once, in one order', () => {
  it.each(orders)('%s, %s', async (list, sort) => {
    const search = `sort=${sort}${sort === 'relevance' ? '&q=river+OR+trade+OR+lisbon+OR+silva+OR+post' : ''}`;
    const whole = await idsOfPages(list, search, [200]);
    expect(new Set(whole).size).toBe(whole.length);
    expect(whole).toHaveLength(await store.count(parseQuery(list, search, store)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }),
        async (limits) => {
          expect(await idsOfPages(list, search, limits)).toEqual(whole);
        },
      ),
      { numRuns: 4, seed: 1 },
    );
  });
});

describe('a cursor', () => {
  const cursorOf = async (search: string) =>
    new URLSearchParams((await store.page(parseQuery('articles', search, store))).next ?? '').get(
      'cursor',
    );

  it('continues after a record that has been removed', async () => {
    const first = await store.page(parseQuery('articles', 'limit=10', store));
    const last = first.items.at(-1);
    const smaller = bundledStore({
      ...data,
      articles: data.articles.filter(({ id }) => id !== last?.id),
    });
    const whole = await store.page(parseQuery('articles', first.next ?? '', store));
    const rest = await smaller.page(parseQuery('articles', first.next ?? '', smaller));
    expect(rest.items.map(({ id }) => id)).toEqual(whole.items.map(({ id }) => id));
  });

  it('is refused by another query', async () => {
    const cursor = await cursorOf('limit=3&has=date');
    expect(() => parseQuery('articles', `has=date&cursor=${cursor}`, store)).not.toThrow();
    expect(() => parseQuery('articles', `cursor=${cursor}`, store)).toThrow(QueryError);
    expect(() => parseQuery('quotes', `has=date&cursor=${cursor}`, store)).toThrow(QueryError);
    expect(() => parseQuery('articles', `has=date&sort=oldest&cursor=${cursor}`, store)).toThrow(
      QueryError,
    );
  });

  it('remains valid with other limits, fields and excerpts', async () => {
    const cursor = await cursorOf('limit=3');
    const search = `cursor=${cursor}&limit=9&fields=title&excerpt=20`;
    expect(parseQuery('articles', search, store).cursor).not.toBeNull();
  });

  it('is refused when it is anything else', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ minLength: 1 }), fc.base64String({ minLength: 4 })),
        (text) => {
          const search = `cursor=${encodeURIComponent(text)}`;
          expect(() => parseQuery('articles', search, store)).toThrow(QueryError);
        },
      ),
    );
  });
});
