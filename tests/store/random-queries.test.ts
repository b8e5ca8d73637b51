import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import type { Dataset } from '../../src/dataset/types.ts';
import { timeZoneOffsets } from '../../src/index/time-zone.ts';
import { parseQuery } from '../../src/query/parse.ts';
import { QueryError } from '../../src/query/query-error.ts';
import summits from '../build/dataset.json';
import { bundledStore } from '../bundled-store.ts';
import { generateDataset } from '../generated-dataset.ts';
import '../scale.ts';
import { randomQueries, urlQueryOf } from './random-queries.ts';
import { type RandomQuery, Reference } from './reference.ts';

const compiled: Dataset = JSON.parse(new TextDecoder().decode(summits));

const RUNS = { bounded: 1_000, long: 100_000 }[inject('scale')];

it.each([
  ['a generated dataset', generateDataset({ articles: 24, seed: 7 }), RUNS],
  ['articles on summits', compiled, RUNS / 5],
])(
  'answers random queries over %s as a plain scan does',
  async (_, data, numRuns) => {
    const store = bundledStore(data);
    const reference = new Reference(data, timeZoneOffsets(data.dossier.timeZone));
    await fc.assert(
      fc.asyncProperty(randomQueries(data), async (ask) => {
        const answer = await idsOf(store, ask);
        if (answer === null) return;
        const expected = reference.answer(ask);
        // relevance.test.ts checks the order of scores.
        const byScore = ask.sort === 'relevance';
        expect(byScore ? answer.toSorted() : answer).toEqual(
          byScore ? expected.toSorted() : expected,
        );
      }),
      { numRuns, seed: 20 },
    );
  },
  120_000,
);

/** Null for the one kind of random query that is refused: a range that ends before it begins. */
async function idsOf(
  store: ReturnType<typeof bundledStore>,
  ask: RandomQuery,
): Promise<string[] | null> {
  const ids: string[] = [];
  let search: string | null = `${urlQueryOf(ask)}&limit=200`;
  try {
    while (search !== null) {
      const query = parseQuery(ask.list, search, store);
      expect(parseQuery(ask.list, query.canonical, store)).toEqual({ ...query, format: null });
      const page: Awaited<ReturnType<typeof store.page>> = await store.page(query);
      ids.push(...page.items.map(({ id }) => id));
      search = page.next;
    }
  } catch (error) {
    if (error instanceof QueryError && error.parameter === 'from' && ask.to !== null) return null;
    throw error;
  }
  return ids;
}
