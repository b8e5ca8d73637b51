/** What every answer says, and how every mistake is answered. */
import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';

const ask = (path: string, init: RequestInit = {}) =>
  exports.default.fetch(`http://localhost${path}`, init);

describe('every answer', () => {
  it.each([
    ['/rss.xml', 200, 'GET', 'Accept-Encoding'],
    ['/articles?format=rss', 200, 'GET', 'Accept-Encoding'],
    ['/articles', 200, 'GET', 'Accept, Accept-Encoding'],
    ['/articles', 200, 'HEAD', 'Accept, Accept-Encoding'],
    ['/style.css', 200, 'GET', 'Accept-Encoding'],
    ['/nope', 404, 'GET', 'Accept, Accept-Encoding'],
    ['/articles?limit=0', 400, 'GET', 'Accept, Accept-Encoding'],
    ['/rss.xml', 405, 'POST', 'Accept, Accept-Encoding'],
    ['/rss.xml', 204, 'OPTIONS', null],
  ])(
    '%s %i %s may be read by other sites, says how long it keeps, and varies by %s',
    async (path, status, method, vary) => {
      const { headers, status: given, body } = await ask(path, { method });
      expect(given).toBe(status);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toMatch(/max-age=\d+|no-store/);
      expect(headers.get('cache-control')).not.toMatch(/s-maxage|must-revalidate|proxy-revalidate/);
      expect(headers.get('vary')).toBe(vary);
      expect(headers.get('set-cookie')).toBeNull();
      await body?.cancel();
    },
  );

  it('has the headers of GET and no content for HEAD', async () => {
    const got = await ask('/atom.xml');
    const head = await ask('/atom.xml', { method: 'HEAD' });
    expect(await head.text()).toBe('');
    for (const name of ['content-type', 'etag', 'last-modified', 'link', 'cache-control']) {
      expect([name, head.headers.get(name)]).toEqual([name, got.headers.get(name)]);
    }
    await got.arrayBuffer();
  });

  it('may be asked for by other sites with any header, but only read', async () => {
    const { status, headers } = await ask('/rss.xml', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://reader.example',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'cache-control, if-none-match',
      },
    });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-headers')).toBe('*');
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('runs no foreign or inline script', async () => {
    const { headers, body } = await ask('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    await body?.cancel();
  });

  it('hangs its addresses on the configured base, not on the request', async () => {
    const headers = { 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' };
    const response = await exports.default.fetch('http://evil.example/feed.json', { headers });
    expect(await response.text()).not.toContain('evil.example');
  });
});

describe('the same question', () => {
  it('has the same answer the first, second and third time, asked beside others', async () => {
    const paths = Array.from({ length: 40 }, (_, index) => `/articles.rss?from=19${50 + index}`);
    const all = () => Promise.all(paths.map(async (path) => (await ask(path)).text()));
    const first = await all();
    expect(first.map((text) => /rel="self" href="[^"]*from=(\d+)"/.exec(text)?.[1])).toEqual(
      paths.map((path) => path.slice(-4)),
    );
    expect(await all()).toEqual(first);
    expect(await all()).toEqual(first);
  });

  it('has the same tag, however it is spelt', async () => {
    const tags = await Promise.all(
      [
        '/articles.json?limit=2&sort=newest',
        '/articles.json?sort=newest&limit=2',
        '/articles.json?limit=2&utm_source=x',
        '/articles.json?limit=2&_=1663246800&null',
      ].map(async (path) => (await ask(path)).headers.get('etag')),
    );
    expect(new Set(tags).size).toBe(1);
    expect(tags[0]).toMatch(/^W\/"[0-9a-z]+"$/);
  });

  it('has another tag in another format, or with another answer', async () => {
    const tags = await Promise.all(
      ['/articles.json', '/articles.rss', '/articles.json?limit=2', '/articles.json?limit=1'].map(
        async (path) => (await ask(path)).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(4);
  });
});

describe('mistakes', () => {
  it.each([
    ['/article', 404, { did_you_mean: '/articles' }],
    ['/article.json', 404, { did_you_mean: '/articles.json' }],
    ['/Stories.ICS', 404, { did_you_mean: '/stories.ics' }],
    ['/peple/xi-jinping', 404, { did_you_mean: '/people/xi-jinping' }],
    ['/articles.jsno', 404, { did_you_mean: '/articles.json' }],
    ['/articles.JSON', 404, { did_you_mean: '/articles.json' }],
    ['/articles.xml', 404, { did_you_mean: '/articles.rss' }],
    ['/sugest', 404, { did_you_mean: '/suggest' }],
    ['/v1/articles', 404, { detail: 'There is nothing at /v1/articles.' }],
    ['/articles%2Fx', 404, { detail: 'There is nothing at /articles%2Fx.' }],
    ['/people.ics', 404, {}],
    ['/people?format=ics', 400, { parameter: 'format' }],
    ['/articles/nothing', 404, { detail: 'There is no article at /articles/nothing.' }],
    ['/articles/a%00b', 400, {}],
    ['/articles/%zz', 400, {}],
    ['/articles?limt=5', 400, { parameter: 'limt', did_you_mean: 'limit' }],
    ['/articles?pageSize=5', 400, { parameter: 'pageSize', did_you_mean: 'limit' }],
    ['/suggest', 400, { parameter: 'q' }],
    ['/suggest?query=x', 400, { parameter: 'query', did_you_mean: 'q', allowed: ['q', 'limit'] }],
    ['/suggest?q=x&pageSize=3', 400, { parameter: 'pageSize', did_you_mean: 'limit' }],
    ['/suggest?q=x&q=y', 400, { parameter: 'q' }],
    ['/suggest?q=%ff', 400, { parameter: 'q' }],
    ['/suggest?q=x&person=y', 400, { parameter: 'person' }],
    ['/dataset/0.json', 404, {}],
    ['/__proto__', 404, {}],
    ['/articles/__proto__', 404, {}],
    [`/${'a'.repeat(9000)}`, 414, {}],
    ['/a/b/c/d', 404, {}],
  ])('%s is a %i problem', async (path, status, members) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ type: 'about:blank', status, ...members });
  });

  it('are pages for browsers', async () => {
    const response = await ask('/nope', { headers: { Accept: 'text/html,*/*;q=0.8' } });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('There is nothing at /nope');
  });

  it('lead browsers to the address that was meant, and to none where a word was', async () => {
    const page = async (path: string) =>
      (await ask(path, { headers: { Accept: 'text/html' } })).text();
    expect(await page('/article')).toContain('<a href="/articles">/articles</a>');
    expect(await page('/articles?limt=5')).toContain('<strong>limit</strong>');
    expect(await page('/articles?q=//evil.example+NOT+x')).not.toContain('href="//evil');
  });

  it('suggest nothing where nothing is near', async () => {
    for (const path of ['/people.ics', '/wp-login.php', '/a/b/c', '/v1/articles', '/x']) {
      expect([path, await (await ask(path)).json()]).toEqual([
        path,
        expect.not.objectContaining({ did_you_mean: expect.anything() }),
      ]);
    }
  });

  it.each([
    ['application/problem+json, text/html;q=0.9', 'application/problem+json'],
    ['text/html, application/problem+json;q=0.9', 'text/html; charset=utf-8'],
    ['image/png', 'application/problem+json'],
  ])('are what %s prefers', async (accept, type) => {
    const response = await ask('/nope', { headers: { Accept: accept } });
    expect(response.headers.get('content-type')).toBe(type);
    await response.arrayBuffer();
  });

  it.each([
    ['/articles?limit=0', 'GET', 'Bad Request'],
    ['/nope', 'GET', 'Not Found'],
    ['/nope', 'POST', 'Method Not Allowed'],
    [`/${'a'.repeat(9000)}`, 'GET', 'URI Too Long'],
  ])('are titled by their status (%s %s)', async (path, method, title) => {
    expect(await (await ask(path, { method })).json()).toMatchObject({ title });
  });

  it('name the methods that there are', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
      const response = await ask('/rss.xml', { method });
      expect([method, response.status, response.headers.get('allow')]).toEqual([
        method,
        405,
        'GET, HEAD, OPTIONS',
      ]);
      await response.arrayBuffer();
    }
  });

  it('name the types that there are', async () => {
    const response = await ask('/people', { headers: { Accept: 'image/png' } });
    expect(response.status).toBe(406);
    const { allowed } = await response.json<{ allowed: string[] }>();
    expect(allowed).toContain('application/atom+xml');
    expect(allowed).not.toContain('text/calendar');
  });
});

describe('the whole dataset', () => {
  it('has an address that never changes its content', async () => {
    const response = await ask('/dataset.json');
    const text = await response.text();
    const [, address = ''] =
      /<([^>]+)>; rel="bookmark"/.exec(response.headers.get('link') ?? '') ?? [];
    const same = await ask(new URL(address).pathname);
    expect(same.headers.get('cache-control')).toContain('immutable');
    expect(await same.text()).toBe(text);
  });
});
