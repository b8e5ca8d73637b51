/** The order of feeds: their own where the address names none, and the one that it names. */
import { describe, expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { serve } from './serve.ts';

const textAt = serve(generateDataset({ articles: 60 }));

interface JsonFeed {
  title: string;
  feed_url: string;
  next_url?: string;
  items: { id: string }[];
}

async function feedAt(path: string): Promise<JsonFeed> {
  return JSON.parse(await textAt(path));
}

const ids = ({ items }: JsonFeed) =>
  items.map(({ id }) => decodeURIComponent(id).split('/').at(-1));

async function listed(path: string): Promise<string[]> {
  const { items }: { items: { id: string }[] } = JSON.parse(await textAt(path));
  return items.map(({ id }) => id);
}

describe.each([
  ['people', 'frequent', 'newest'],
  ['publishers', 'frequent', 'newest'],
  ['events', 'newest', 'reported'],
])('a feed of %s', (list, orderOfList, ownOrder) => {
  it(`in the order ${orderOfList} is not the one without an order, whichever is asked for first`, async () => {
    const named = await feedAt(`/${list}.jsonfeed?sort=${orderOfList}`);
    const own = await feedAt(`/${list}.jsonfeed`);
    expect(ids(named)).toEqual(await listed(`/${list}.json`));
    expect(ids(own)).toEqual(await listed(`/${list}.json?sort=${ownOrder}`));
    expect(named.feed_url).toMatch(new RegExp(`sort=${orderOfList}$`));
    expect(own.feed_url).toMatch(new RegExp(`${list}\\.jsonfeed$`));
    expect(named.title).not.toBe(own.title);
  });

  it('pages on in the order that was named', async () => {
    const whole = ids(await feedAt(`/${list}.jsonfeed?sort=${orderOfList}&limit=6`));
    const first = await feedAt(`/${list}.jsonfeed?sort=${orderOfList}&limit=3`);
    const { pathname, search } = new URL(first.next_url ?? '');
    expect([...ids(first), ...ids(await feedAt(pathname + search))]).toEqual(whole);
  });

  it('pages on in its own order', async () => {
    const whole = ids(await feedAt(`/${list}.jsonfeed?limit=6`));
    const first = await feedAt(`/${list}.jsonfeed?limit=3`);
    const { pathname, search } = new URL(first.next_url ?? '');
    expect([...ids(first), ...ids(await feedAt(pathname + search))]).toEqual(whole);
  });

  it('refuses the cursor of a page in another order', async () => {
    const { next_url } = JSON.parse(await textAt(`/${list}.json?limit=3`));
    const cursor = new URL(next_url).searchParams.get('cursor');
    await expect(textAt(`/${list}.jsonfeed?cursor=${cursor}`)).rejects.toThrow('400');
  });
});
