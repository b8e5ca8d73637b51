/** How programs find the interface: guessed addresses, `Accept` at the root, and descriptions at known places. */
import { describe, expect, it } from 'vitest';
import { listNames } from '../../src/model/lists.ts';
import { generateDataset } from '../generated-dataset.ts';
import { BASE, serve, serveResponses } from './serve.ts';

const dataset = generateDataset({ articles: 4 });
const answer = serveResponses(dataset);
const textAt = serve(dataset);

describe('a guessed address', () => {
  it.each([
    ['/feed', '/rss.xml'],
    ['/feed/?person=li-wei', '/rss.xml?person=li-wei'],
    ['/rss', '/rss.xml'],
    ['/atom/', '/atom.xml'],
    ['/opml', '/opml.xml'],
    ['/articles/', '/articles'],
    ['//articles', '/articles'],
    ['/articles.json/?limit=2', '/articles.json?limit=2'],
    ['/people/li-wei/', '/people/li-wei'],
    ['//evil.example/', '/evil.example'],
    ['/%5Cevil.example/', '/%5Cevil.example'],
  ])('%s redirects to %s', async (path, target) => {
    const { status, headers } = await answer(path, { redirect: 'manual' });
    expect(status).toBe(308);
    expect(headers.get('location')).toBe(target);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cache-control')).toContain('max-age');
  });

  it('keeps the path that the site is served below', async () => {
    const below = serveResponses(dataset, `${BASE}/dossiers/one`);
    const { headers } = await below('/dossiers/one/feed', { redirect: 'manual' });
    expect(headers.get('location')).toBe('/dossiers/one/rss.xml');
  });

  it.each(['/feeed', '/rss.xml', '/'])('is not %s', async (path) => {
    expect((await answer(path, { redirect: 'manual' })).status).not.toBe(308);
  });
});

describe('the root', () => {
  it.each([
    ['application/rss+xml', 'application/rss+xml', '/rss.xml'],
    ['application/atom+xml, text/html;q=0.5', 'application/atom+xml', '/atom.xml'],
    ['application/feed+json', 'application/feed+json', '/feed.json'],
  ])('is for a client that prefers %s the feed', async (accept, type, path) => {
    const { headers, status } = await answer('/', { headers: { accept } });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain(type);
    expect(headers.get('vary')).toContain('Accept,');
    expect(headers.get('link')).toContain(`<${BASE}${path}>; rel="self"`);
  });

  it.each(['*/*', 'text/html,application/xhtml+xml,*/*;q=0.8', 'image/png', ''])(
    'is the page for %j',
    async (accept) => {
      const { headers } = await answer('/?utm_source=x', { headers: { accept } });
      expect(headers.get('content-type')).toContain('text/html');
    },
  );
});

describe('/llms.txt', () => {
  it('is Markdown that begins with the title and names every list by an address that answers', async () => {
    const text = await textAt('/llms.txt');
    expect(text.startsWith('# Generated\n\n> A generated dossier.\n')).toBe(true);
    for (const list of listNames) expect(text).toContain(`](${BASE}/${list}.json)`);
    const addresses = [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(([, address = '']) => address);
    for (const address of addresses.filter((each) => !each.endsWith('/dataset.json')))
      expect([address, (await answer(address.slice(BASE.length))).status]).toEqual([address, 200]);
  });

  it('keeps a title in one line, so that it opens no section', async () => {
    const made = { ...dataset, dossier: { ...dataset.dossier, title: 'One\n## Two' } };
    expect(await serve(made)('/llms.txt')).toMatch(/^# One ## Two\n/);
  });
});

describe('/.well-known/api-catalog', () => {
  it('links to descriptions that answer as their types (RFC 9727)', async () => {
    const response = await answer('/.well-known/api-catalog');
    expect(response.headers.get('content-type')).toBe(
      'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    );
    expect(response.headers.get('link')).toContain('rel="api-catalog"');
    const { linkset } = (await response.json()) as { linkset: Record<string, unknown>[] };
    const links = linkset.flatMap((context) => Object.values(context).filter(Array.isArray).flat());
    expect(links.length).toBeGreaterThan(2);
    for (const { href, type } of links) {
      const { headers } = await answer(href.slice(BASE.length));
      expect(headers.get('content-type')).toContain(type);
    }
  });
});
