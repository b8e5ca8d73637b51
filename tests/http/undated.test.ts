/** Where no text says when, only what must have a date has one: the same, long ago. */
import { expect, it } from 'vitest';
import { UNDATED } from '../../src/dataset/timestamps.ts';
import { generateDataset } from '../generated-dataset.ts';
import { publishedAt } from '../published-dataset.ts';
import { serve, serveResponses } from './serve.ts';

function dossier(dated: boolean) {
  const made = generateDataset({ articles: 3 });
  for (const article of made.articles) {
    article.modifiedAt = null;
    article.publishedAt = dated ? '2021-02-03' : null;
    article.orderedAt = dated ? '2021-02-02T23:00:00Z' : UNDATED;
    article.updatedAt = article.orderedAt;
  }
  return made;
}

it('a published dossier says when it changed, whatever its texts print', async () => {
  const get = serve(publishedAt('2026-11-01T08:00:00Z', dossier(false)));
  expect(await get('/rss.xml')).toContain('<lastBuildDate>Sun, 01 Nov 2026 08:00:00 +0000<');
  expect(JSON.parse(await get('/articles.json')).updated).toBe('2026-11-01T08:00:00Z');
  expect(await get('/sitemap.xml')).toContain('<lastmod>2026-11-01T08:00:00Z<');
  expect(await get('/opml.xml')).toContain('<dateModified>');
});

it.each([true, false])('one that is not published does not (dated texts: %s)', async (dated) => {
  const get = serve(dossier(dated));
  expect(await get('/rss.xml')).not.toContain('lastBuildDate');
  expect(JSON.parse(await get('/articles.json')).updated).toBeNull();
  expect(await get('/sitemap.xml')).not.toContain('lastmod');
  expect(await get('/opml.xml')).not.toContain('dateModified');
  const { headers } = await serveResponses(dossier(dated))('/articles.json');
  expect(headers.get('last-modified')).toBeNull();
  expect(headers.get('etag')).not.toBeNull();
});

it('an item of no date is neither of the epoch, which readers take for now, nor of a doubted year', async () => {
  const [item] = JSON.parse(await serve(dossier(false))('/feed.json')).items;
  expect(Date.parse(item.date_published)).toBeGreaterThanOrEqual(Date.UTC(1990, 0, 1));
});

it.each([
  ['undated', dossier(false)],
  ['published', publishedAt('2026-11-01T08:00:00Z', dossier(true))],
  ['published in part', partlyPublished()],
])(
  'an Atom feed is no older than its entries (RFC 4287 section 4.2.15): %s',
  async (_, dataset) => {
    const [feed, ...entries] = [
      ...(await serve(dataset)('/atom.xml')).matchAll(/<updated>(.*?)</g),
    ].map(([, moment = '']) => moment);
    for (const entry of entries) expect(entry <= (feed ?? '')).toBe(true);
    expect(entries).toHaveLength(3);
  },
);

function partlyPublished() {
  const { articles, ...published } = publishedAt('2026-11-01T08:00:00Z', dossier(true));
  const [first, ...others] = articles;
  if (first === undefined) throw new Error('no article');
  return { ...published, articles: [{ ...first, changedAt: null }, ...others], publishedAt: null };
}
