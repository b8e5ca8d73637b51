/** Where no text says when, only what must have a date has one: the same, long ago. */
import { expect, it } from 'vitest';
import { UNDATED } from '../../src/dataset/timestamps.ts';
import { generateDataset } from '../generated-dataset.ts';
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

it('a dossier of dated texts says when it changed', async () => {
  const get = serve(dossier(true));
  expect(await get('/rss.xml')).toContain('<lastBuildDate>Tue, 02 Feb 2021 23:00:00 +0000<');
  expect(JSON.parse(await get('/articles.json')).updated).toBe('2021-02-02T23:00:00Z');
  expect(await get('/sitemap.xml')).toContain('<lastmod>2021-02-02T23:00:00Z<');
  expect(await get('/opml.xml')).toContain('<dateModified>');
});

it('one of undated texts does not', async () => {
  const get = serve(dossier(false));
  expect(await get('/rss.xml')).not.toContain('lastBuildDate');
  expect(JSON.parse(await get('/articles.json')).updated).toBeNull();
  expect(await get('/sitemap.xml')).not.toContain('lastmod');
  expect(await get('/opml.xml')).not.toContain('dateModified');
  const { headers } = await serveResponses(dossier(false))('/articles.json');
  expect(headers.get('last-modified')).toBeNull();
  expect(headers.get('etag')).not.toBeNull();
});

it('an item of no date is neither of the epoch, which readers take for now, nor of a doubted year', async () => {
  const [item] = JSON.parse(await serve(dossier(false))('/feed.json')).items;
  expect(Date.parse(item.date_published)).toBeGreaterThanOrEqual(Date.UTC(1990, 0, 1));
});

it('an Atom feed is no older than its entries, dated or not (RFC 4287 section 4.2.15)', async () => {
  const [feed, ...entries] = [
    ...(await serve(dossier(false))('/atom.xml')).matchAll(/<updated>(.*?)</g),
  ].map(([, moment = '']) => moment);
  for (const entry of entries) expect(entry <= (feed ?? '')).toBe(true);
  expect(entries).toHaveLength(3);
});
