/** Every parameter of the table: what it includes and what it excludes. */
import { describe, expect, it } from 'vitest';
import type { AnyRecord, ListName } from '../../src/model/records.ts';
import { type ParameterName, parameters } from '../../src/query/parameters.ts';
import { parseQuery } from '../../src/query/parse.ts';
import { bundledStore } from '../bundled-store.ts';
import { generateDataset } from '../generated-dataset.ts';
import { publishedAt } from '../published-dataset.ts';

const data = generateDataset({ articles: 90, seed: 3 });
const store = bundledStore(data);

async function ids(list: ListName, search: string): Promise<string[]> {
  const { items } = await store.page(parseQuery(list, `${search}&limit=200`, store));
  return items.map(({ id }) => id);
}

/** Each query finds exactly the records that pass the test; some pass and some do not. */
const filters: [ParameterName, ListName, string, (record: AnyRecord) => boolean][] = [
  [
    'ids',
    'articles',
    'ids=article-00007,gone,article-00003',
    ({ id }) => id === 'article-00003' || id === 'article-00007',
  ],
  ['publisher', 'articles', 'publisher=el-faro', field('publisher', 'el-faro')],
  ['publisher', 'articles', 'publisher=-el-faro', not(field('publisher', 'el-faro'))],
  [
    'publisher',
    'articles',
    'publisher=el-faro,daily-ledger',
    (record) => field('publisher', 'el-faro')(record) || field('publisher', 'daily-ledger')(record),
  ],
  ['author', 'articles', 'author=jurgen-gross', named('authors', 'Jürgen Groß')],
  ['author', 'articles', 'author=J%C3%BCrgen+Gro%C3%9F', named('authors', 'Jürgen Groß')],
  ['person', 'articles', 'person=li-wei', names('li-wei')],
  [
    'person',
    'articles',
    'person=li-wei&person=-maria-silva',
    (record) => names('li-wei')(record) && !names('maria-silva')(record),
  ],
  ['organization', 'stories', 'organization=water-board', names('water-board')],
  ['place', 'events', 'place=lisbon', names('lisbon')],
  ['event', 'articles', 'event=harbour-congress', names('harbour-congress')],
  ['speaker', 'quotes', 'speaker=li-wei', field('speaker', 'li-wei', 'entityId')],
  ['speaker', 'statements', 'speaker=-li-wei', not(field('speaker', 'li-wei', 'entityId'))],
  ['story', 'quotes', 'story=story-2', value('storyId', 'story-2')],
  ['language', 'articles', 'language=en-gb', value('language', 'en-GB')],
  [
    'language',
    'articles',
    'language=en',
    (record) => String(at(record, 'language')).startsWith('en'),
  ],
  ['has', 'articles', 'has=author', (record) => (at(record, 'authors') as []).length > 0],
  ['has', 'articles', 'has=-date', value('publishedAt', null)],
  ['has', 'people', 'has=wikidata', not(value('wikidata', null))],
  [
    'q',
    'articles',
    'q=%22harbour+congress%22',
    (record) => body(record).includes('Harbour Congress'),
  ],
  ['q', 'people', 'q=mull*', value('name', 'Zoë Müller')],
  [
    'in',
    'articles',
    'q=strike&in=title',
    (record) => /\bstrikes?\b/i.test(String(at(record, 'title'))),
  ],
  ['in', 'quotes', 'q=silva&in=speaker', field('speaker', 'Maria Silva', 'name')],
  [
    'date',
    'articles',
    'from=2021-02-01&to=2021-02-28&date=modified',
    (record) => String(at(record, 'modifiedAt')).startsWith('2021-02'),
  ],
  [
    'from',
    'events',
    'from=2021-02-14',
    (record) => String(at(record, 'date')) !== '2020-12-30/2021-01-02',
  ],
  ['to', 'events', 'to=2021-01-31', (record) => !String(at(record, 'date')).startsWith('2021-02')],
];

describe('a filter finds exactly the records that match', () => {
  it.each(filters)('%s, on %s: %s', async (_, list, search, test) => {
    const all = [...store.lookups.records[list]].filter(
      (record) => list !== 'quotes' || value('manner', 'direct')(record),
    );
    const expected = all.filter(test).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.length);
    expect((await ids(list, search)).toSorted()).toEqual(expected.toSorted());
  });
});

/** One check for each parameter that does not filter. */
const others: Partial<Record<ParameterName, () => Promise<void>>> = {
  since: async () => {
    const at = '2026-11-01T08:00:00Z';
    const published = publishedAt(at, data);
    const [first, ...rest] = published.articles;
    if (first === undefined) throw new Error('no article');
    const later = { ...first, changedAt: '2026-11-05T08:00:00Z', revision: 1 };
    const grown = bundledStore({ ...published, articles: [later, ...rest] });
    const found = async (search: string) => {
      const { items } = await grown.page(parseQuery('articles', `${search}&limit=200`, grown));
      return items.map(({ id }) => id);
    };
    expect(await found('since=2026-11-05')).toEqual([first.id]);
    expect(await found('since=2026-11-05T08:00:00Z')).toEqual([first.id]);
    expect(await found('since=2026-11')).toHaveLength(90);
    expect(await found('since=2026-11-06')).toEqual([]);
    expect(await ids('articles', 'since=2020')).toEqual([]);
  },
  manner: async () => {
    const manners = async (search: string) =>
      [...new Set((await ids('quotes', search)).map((id) => id.split('-')[0]))].toSorted();
    expect(await manners('')).toEqual(['direct']);
    expect(await manners('manner=indirect')).toEqual(['indirect']);
    expect(await manners('manner=direct,indirect')).toEqual(['direct', 'indirect']);
  },
  sort: async () => {
    const newest = await ids('articles', '');
    expect(await ids('articles', 'sort=oldest')).toEqual(newest.toReversed());
    const byName = (await ids('people', 'sort=name')).map((id) => store.label('person', id));
    expect(byName.slice(0, 3)).toEqual(['Ivan Petrov', 'José García', 'Li Wei']);
    const counts = (await ids('people', '')).map(
      (id) => data.entities.find((entity) => entity.id === id)?.articleIds.length ?? 0,
    );
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  },
  limit: async () => {
    const { items, next } = await store.page(parseQuery('articles', 'limit=7', store));
    expect(items).toHaveLength(7);
    expect(next).toMatch(/^cursor=[\w-]+&limit=7$/);
    expect((await store.page(parseQuery('articles', 'limit=90', store))).next).toBeNull();
  },
  cursor: async () => {
    const first = await store.page(parseQuery('articles', 'limit=45', store));
    const second = await store.page(parseQuery('articles', first.next ?? '', store));
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(
      await ids('articles', ''),
    );
  },
  fields: async () => {
    expect(parseQuery('articles', 'fields=title,id', store).fields).toEqual(['id', 'title']);
    expect(parseQuery('articles', 'fields=all,id', store).fields).toBe('all');
    expect(parseQuery('articles', '', store).fields).toBeNull();
  },
  excerpt: async () => {
    expect(parseQuery('articles', 'excerpt=200', store).excerpt).toBe(200);
    expect(parseQuery('articles', '', store).excerpt).toBeNull();
  },
  facet: async () => {
    const { facets, total } = await store.page(parseQuery('articles', 'facet=language', store));
    expect(facets.map(({ name }) => name)).toEqual(['language']);
    expect(facets[0]?.values.find(({ value: tag }) => tag === 'fr')?.count).toBe(
      data.articles.filter(({ language }) => language === 'fr').length,
    );
    expect(total).toBe(90);
  },
  explain: async () => {
    const search = 'person=li-wei&explain=1';
    const page = await store.page(parseQuery('articles', search, store));
    const [first] = page.items;
    expect(first && page.explanations(first)).toEqual([
      { parameter: 'person', value: 'li-wei', reason: 'names Li Wei' },
    ]);
  },
  bom: async () => {
    expect(parseQuery('articles', 'bom=1', store).byteOrderMark).toBe(true);
    expect(parseQuery('articles', 'bom=0', store).canonical).toBe('');
  },
  format: async () => {
    expect(parseQuery('articles', 'format=atom', store).format).toBe('atom');
    expect(parseQuery('articles', 'format=atom', store).canonical).toBe('');
  },
};

describe('ids', () => {
  const [direct] = data.quotes;
  const [indirect] = data.paraphrases;
  const both = `ids=${direct?.id},${indirect?.id}`;

  it('find direct and indirect speech, unless the manner is given', async () => {
    expect((await ids('quotes', both)).toSorted()).toEqual([direct?.id, indirect?.id].toSorted());
    expect(await ids('quotes', `${both}&manner=direct`)).toEqual([direct?.id]);
  });

  it('are filtered and paged like any list', async () => {
    const records = data.articles.slice(0, 9);
    const search = `ids=${records.map(({ id }) => id).join(',')}&has=date&sort=oldest&limit=4`;
    const first = await store.page(parseQuery('articles', search, store));
    const second = await store.page(parseQuery('articles', first.next ?? '', store));
    expect([...first.items, ...second.items].map(({ id }) => id).toSorted()).toEqual(
      records.filter(({ publishedAt }) => publishedAt !== null).map(({ id }) => id),
    );
  });

  it('are refused when one is empty or there are too many', () => {
    expect(() => parseQuery('articles', 'ids=a,,b', store)).toThrow('empty value');
    const many = Array.from({ length: 201 }, (_, index) => index).join(',');
    expect(() => parseQuery('articles', `ids=${many}`, store)).toThrow('more than 200');
  });
});

describe('another parameter', () => {
  it.each(Object.keys(others))('%s does what its description says', async (name) => {
    await others[name as ParameterName]?.();
  });
});

it('tests every parameter of the table', () => {
  const tried = new Set([...filters.map(([name]) => name), ...Object.keys(others)]);
  expect(parameters.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
});

it('parses every example of the table, except ids that this dossier does not have', () => {
  for (const { name, example, kind } of parameters) {
    if (kind === 'ids' || kind === 'cursor') continue;
    const search = `${name}=${encodeURIComponent(example)}${name === 'in' ? '&q=x' : ''}`;
    const list = name === 'manner' ? 'quotes' : 'articles';
    expect(() => parseQuery(list, search, store)).not.toThrow();
  }
});

function at(record: AnyRecord, name: string): unknown {
  return Object.entries(record).find(([key]) => key === name)?.[1];
}

function value(name: string, wanted: unknown) {
  return (record: AnyRecord) => at(record, name) === wanted;
}

function not(test: (record: AnyRecord) => boolean) {
  return (record: AnyRecord) => !test(record);
}

/** A field of an object within the record. */
function field(name: string, wanted: string, key = 'id') {
  return (record: AnyRecord) => {
    const inner = at(record, name);
    return inner !== null && typeof inner === 'object' && Reflect.get(inner, key) === wanted;
  };
}

function named(name: string, wanted: string) {
  return (record: AnyRecord) => JSON.stringify(at(record, name)).includes(`"${wanted}"`);
}

function names(id: string) {
  return (record: AnyRecord) => (at(record, 'entityIds') as string[]).includes(id);
}

function body(record: AnyRecord): string {
  return JSON.stringify([at(record, 'body'), at(record, 'title')]);
}
