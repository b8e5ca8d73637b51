import { expect, it } from 'vitest';
import {
  extensionText,
  FEED_MEMBERS,
  ITEM_MEMBERS,
} from '../../src/formats/json-feed-extension.ts';
import { listNames } from '../../src/model/lists.ts';
import { generateDataset } from '../generated-dataset.ts';
import { BASE, serve } from './serve.ts';

const get = serve({
  ...generateDataset({ articles: 60 }),
  changes: [
    {
      at: '2026-11-01T08:00:00Z',
      list: 'articles',
      id: 'gone',
      change: 'withdrawn',
      fields: [],
      differences: [],
    },
  ],
});

async function members(list: string): Promise<{ feed: string[]; items: string[] }> {
  const feed: { _dossier: object; items: { _dossier: object }[] } = JSON.parse(
    await get(`/${list}.jsonfeed`),
  );
  const items = feed.items.flatMap((item) => Object.keys(item._dossier));
  return { feed: Object.keys(feed._dossier), items: [...new Set(items)] };
}

it('explains every member of _dossier, and none that there is not', async () => {
  const found = await Promise.all([...listNames, 'changes'].map(members));
  const sorted = (names: string[]) => [...new Set(names)].sort();
  expect(sorted(found.flatMap(({ feed }) => feed))).toEqual(Object.keys(FEED_MEMBERS).sort());
  expect(sorted(found.flatMap(({ items }) => items))).toEqual(Object.keys(ITEM_MEMBERS).sort());
});

it('stands where about says', async () => {
  const { _dossier } = JSON.parse(await get('/feed.json'));
  expect(await get(_dossier.about.replace(BASE, ''))).toBe(extensionText());
});
