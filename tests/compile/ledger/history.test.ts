/**
 * Generated dossiers over eight publications: what the server says of changes, against a plain comparison of each
 * publication's records with those of the one before.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { UndatedDataset } from '../../../scripts/compile/ledger/dated-by-ledger.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { listNames } from '../../../src/model/lists.ts';
import type { ListName } from '../../../src/model/records.ts';
import { generateDataset } from '../../generated-dataset.ts';
import { serveResponses } from '../../http/serve.ts';
import { type Published, publication } from '../../publication.ts';

const PUBLICATIONS = 8;
const ARTICLES = 30;

interface Entry {
  change: string;
  list: string;
  id: string;
  at: string;
}

/** One publication and what the comparison says of all until then. */
interface State {
  at: string;
  /** Of the dataset before this one; null for the first. */
  digestBefore: string | null;
  answer: ReturnType<typeof serveResponses>;
  /** By `list/id`, when a record was added and last changed. */
  known: ReadonlyMap<string, { addedAt: string; changedAt: string }>;
  withdrawn: ReadonlySet<string>;
  /** Corrections and withdrawals. */
  changes: readonly Entry[];
}

describe.each([1, 2, 3])('dossier %i', (seed) => {
  const states: State[] = [];
  const last = () => states.at(-1) as State;

  beforeAll(() => {
    states.push(...historyOf(seed));
  }, 120_000);

  it('has had additions, corrections, withdrawals and restorations', () => {
    const { changes, known } = last();
    const kinds = new Set(changes.map(({ change }) => change));
    expect(kinds).toEqual(new Set(['changed', 'withdrawn']));
    const gone = changes.filter(({ change }) => change === 'withdrawn');
    expect(gone.some(({ list, id }) => known.has(`${list}/${id}`))).toBe(true);
  });

  it('lists every change, newest first', async () => {
    for (const state of states) {
      const found = await entriesAt(state, '/changes.json?limit=150');
      expect(sorted(found)).toEqual(sorted(historyIn(state)));
      const times = found.map(({ at }) => at);
      expect(times).toEqual(times.toSorted().reverse());
    }
  });

  it('lists those since a date, of a list, or of a kind', async () => {
    const all = historyIn(last());
    for (const { at } of states) {
      const found = await entriesAt(last(), `/changes.json?limit=150&since=${at}`);
      expect(sorted(found)).toEqual(sorted(all.filter((entry) => entry.at >= at)));
    }
    const some = await entriesAt(last(), '/changes.json?list=quotes,events&change=withdrawn');
    expect(sorted(some)).toEqual(
      sorted(
        all.filter(
          ({ list, change }) => ['quotes', 'events'].includes(list) && change === 'withdrawn',
        ),
      ),
    );
  });

  it('has in every list what was added or changed since a dataset', async () => {
    for (const { digestBefore, at } of states) {
      if (digestBefore === null) continue;
      const recent = [...last().known].filter(([, { changedAt }]) => changedAt >= at);
      const expected = recent.map(([name]) => name).toSorted();
      expect(await namesAt(last(), `since=${digestBefore}`)).toEqual(expected);
      expect(await namesAt(last(), `since=${at}`)).toEqual(expected);
    }
  });

  it('dates each record', async () => {
    for (const list of listNames) {
      const records = await recordsAt<{ id: string; addedAt: string; changedAt: string }>(
        last(),
        pathOf(list, 'limit=200'),
      );
      for (const { id, addedAt, changedAt } of records)
        expect([`${list}/${id}`, { addedAt, changedAt }]).toEqual([
          `${list}/${id}`,
          last().known.get(`${list}/${id}`),
        ]);
    }
  });

  it('answers 410 for what is withdrawn, and names it in the feed of its list', async () => {
    for (const name of last().withdrawn)
      expect([name, (await last().answer(`/${name}.json`)).status]).toEqual([name, 410]);
    for (const list of listNames) {
      const atom = await (await last().answer(`/${list}.atom`)).text();
      const gone = [...last().withdrawn].filter((name) => name.startsWith(`${list}/`));
      const named = [...atom.matchAll(/<at:deleted-entry ref="[^"]*,2026:generated\/([^"]*)"/g)];
      expect(named.map(([, name]) => name).toSorted()).toEqual(gone.toSorted());
    }
  });

  it('has another ETag and a later Last-Modified exactly when bytes changed', async () => {
    const paths = [
      ...listNames.flatMap((list) => [`/${list}.json`, `/${list}.rss`, `/${list}.atom`]),
      '/feed.json',
      '/changes.json',
    ];
    for (const path of paths) {
      let before: { body: string; tag: string | null; modified: number } | null = null;
      for (const { answer } of states) {
        const { headers, body } = await read(await answer(path));
        const tag = headers.get('etag');
        const modified = Date.parse(headers.get('last-modified') ?? '');
        if (before !== null) {
          expect([path, tag === before.tag]).toEqual([path, body === before.body]);
          if (body !== before.body) expect(modified).toBeGreaterThan(before.modified);
          const again = await answer(path, { headers: { 'if-none-match': before.tag ?? '' } });
          expect([path, again.status]).toEqual([path, body === before.body ? 304 : 200]);
        }
        before = { body, tag, modified };
      }
    }
  });
});

function historyOf(seed: number): State[] {
  const all = generateDataset({ articles: ARTICLES, seed });
  const choices = fc.sample(
    fc.record({
      present: fc.subarray(
        all.articles.map(({ id }) => id),
        { minLength: ARTICLES / 2 },
      ),
      corrected: fc.array(fc.constantFrom(...all.quotes.map(({ id }) => id)), { maxLength: 4 }),
    }),
    { numRuns: PUBLICATIONS, seed },
  );
  const states: State[] = [];
  let published: Published | null = null;
  let before = new Map<string, string>();
  const known = new Map<string, { addedAt: string; changedAt: string }>();
  const withdrawn = new Set<string>();
  const changes: Entry[] = [];
  const corrections = new Map<string, number>();
  for (const [index, { present, corrected }] of choices.entries()) {
    const at = `2026-10-0${index + 1}T08:00:00Z`;
    for (const id of corrected) corrections.set(id, (corrections.get(id) ?? 0) + 1);
    const dataset = selected(all, new Set(present), corrections);
    const now = contentsOf(dataset);
    for (const [name, content] of now) {
      const was = before.get(name);
      if (was === content) continue;
      const addedAt = was === undefined ? at : (known.get(name)?.addedAt ?? at);
      known.set(name, { addedAt, changedAt: at });
      if (was !== undefined) changes.push({ ...splitName(name), change: 'changed', at });
      withdrawn.delete(name);
    }
    for (const name of before.keys()) {
      if (now.has(name)) continue;
      changes.push({ ...splitName(name), change: 'withdrawn', at });
      known.delete(name);
      withdrawn.add(name);
    }
    before = now;
    const digestBefore: string | null = published?.ledger.datasets.at(-1)?.digest ?? null;
    published = publication(dataset, published, at);
    states.push({
      at,
      digestBefore,
      answer: serveResponses(published.dataset),
      known: new Map(known),
      withdrawn: new Set(withdrawn),
      changes: [...changes],
    });
  }
  return states;
}

/** The dossier with some of its articles only, and with corrected quotes. */
function selected(
  all: Dataset,
  present: ReadonlySet<string>,
  corrections: ReadonlyMap<string, number>,
): UndatedDataset {
  const { publishedAt, publications, changes, ...dataset } = all;
  const within = <R extends { articleIds: string[] }>(records: readonly R[]): R[] =>
    records
      .map((record) => ({
        ...record,
        articleIds: record.articleIds.filter((id) => present.has(id)),
      }))
      .filter(({ articleIds }) => articleIds.length > 0);
  const quotes = all.quotes
    .filter(({ articleId }) => present.has(articleId))
    .map((quote) => ({
      ...quote,
      text: quote.text + ' again'.repeat(corrections.get(quote.id) ?? 0),
    }));
  const paraphrases = all.paraphrases.filter(({ articleId }) => present.has(articleId));
  const spoken = new Set([...quotes, ...paraphrases].map(({ id }) => id));
  return {
    ...dataset,
    articles: all.articles.filter(({ id }) => present.has(id)),
    quotes,
    paraphrases,
    stories: within(all.stories),
    events: within(all.events).map((event) => ({
      ...event,
      mentions: event.mentions.filter(({ articleId }) => present.has(articleId)),
    })),
    entities: all.entities.map((entity) => ({
      ...entity,
      articleIds: entity.articleIds.filter((id) => present.has(id)),
    })),
    publishers: within(all.publishers),
    statements: all.statements
      .map((statement) => ({
        ...statement,
        quoteIds: statement.quoteIds.filter((id) => spoken.has(id)),
        paraphraseIds: statement.paraphraseIds.filter((id) => spoken.has(id)),
        renderings: statement.renderings.filter(({ quoteId }) => spoken.has(quoteId)),
      }))
      .filter(({ quoteIds }) => quoteIds.length > 0),
  };
}

/** By `list/id`, what a reader of the record sees. */
function contentsOf(dataset: UndatedDataset): Map<string, string> {
  const texts = new Map(
    [...dataset.quotes, ...dataset.paraphrases].map(({ id, text }) => [id, text]),
  );
  const ofType = (type: string) => dataset.entities.filter((entity) => entity.type === type);
  const named = ({ name, aliases, articleIds }: (typeof dataset.entities)[number]) => [
    name,
    aliases,
    articleIds,
  ];
  const lists: [ListName, readonly (readonly [string, unknown])[]][] = [
    ['articles', dataset.articles.map((each) => [each.id, [each.title, each.body, each.authors]])],
    ['stories', dataset.stories.map((each) => [each.id, [each.title, each.articleIds]])],
    [
      'quotes',
      [...dataset.quotes, ...dataset.paraphrases].map((each) => [
        each.id,
        [each.text, each.speaker],
      ]),
    ],
    [
      'statements',
      dataset.statements.map((each) => [
        each.id,
        [...each.quoteIds, ...each.paraphraseIds].map((id) => [id, texts.get(id)]),
      ]),
    ],
    ['events', dataset.events.map((each) => [each.id, [each.title, each.articleIds]])],
    ['people', ofType('person').map((each) => [each.id, named(each)])],
    ['organizations', ofType('organization').map((each) => [each.id, named(each)])],
    ['places', ofType('place').map((each) => [each.id, named(each)])],
    ['publishers', dataset.publishers.map((each) => [each.id, [each.name, each.articleIds]])],
  ];
  return new Map(
    lists.flatMap(([list, records]) =>
      records.map(([id, content]) => [`${list}/${id}`, JSON.stringify(content)]),
    ),
  );
}

/** An addition is listed while its record is there; corrections and withdrawals stay. */
function historyIn({ known, changes }: State): Entry[] {
  const additions = [...known].map(([name, { addedAt }]) => ({
    ...splitName(name),
    change: 'added',
    at: addedAt,
  }));
  return [...changes, ...additions];
}

function splitName(name: string): Pick<Entry, 'list' | 'id'> {
  const [list = '', id = ''] = name.split('/');
  return { list, id };
}

function sorted(entries: readonly Entry[]): string[] {
  return entries.map(({ change, list, id, at }) => `${at} ${change} ${list}/${id}`).toSorted();
}

function entriesAt(state: State, path: string): Promise<Entry[]> {
  return recordsAt<Entry>(state, path);
}

async function namesAt(state: State, query: string): Promise<string[]> {
  const names: string[] = [];
  for (const list of listNames) {
    const records = await recordsAt<{ id: string }>(state, pathOf(list, `limit=200&${query}`));
    names.push(...records.map(({ id }) => `${list}/${id}`));
  }
  return names.toSorted();
}

function pathOf(list: ListName, query: string): string {
  return `/${list}.json?${query}${list === 'quotes' ? '&manner=direct,indirect' : ''}`;
}

/** The items of all pages. */
async function recordsAt<R>({ answer }: State, first: string): Promise<R[]> {
  const items: R[] = [];
  for (let path: string | null = first; path !== null; ) {
    const response = await answer(path);
    expect([path, response.status]).toEqual([path, 200]);
    const page = (await response.json()) as { items: R[]; next_url: string | null };
    items.push(...page.items);
    const next: URL | null = page.next_url === null ? null : new URL(page.next_url);
    path = next && next.pathname + next.search;
  }
  return items;
}

async function read(response: Response): Promise<{ headers: Headers; body: string }> {
  return { headers: response.headers, body: await response.text() };
}
