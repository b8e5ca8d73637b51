import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse.ts';
import { bundledStore } from '../bundled-store.ts';
import { generateDataset } from '../generated-dataset.ts';
import { randomQueries, urlQueryOf } from './random-queries.ts';
import { Reference } from './reference.ts';

it('orders by the score of the documented formula', async () => {
  const data = generateDataset({ articles: 12, seed: 4 });
  const store = bundledStore(data);
  const reference = new Reference(data);
  const withText = randomQueries(data).filter(({ text }) => text !== null);
  await fc.assert(
    fc.asyncProperty(withText, async (random) => {
      const ask = { ...random, conditions: [], from: null, to: null, sort: 'relevance' };
      const { items } = await store.page(parseQuery(ask.list, urlQueryOf(ask), store));
      const records = new Map(reference.records(ask.list).map((record) => [record.id, record]));
      const found = items.map(({ id }) => {
        const record = records.get(id);
        return record ? reference.score(record, ask) : Number.NaN;
      });
      for (const [at, score] of found.entries()) {
        expect(score).toBeLessThanOrEqual((found[at - 1] ?? Infinity) + 1e-9);
      }
    }),
    { numRuns: 150, seed: 6 },
  );
}, 60_000);
