/** What subscribers get while a dossier grows, by its ledger. */
import { describe, expect, it } from 'vitest';
import type { Article, Dataset } from '../../src/dataset/types.ts';
import { generateDataset } from '../generated-dataset.ts';
import { publishedAt } from '../published-dataset.ts';
import { serveResponses } from './serve.ts';

const FIRST = '2026-11-01T08:00:00Z';
const SECOND = '2026-11-02T08:00:00Z';
const generated = generateDataset({ articles: 130 });

/** Every record added in the first publication. */
const published = publishedAt(FIRST, generated);
/** The same with the 70 oldest articles added in a second one, and one article and quote withdrawn. */
const grown: Dataset = {
  ...publishedAt(FIRST, generated),
  articles: oldestLast(published.articles).map((article, index) =>
    index < 60 ? article : { ...article, addedAt: SECOND, changedAt: SECOND },
  ),
  publishedAt: SECOND,
  publications: [
    { at: FIRST, digest: 'a'.repeat(64) },
    { at: SECOND, digest: null },
  ],
  changes: [withdrawal('articles', 'gone'), withdrawal('quotes', 'gone-quote')],
};

const without = serveResponses(generated);
const firstSite = serveResponses(published);
const grownSite = serveResponses(grown);

describe('Last-Modified', () => {
  it.each(['/rss.xml', '/articles.json', '/people.csv', '/', '/opml.xml', '/sitemap.xml'])(
    'of %s is when the dossier was published',
    async (path) => {
      expect((await firstSite(path)).headers.get('last-modified')).toBe(
        'Sun, 01 Nov 2026 08:00:00 GMT',
      );
      expect((await grownSite(path)).headers.get('last-modified')).toBe(
        'Mon, 02 Nov 2026 08:00:00 GMT',
      );
    },
  );

  it('is not sent without a ledger, and a date from the client is ignored', async () => {
    const answer = await without('/rss.xml', {
      headers: { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('last-modified')).toBeNull();
    expect(answer.headers.get('etag')).toMatch(/^W\//);
  });

  it('answers 304 to its own date and 200 to an earlier one', async () => {
    const asked = (date: string) =>
      grownSite('/rss.xml', { headers: { 'if-modified-since': date } });
    expect((await asked('Mon, 02 Nov 2026 08:00:00 GMT')).status).toBe(304);
    expect((await asked('Sun, 01 Nov 2026 08:00:00 GMT')).status).toBe(200);
  });
});

describe('the first page of a feed', () => {
  it('holds all that the last publication added, however old, with the newest first', async () => {
    const { items, next_url } = await feed(grownSite, '/feed.json');
    const added = grown.articles.filter(({ addedAt }) => addedAt === SECOND);
    expect(items).toHaveLength(70);
    expect(new Set(idsIn(items))).toEqual(new Set(added.map(({ id }) => id)));
    const dates = items.map(({ date_published }) => Date.parse(date_published));
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    const rest = await feed(
      grownSite,
      new URL(next_url ?? '').pathname + new URL(next_url ?? '').search,
    );
    expect(rest.items).toHaveLength(50);
    expect(idsIn(rest.items).filter((id) => idsIn(items).includes(id))).toEqual([]);
  });

  it('holds fifty of a first publication, which had no subscribers', async () => {
    expect((await feed(firstSite, '/feed.json')).items).toHaveLength(50);
  });

  it('holds the newest by their own dates without a ledger', async () => {
    const newest = await feed(without, '/articles.jsonfeed?sort=newest');
    expect(idsIn((await feed(without, '/feed.json')).items)).toEqual(idsIn(newest.items));
  });

  it('is of the limit that was asked for', async () => {
    expect((await feed(grownSite, '/feed.json?limit=5')).items).toHaveLength(5);
  });

  it('keeps the dates that articles print, and says when they were published here', async () => {
    const { items } = await feed(grownSite, '/feed.json');
    for (const item of items) expect(item.date_modified).toBe(SECOND);
    expect(items.every(({ date_published }) => date_published < '2023')).toBe(true);
  });
});

it('pages of sort=added hold every record once', async () => {
  const seen: string[] = [];
  for (let path: string | null = '/articles.json?sort=added&limit=30'; path !== null; ) {
    const { items, next_url }: List = JSON.parse(await (await grownSite(path)).text());
    seen.push(...items.map(({ id }) => id));
    path = next_url && new URL(next_url).pathname + new URL(next_url).search;
  }
  expect(seen).toHaveLength(130);
  expect(new Set(seen).size).toBe(130);
});

describe('a withdrawn record', () => {
  it('is a tombstone in Atom and in JSON Feed, of its own list alone', async () => {
    const atom = await (await grownSite('/atom.xml')).text();
    expect(atom).toContain(
      `<at:deleted-entry ref="${grown.dossier.id}/articles/gone" when="${SECOND}"/>`,
    );
    expect(atom).not.toContain('gone-quote');
    expect(await (await grownSite('/quotes.atom')).text()).toContain('/quotes/gone-quote" when=');
    const { _dossier } = await feed(grownSite, '/feed.json');
    expect(_dossier.withdrawn).toEqual([
      { id: `${grown.dossier.id}/articles/gone`, withdrawn_at: SECOND },
    ]);
  });

  it('answers 410 in every format, and an unknown one 404', async () => {
    for (const path of ['/articles/gone', '/articles/gone.json', '/quotes/gone-quote.rss'])
      expect([path, (await grownSite(path)).status]).toEqual([path, 410]);
    expect((await grownSite('/quotes/gone')).status).toBe(404);
    expect((await firstSite('/articles/gone')).status).toBe(404);
  });

  it('is no tombstone in a filtered feed or on a later page', async () => {
    expect(await (await grownSite('/articles.atom?language=en')).text()).not.toContain(
      'deleted-entry',
    );
    const { next_url } = await feed(grownSite, '/feed.json');
    const second = await feed(
      grownSite,
      new URL(next_url ?? '').pathname + new URL(next_url ?? '').search,
    );
    expect(second._dossier.withdrawn).toBeUndefined();
  });
});

describe('since=', () => {
  const total = async (path: string) =>
    JSON.parse(await (await grownSite(path)).text()).items.length;

  it('a digest finds what was published after that dataset', async () => {
    expect(await total(`/articles.json?limit=200&since=${'a'.repeat(64)}`)).toBe(70);
    expect(await total(`/people.json?limit=200&since=${'a'.repeat(64)}`)).toBe(0);
  });

  it('goes with sort=added, in feeds too: what was corrected since stands where it was added', async () => {
    const [corrected, ...others] = published.articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (corrected === undefined) throw new Error('no article');
    const site = serveResponses({
      ...grown,
      articles: grown.articles.map((article) =>
        article.id === corrected.id ? { ...article, changedAt: SECOND, revision: 1 } : article,
      ),
    });
    expect(others).toHaveLength(129);
    for (const path of [
      '/articles.json?sort=added&limit=200&since=2026-11-02',
      '/articles.jsonfeed?limit=200&since=2026-11-02',
    ]) {
      const found = idsIn(JSON.parse(await (await site(path)).text()).items);
      const added = grown.articles.filter(({ addedAt }) => addedAt === SECOND);
      expect(new Set(found)).toEqual(new Set([...added.map(({ id }) => id), corrected.id]));
    }
  });

  it('the digest of the current dataset finds nothing', async () => {
    const link = (await grownSite('/dataset.json')).headers.get('link') ?? '';
    const [, digest] = /dataset\/([0-9a-f]{64})\.json/.exec(link) ?? [];
    expect(await total(`/articles.json?since=${digest}`)).toBe(0);
  });

  it('an unknown digest, or what is neither digest nor date, is a 400 that says so', async () => {
    for (const value of ['f'.repeat(64), 'yesterday']) {
      const answer = await grownSite(`/articles.json?since=${value}`);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ parameter: 'since' });
    }
  });
});

describe('/changes', () => {
  interface Changes {
    items: { change: string; at: string; list: string; id: string }[];
    next_url: string | null;
  }
  const changes = async (path: string): Promise<Changes> =>
    JSON.parse(await (await grownSite(path)).text());

  it('names what was added and withdrawn since a dataset, each once over all pages', async () => {
    const seen: string[] = [];
    for (
      let path: string | null = `/changes.json?limit=30&since=${'a'.repeat(64)}`;
      path !== null;
    ) {
      const { items, next_url } = await changes(path);
      seen.push(...items.map(({ change, list, id }) => `${change} ${list}/${id}`));
      path = next_url && new URL(next_url).pathname + new URL(next_url).search;
    }
    const added = grown.articles.filter(({ addedAt }) => addedAt === SECOND);
    expect(seen.toSorted()).toEqual(
      [
        ...added.map(({ id }) => `added articles/${id}`),
        'withdrawn articles/gone',
        'withdrawn quotes/gone-quote',
      ].toSorted(),
    );
  });

  it('is the whole history in one order, page by page', async () => {
    const corrections = grown.articles.slice(0, 3).map(({ id }): Dataset['changes'][number] => ({
      ...withdrawal('articles', id),
      change: 'changed',
      fields: ['title'],
    }));
    const history = { ...grown, changes: [...grown.changes, ...corrections] };
    const site = serveResponses(history);
    const seen: string[] = [];
    for (let path: string | null = '/changes.json?limit=150'; path !== null; ) {
      const { items, next_url }: Changes = JSON.parse(await (await site(path)).text());
      seen.push(...items.map(({ at, list, id, change }) => `${at} ${list}/${id} ${change}`));
      path = next_url && new URL(next_url).pathname + new URL(next_url).search;
    }
    const ofType = (type: string) => history.entities.filter((entity) => entity.type === type);
    const records = {
      articles: history.articles,
      stories: history.stories,
      quotes: [...history.quotes, ...history.paraphrases],
      statements: history.statements,
      events: history.events,
      people: ofType('person'),
      organizations: ofType('organization'),
      places: ofType('place'),
      publishers: history.publishers,
    };
    const expected = [
      ...Object.entries(records).flatMap(([list, all]) =>
        all.map(({ addedAt, id }) => `${addedAt} ${list}/${id} added`),
      ),
      ...history.changes.map(({ at, list, id, change }) => `${at} ${list}/${id} ${change}`),
    ];
    expect(seen).toEqual(expected.toSorted().reverse());
  });

  it.each(['', '.json', '.jsonfeed', '.rss', '.atom', '.csv', '.ndjson'])(
    'is answered as /changes%s',
    async (extension) => {
      const answer = await grownSite(`/changes${extension}?limit=200`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('gone');
    },
  );

  it('is empty without a ledger', async () => {
    expect(JSON.parse(await (await without('/changes.json')).text()).items).toEqual([]);
  });

  it('is of some lists and of some kinds of change', async () => {
    const kinds = (items: Changes['items']) =>
      new Set(items.map(({ change, list }) => `${change} ${list}`));
    const { items } = await changes('/changes.json?change=withdrawn');
    expect(kinds(items)).toEqual(new Set(['withdrawn articles', 'withdrawn quotes']));
    const ofQuotes = await changes('/changes.json?change=withdrawn,changed&list=quotes');
    expect(kinds(ofQuotes.items)).toEqual(new Set(['withdrawn quotes']));
    const first = await changes('/changes.json?list=people&limit=2');
    const { pathname, search } = new URL(first.next_url ?? '');
    expect(search).toContain('list=people');
    expect(kinds((await changes(pathname + search)).items)).toEqual(new Set(['added people']));
  });

  it('refuses a list or a change that there is not, and names the nearest', async () => {
    const problem = await (await grownSite('/changes.json?list=quote')).json();
    expect(problem).toMatchObject({ parameter: 'list', did_you_mean: 'quotes' });
    expect((await grownSite('/changes.json?change=moved')).status).toBe(400);
    expect((await grownSite('/articles.json?list=quotes')).status).toBe(400);
  });

  it('refuses what it does not know', async () => {
    expect((await grownSite('/changes.json?sort=newest')).status).toBe(400);
    expect((await grownSite('/changes.ics')).status).toBe(404);
    expect((await grownSite('/changes.json?cursor=x')).status).toBe(400);
  });
});

describe('a calendar', () => {
  it('has no UID of its own, and DTSTAMP and SEQUENCE by the ledger', async () => {
    const [event, ...others] = published.events;
    if (event === undefined) throw new Error('no event');
    const corrected = { ...event, changedAt: SECOND, revision: 2 };
    const text = await (
      await serveResponses({ ...published, events: [corrected, ...others] })('/events.ics')
    ).text();
    expect(text.slice(0, text.indexOf('BEGIN:VEVENT'))).not.toMatch(/^UID:/m);
    const own = text.split('BEGIN:VEVENT').find((each) => each.includes(`/events/${event.id}\r\n`));
    expect(own).toContain('DTSTAMP:20261102T080000Z');
    expect(own).toContain('SEQUENCE:2');
  });

  it('has no SEQUENCE without a ledger', async () => {
    expect(await (await without('/events.ics')).text()).not.toContain('SEQUENCE');
  });
});

interface List {
  items: { id: string }[];
  next_url: string | null;
}

interface JsonFeed {
  items: { id: string; date_published: string; date_modified?: string }[];
  next_url?: string;
  _dossier: { withdrawn?: unknown };
}

async function feed(get: ReturnType<typeof serveResponses>, path: string): Promise<JsonFeed> {
  return JSON.parse(await (await get(path)).text());
}

function idsIn(items: JsonFeed['items']): string[] {
  return items.map(({ id }) => id.slice(id.lastIndexOf('/') + 1));
}

function withdrawal(list: 'articles' | 'quotes', id: string): Dataset['changes'][number] {
  return { at: SECOND, list, id, change: 'withdrawn', fields: [], differences: [] };
}

function oldestLast(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => (a.orderedAt < b.orderedAt ? 1 : -1));
}
