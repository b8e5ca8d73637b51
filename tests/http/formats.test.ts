/** Every list and one record of each, in every format that the table offers, over HTTP. */
import { exports } from 'cloudflare:workers';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../src/formats/formats.ts';
import { listNames } from '../../src/model/lists.ts';

const get = (path: string, headers: Record<string, string> = {}) =>
  exports.default.fetch(`http://localhost${path}`, { headers });

const textOf = async (response: Response) => new TextDecoder().decode(await response.arrayBuffer());

interface List {
  items: { id: string; url: string }[];
  next_url: string | null;
}

async function listed(path: string): Promise<List> {
  return (await get(path)).json();
}

const rows = listNames.flatMap((list) =>
  formatsOf(list).map((format) => ({ list, name: format.name, format })),
);

describe.each(rows)('$list as $name', ({ list, name, format }) => {
  const path = format.of === 'page' ? `/${list}` : `/${list}.${name}`;

  it('answers in its type, with a canonical self link', async () => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(format.contentType);
    const sort = response.headers.get('link') ?? '';
    expect(sort).toContain(`${list}${format.of === 'page' ? '' : `.${name}`}>; rel="self"`);
    expect((await textOf(response)).length).toBeGreaterThan(format.name === 'ndjson' ? -1 : 0);
  });

  it('is what format= and Accept give at the plain address', async () => {
    const body = await textOf(await get(path));
    expect(await textOf(await get(`/${list}?format=${name}`))).toBe(body);
    const negotiated = await get(`/${list}`, { Accept: format.mediaType });
    expect(negotiated.headers.get('vary')).toBe('Accept, Accept-Encoding');
    expect(await textOf(negotiated)).toBe(body);
  });

  it('gives each record too', async () => {
    const [record] = (await listed(`/${list}.json?limit=1`)).items;
    if (record === undefined) return;
    const { pathname } = new URL(record.url);
    const response = await get(format.of === 'page' ? pathname : `${pathname}.${name}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      format.contentType,
    ]);
    await response.arrayBuffer();
  });
});

describe('feeds', () => {
  it('have the same items in the same order in all three formats', async () => {
    const ids = await Promise.all(
      ['/rss.xml', '/atom.xml', '/feed.json'].map(async (path) =>
        idsIn(await (await get(path)).text()),
      ),
    );
    expect(ids[0]).toHaveLength(5);
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
  });

  it('of what concerns a person have the articles that mention the person', async () => {
    const [person] = (await listed('/people.json?limit=1')).items;
    const feed = idsIn(await (await get(`/people/${person?.id}.atom`)).text());
    const { items } = await listed(`/articles.json?person=${person?.id}`);
    expect(feed.map((id) => id?.split('/').at(-1))).toEqual(items.map(({ id }) => id));
  });

  it('name their query', async () => {
    const [person] = (await listed('/people.json?limit=1&fields=name')).items;
    const { title } = await (await get(`/articles.jsonfeed?person=${person?.id}`)).json<{
      title: string;
    }>();
    expect(title).toMatch(/^Articles that mention .+ \| /);
  });

  it('page on to the last item', async () => {
    const seen: string[] = [];
    let path: string | null = '/articles.json?limit=2';
    while (path !== null) {
      const page: List = await listed(path);
      seen.push(...page.items.map(({ id }) => id));
      path = page.next_url && new URL(page.next_url).pathname + new URL(page.next_url).search;
    }
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
  });
});

function idsIn(text: string): (string | undefined)[] {
  if (text.startsWith('{'))
    return (parseJsonFeed(JSON.parse(text)).items ?? []).map(({ id }) => id);
  if (text.includes('<rss')) return (parseRssFeed(text).items ?? []).map(({ guid }) => guid?.value);
  return (parseAtomFeed(text).entries ?? []).map(({ id }) => id);
}
