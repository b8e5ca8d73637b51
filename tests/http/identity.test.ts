/** What identifies an item, and what must not. */
import { expect, it } from 'vitest';
import { updatedAt } from '../../scripts/compile/output/updated.ts';
import { generateDataset } from '../generated-dataset.ts';
import { serve } from './serve.ts';

const ids = async (get: (path: string) => Promise<string>) =>
  JSON.parse(await get('/feed.json')).items.map(({ id }: { id: string }) => id);

it('keeps every id on another host, under another title, with other headlines', async () => {
  const first = await ids(serve(generateDataset({ articles: 20 })));
  const changed = generateDataset({ articles: 20 });
  changed.dossier.title = 'Renamed';
  for (const article of changed.articles) article.title = `Corrected: ${article.title}`;
  expect(await ids(serve(changed, 'https://elsewhere.example/dossiers'))).toEqual(first);
  expect(first[0]).toMatch(/^tag:dossier\.example,2026:generated\/articles\//);
});

it('gives the same bytes on every instance', async () => {
  const paths = ['/rss.xml', '/people.atom', '/articles?q=harbour', '/dataset.json'];
  const [one, two] = [0, 1].map(() => serve(generateDataset({ articles: 20 })));
  for (const path of paths) expect(await one?.(path)).toBe(await two?.(path));
});

it('moves updated only when an article did', async () => {
  const updated = async (modifiedAt: string | null) => {
    const made = generateDataset({ articles: 1 });
    for (const article of made.articles) {
      article.modifiedAt = modifiedAt;
      article.updatedAt = updatedAt(article, made.dossier.timeZone);
    }
    return /<updated>(.*?)<\/updated>/.exec(await serve(made)('/atom.xml'))?.[1];
  };
  expect(await updated('2030-01-02T03:04:05Z')).toMatch(/^2030-01-02T03:04:05/);
  expect(await updated('1999-01-02T03:04:05Z')).toBe(await updated(null));
});

it('tells the feed of one record from the record and from its list', async () => {
  const made = generateDataset({ articles: 20 });
  const get = serve(made);
  const [quote] = made.quotes;
  const [event] = made.events;
  const feedOf = async (path: string) => JSON.parse(await get(path))._dossier.id;
  const itsFeed = await feedOf(`/quotes/${quote?.id}.jsonfeed`);
  const [item] = JSON.parse(await get(`/quotes/${quote?.id}.jsonfeed`)).items;
  expect(new Set([itsFeed, item.id, await feedOf('/quotes.jsonfeed')]).size).toBe(3);
  const calendar = await get(`/events/${event?.id}.ics`);
  expect(calendar.match(/^UID:.*$/gm)).toHaveLength(1);
});
