/** A sitemap of many pages is an index of files (sitemaps.org). */
import { expect, it } from 'vitest';
import { UNPUBLISHED } from '../../src/dataset/timestamps.ts';
import { generateDataset } from '../generated-dataset.ts';
import { BASE, serve, serveResponses } from './serve.ts';

const locations = (text: string) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);

it('is one file with every page of a small dossier', async () => {
  const dataset = generateDataset({ articles: 3 });
  const text = await serve(dataset)('/sitemap.xml');
  expect(text).toContain('<urlset ');
  for (const { id } of dataset.articles) {
    expect(locations(text)).toContain(`${BASE}/articles/${id}`);
  }
  expect((await serveResponses(dataset)('/sitemap-1.xml')).status).toBe(404);
});

it('is an index of files of at most 5,000 pages for a large one', async () => {
  const dataset = generateDataset({ articles: 1 });
  const ids = Array.from({ length: 5_001 }, (_, index) => `outlet-${index}`);
  dataset.publishers = ids.map((id) => ({ id, name: id, articleIds: [], ...UNPUBLISHED }));
  const get = serve(dataset);
  const index = await get('/sitemap.xml');
  expect(index).toContain('<sitemapindex ');
  expect(locations(index)).toEqual([`${BASE}/sitemap-1.xml`, `${BASE}/sitemap-2.xml`]);
  const [first, second] = [
    locations(await get('/sitemap-1.xml')),
    locations(await get('/sitemap-2.xml')),
  ];
  expect(first).toHaveLength(5_000);
  const all = new Set([...first, ...second]);
  expect(all.size).toBe(first.length + second.length);
  expect(ids.filter((id) => !all.has(`${BASE}/publishers/${id}`))).toEqual([]);
  expect((await serveResponses(dataset)('/sitemap-3.xml')).status).toBe(404);
});
