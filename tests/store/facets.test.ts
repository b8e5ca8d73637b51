import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parametersOf } from '../../src/query/parameters.ts';
import { parseQuery } from '../../src/query/parse.ts';
import { QueryError } from '../../src/query/query-error.ts';
import { bundledStore } from '../bundled-store.ts';
import { generateDataset } from '../generated-dataset.ts';
import { randomQueries, urlQueryOf } from './random-queries.ts';

const data = generateDataset({ articles: 30, seed: 9 });
const store = bundledStore(data);

it('gives each value a query that matches as many records as its count', async () => {
  const names = parametersOf('articles')
    .find(({ name }) => name === 'facet')
    ?.values('articles');
  await fc.assert(
    fc.asyncProperty(randomQueries(data), fc.constantFrom(...(names ?? [])), async (ask, name) => {
      const search = `${urlQueryOf(ask)}&facet=${name}`;
      for (const { label, count, query } of await valuesOf(ask.list, search)) {
        expect([label, await store.count(parseQuery(ask.list, query, store))]).toEqual([
          label,
          count,
        ]);
      }
    }),
    { numRuns: 300, seed: 2 },
  );
}, 60_000);

/** Empty when the random query is refused: an empty range, or years of a range with offsets. */
async function valuesOf(list: Parameters<typeof parseQuery>[0], search: string) {
  try {
    const { facets } = await store.page(parseQuery(list, search, store));
    return facets.flatMap(({ values }) => values);
  } catch (error) {
    if (error instanceof QueryError && /^(?:from|facet)$/.test(error.parameter)) return [];
    throw error;
  }
}

it('leaves out values that no matching record has', async () => {
  const { facets } = await store.page(parseQuery('articles', 'language=fr&facet=language', store));
  expect(facets[0]?.values.map(({ value }) => value)).toEqual(['fr']);
});

it('lists years in order and relations by descending count', async () => {
  const { facets } = await store.page(parseQuery('articles', 'facet=year,person', store));
  const [people, years] = facets.map(({ values }) => values);
  expect(years?.map(({ value }) => value)).toEqual(['2020', '2021']);
  const counts = people?.map(({ count }) => count) ?? [];
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

it('counts recent months beside one of centuries ago, and each month of an interval', async () => {
  const dates = ['1648-10-24', '2021-02-03', '2021-02', '2021-04-30/2021-05-01'];
  const made = generateDataset({ articles: 30, seed: 9 });
  made.events = made.events.slice(0, dates.length);
  for (const [at, event] of made.events.entries()) event.date = dates[at] ?? '';
  const dated = bundledStore(made);
  const { facets } = await dated.page(parseQuery('events', 'facet=year,month', dated));
  expect(facets.map(({ values }) => values.map(({ value, count }) => [value, count]))).toEqual([
    [
      ['1648', 1],
      ['2021', 3],
    ],
    [
      ['1648-10', 1],
      ['2021-02', 2],
      ['2021-04', 1],
      ['2021-05', 1],
    ],
  ]);
});
