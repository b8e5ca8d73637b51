import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse.ts';
import { bundledStore } from '../bundled-store.ts';
import { generateDataset } from '../generated-dataset.ts';
import { asks, searchOf } from '../query/asks.ts';
import { Reference } from '../query/reference.ts';

it('orders by the score that the documented formula gives', async () => {
  const data = generateDataset({ articles: 12, seed: 4 });
  const store = bundledStore(data);
  const reference = new Reference(data);
  const worded = asks(data).filter(({ question }) => question !== null);
  await fc.assert(
    fc.asyncProperty(worded, async (random) => {
      const ask = { ...random, conditions: [], from: null, to: null, sort: 'relevance' };
      const { items } = await store.page(parseQuery(ask.list, searchOf(ask), store));
      const things = new Map(reference.things(ask.list).map((thing) => [thing.id, thing]));
      const found = items.map(({ id }) => {
        const thing = things.get(id);
        return thing ? reference.score(thing, ask) : Number.NaN;
      });
      for (const [place, score] of found.entries()) {
        expect(score).toBeLessThanOrEqual((found[place - 1] ?? Infinity) + 1e-9);
      }
    }),
    { numRuns: 150, seed: 6 },
  );
}, 60_000);
