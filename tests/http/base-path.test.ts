/** A site that is served below a path of its host. */
import { describe, expect, it } from 'vitest';
import { parseBaseUrl } from '../../src/formats/feed/urls.ts';
import { generateDataset } from '../generated-dataset.ts';
import { serve } from './serve.ts';

const ORIGIN = 'https://dossier.example';
const dataset = generateDataset({ articles: 20 });
const [article] = dataset.articles;
const textAt = serve(dataset, `${ORIGIN}/dossiers/summits`);

/** Every address of the site that a page or document names, as a path. */
const pathsIn = (text: string) =>
  [...text.matchAll(/(?:href|action|src|xmlUrl|htmlUrl)="([^"#]+)"|<(?:loc|link)>([^<]+)</g)]
    .map(([, attribute, content]) => (attribute ?? content ?? '').replaceAll('&amp;', '&'))
    .map((address) => new URL(address, ORIGIN))
    .filter(({ origin }) => origin === ORIGIN)
    .map(({ pathname, search }) => pathname + search);

describe('a site below a path', () => {
  it.each([
    '',
    '/',
    '/articles?facet=publisher&limit=5',
    '/people',
    `/articles/${article?.id}`,
    `/publishers/${article?.publisher?.id}`,
    '/rss.xml',
    '/atom.xml',
    '/opml.xml',
    '/sitemap.xml',
  ])('leads from "%s" to addresses that answer', async (path) => {
    const paths = [...new Set(pathsIn(await textAt(`/dossiers/summits${path}`)))];
    expect(paths.length).toBeGreaterThan(3);
    for (const found of paths) {
      expect(found).toMatch(/^\/dossiers\/summits(?:\/|$)/);
      await textAt(found);
    }
  });

  it('pages on', async () => {
    const { next_url } = JSON.parse(await textAt('/dossiers/summits/articles.json?limit=5'));
    const { pathname, search } = new URL(next_url);
    expect(JSON.parse(await textAt(pathname + search)).items).toHaveLength(5);
  });

  it('answers behind a proxy that cuts the path off', async () => {
    expect(await textAt('/rss.xml')).toBe(await textAt('/dossiers/summits/rss.xml'));
  });

  it('has nothing at a path that only begins alike', async () => {
    await expect(textAt('/dossiers/summits-old/rss.xml')).rejects.toThrow('404');
    await expect(textAt('/dossiers/summitsrss.xml')).rejects.toThrow('404');
  });
});

describe('the configured address', () => {
  it.each([
    ['https://news.example', 'https://news.example'],
    ['https://news.example/', 'https://news.example'],
    ['https://news.example/dossiers/summits//', 'https://news.example/dossiers/summits'],
    ['HTTP://News.example:8787/?x=1#top', 'http://news.example:8787'],
  ])('%s is %s', (address, base) => {
    expect(parseBaseUrl(address)).toBe(base);
  });

  it.each(['', '/dossiers', 'news.example', 'ftp://news.example', 'javascript:alert(1)'])(
    'is not "%s"',
    (address) => {
      expect(() => parseBaseUrl(address)).toThrow(TypeError);
    },
  );
});
