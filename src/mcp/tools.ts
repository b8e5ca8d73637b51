/** The tools of the MCP server: what each takes, gives and does. They speak the words of the URLs. */

import type { Site } from '../formats/feed/urls.ts';
import { recordUrl } from '../formats/feed/urls.ts';
import { itemOf } from '../formats/items/item.ts';
import { plainFields, plainRecord } from '../formats/plain-record.ts';
import { listNames, lists } from '../model/lists.ts';
import type { ListName } from '../model/records.ts';
import { type ParameterName, parameters, parametersOf } from '../query/parameters.ts';
import { parseQuery } from '../query/parse.ts';
import { QueryError } from '../query/query-error.ts';
import type { Store } from '../store/store.ts';
import { citationOfQuote, citationsOf } from './citation.ts';
import { verifySentence } from './verify.ts';

export interface McpContext {
  store: Store;
  site: Site;
}

export type Arguments = ReadonlyMap<string, string>;

type Schema = Readonly<Record<string, unknown>>;

export interface Tool {
  name: string;
  title: string;
  description: string;
  properties: Readonly<Record<string, Schema>>;
  required: readonly string[];
  /** The properties of what it gives, all of them required. */
  output: Readonly<Record<string, Schema>>;
  /** @throws QueryError for values that are not allowed */
  run: (values: Arguments, context: McpContext) => Promise<Record<string, unknown>>;
}

const DEFAULT_LIMIT = 5;
const MAX_LIMIT = 20;
const MAX_TEXT = 1000;

const text = (description: string): Schema => ({ type: 'string', description });
const nullable = (type: string): Schema => ({ type: [type, 'null'] });
const listOf = (items: Schema): Schema => ({ type: 'array', items });

function object(properties: Readonly<Record<string, Schema>>): Schema {
  const required = Object.keys(properties);
  return { type: 'object', properties, required, additionalProperties: false };
}

const number = { type: 'integer', minimum: 0 };
const span = { anyOf: [object({ block: number, start: number, end: number }), { type: 'null' }] };

const citation = object({
  articleId: { type: 'string' },
  title: { type: 'string' },
  outlet: nullable('string'),
  authors: listOf({ type: 'string' }),
  date: nullable('string'),
  dateBasis: nullable('string'),
  url: { type: 'string' },
  externalUrl: nullable('string'),
  span,
});

const limit: Schema = {
  type: 'integer',
  description: `The most results, at most ${MAX_LIMIT}.`,
  minimum: 1,
  maximum: MAX_LIMIT,
  default: DEFAULT_LIMIT,
};

const FILTERS: readonly ParameterName[] = [
  'q',
  'speaker',
  'person',
  'organization',
  'place',
  'publisher',
  'author',
  'story',
  'event',
  'language',
  'from',
  'to',
];

const filters = Object.fromEntries(
  parameters
    .filter(({ name }) => FILTERS.includes(name))
    .map(({ name, help }) => [name, text(help)]),
);

export const tools: readonly Tool[] = [
  {
    name: 'search',
    title: 'Search the dossier',
    description:
      'Finds articles, quotes, statements, events and other records. Filters take ids, which `suggest` finds by name; a comma means any, a leading - not. Cite the outlet and date that each result names.',
    properties: {
      ...filters,
      list: {
        type: 'string',
        description: 'What to search.',
        enum: listNames,
        default: 'articles',
      },
      sort: text('newest, oldest or, with q, relevance.'),
      cursor: text('The next page: `nextCursor` of the previous one.'),
      limit,
    },
    required: [],
    output: {
      results: listOf(
        object({
          id: { type: 'string' },
          title: { type: 'string' },
          text: { type: 'string' },
          url: { type: 'string' },
          citations: listOf(citation),
        }),
      ),
      nextCursor: nullable('string'),
    },
    run: search,
  },
  {
    name: 'fetch',
    title: 'One record',
    description:
      'A record with all its fields, by the id that `search` gives, such as `quotes/1f2e`.',
    properties: { id: text('List and id, separated by a slash.') },
    required: ['id'],
    output: {
      id: { type: 'string' },
      title: { type: 'string' },
      text: { type: 'string' },
      url: { type: 'string' },
      record: { type: 'object' },
      citations: listOf(citation),
    },
    run: fetchRecord,
  },
  {
    name: 'suggest',
    title: 'Ids by name',
    description:
      'People, organizations, places, outlets, authors, stories and events with a name that begins with the text, and the parameter that takes each id.',
    properties: { q: text('The beginning of any word of a name.'), limit },
    required: ['q'],
    output: {
      suggestions: listOf(
        object({
          parameter: { type: 'string' },
          id: { type: 'string' },
          name: { type: 'string' },
          alias: nullable('string'),
          articles: number,
        }),
      ),
    },
    run: async (values, { store }) => ({
      suggestions: await store.suggest(boundedText(values, 'q'), limitOf(values)),
    }),
  },
  {
    name: 'timeline',
    title: 'Dated events in order',
    description:
      'The dated events that articles mention, oldest first, with the passages that date them.',
    properties: { ...filters, limit },
    required: [],
    output: {
      events: listOf(
        object({
          id: { type: 'string' },
          date: { type: 'string' },
          precision: { type: 'string' },
          title: { type: 'string' },
          url: { type: 'string' },
          citations: listOf(citation),
        }),
      ),
    },
    run: timeline,
  },
  {
    name: 'compare',
    title: 'How outlets render a story',
    description:
      'The statements of a story with each outlet’s wording, those with most renderings first, and the outlets of the story that leave a statement out.',
    properties: { story: text('The id of the story.'), limit },
    required: ['story'],
    output: {
      story: object({ id: { type: 'string' }, title: { type: 'string' }, url: { type: 'string' } }),
      statements: listOf(
        object({
          id: { type: 'string' },
          url: { type: 'string' },
          speaker: nullable('string'),
          renderings: listOf(
            object({ text: { type: 'string' }, manner: { type: 'string' }, citation }),
          ),
          absentFrom: listOf({ type: 'string' }),
        }),
      ),
    },
    run: compare,
  },
  {
    name: 'verify',
    title: 'Where a sentence stands',
    description:
      'Says whether a sentence or quote stands in the dossier: literally, nearly, or not at all, with the passages and who said them.',
    properties: { sentence: text(`At most ${MAX_TEXT} characters.`), limit },
    required: ['sentence'],
    output: {
      verdict: { type: 'string', enum: ['literal', 'nearly', 'none'] },
      matches: listOf(
        object({
          match: { type: 'string', enum: ['literal', 'nearly'] },
          share: { type: 'number' },
          text: { type: 'string' },
          speaker: nullable('string'),
          citation,
        }),
      ),
    },
    run: async (values, { store, site }) => ({
      ...(await verifySentence(boundedText(values, 'sentence'), limitOf(values), store, site)),
    }),
  },
];

async function search(values: Arguments, context: McpContext) {
  const list = listNamed(values.get('list') ?? 'articles');
  const page = await context.store.page(queryOf(list, values, context));
  const results = page.items.map((record) => summaryOf(list, record.id, record, context));
  return { results, nextCursor: new URLSearchParams(page.next ?? '').get('cursor') };
}

async function fetchRecord(values: Arguments, context: McpContext) {
  const { store, site } = context;
  const [name = '', ...rest] = (values.get('id') ?? '').split('/');
  const list = listNamed(name);
  const record = await store.record(list, rest.join('/'));
  if (record === undefined) throw new QueryError('id', `names none of the ${list}`);
  const itemContext = { ...site, lookups: store.lookups, excerpt: null };
  return {
    ...summaryOf(list, record.id, record, context),
    record: plainRecord(list, record, plainFields(list, 'all'), itemContext),
  };
}

async function timeline(values: Arguments, context: McpContext) {
  const { store, site } = context;
  const query = queryOf('events', new Map([...values, ['sort', 'oldest']]), context);
  const { items } = await store.page(query);
  const events = items.map((event) => ({
    id: `events/${event.id}`,
    date: event.date,
    precision: event.precision,
    title: event.title,
    url: recordUrl(site, 'events', event.id),
    citations: citationsOf('events', event, site, store.lookups),
  }));
  return { events };
}

async function compare(values: Arguments, { store, site }: McpContext) {
  const { lookups } = store;
  const id = values.get('story') ?? '';
  const story = await store.record('stories', id);
  if (story === undefined) {
    throw new QueryError('story', 'is none of this dossier', {
      didYouMean: store.nearest('story', id.slice(0, 80)),
    });
  }
  const outletsOf = (ids: readonly string[]) =>
    new Set(lookups.articles(ids).flatMap(({ publisher }) => publisher?.name ?? []));
  const outlets = outletsOf(story.articleIds);
  const statements = lookups
    .statementsOfStory(story.id)
    .map((statement) => ({ statement, quotes: lookups.renderings(statement) }))
    .sort((a, b) => b.quotes.length - a.quotes.length)
    .slice(0, limitOf(values))
    .map(({ statement, quotes }) => {
      const having = outletsOf(quotes.map(({ articleId }) => articleId));
      return {
        id: `statements/${statement.id}`,
        url: recordUrl(site, 'statements', statement.id),
        speaker: statement.speaker?.name ?? null,
        renderings: quotes.flatMap((quote) =>
          citationOfQuote(quote, site, lookups).map((one) => ({
            text: quote.text,
            manner: quote.manner,
            citation: one,
          })),
        ),
        absentFrom: [...outlets].filter((name) => !having.has(name)),
      };
    });
  const { title } = story;
  return { story: { id: story.id, title, url: recordUrl(site, 'stories', story.id) }, statements };
}

type RecordOf<L extends ListName> = Parameters<typeof itemOf<L>>[1];

function summaryOf<L extends ListName>(
  list: L,
  id: string,
  record: RecordOf<L>,
  { store, site }: McpContext,
) {
  const item = itemOf(list, record, { ...site, lookups: store.lookups, excerpt: null });
  return {
    id: `${list}/${id}`,
    title: item.title,
    text: 'text' in record && typeof record.text === 'string' ? record.text : item.summary,
    url: item.url,
    citations: citationsOf(list, record, site, store.lookups),
  };
}

function queryOf<L extends ListName>(list: L, values: Arguments, { store }: McpContext) {
  const known = new Set<string>(parametersOf(list).map(({ name }) => name));
  const pairs = [...values].filter(([name]) => name !== 'list' && name !== 'limit');
  const wrong = pairs.find(([name]) => !known.has(name));
  if (wrong !== undefined) throw new QueryError(wrong[0], `has no meaning on ${list}`);
  const parsed = new URLSearchParams([...pairs, ['limit', String(limitOf(values))]]);
  return parseQuery(list, parsed, store);
}

function listNamed(name: string): ListName {
  const list = listNames.find((each) => each === name);
  if (list !== undefined) return list;
  throw new QueryError('list', 'is none of the lists', { allowed: Object.keys(lists) });
}

function limitOf(values: Arguments): number {
  const sent = values.get('limit') ?? String(DEFAULT_LIMIT);
  const count = /^\d{1,2}$/.test(sent) ? Number(sent) : 0;
  if (count >= 1 && count <= MAX_LIMIT) return count;
  throw new QueryError('limit', `must be a whole number from 1 to ${MAX_LIMIT}`);
}

function boundedText(values: Arguments, name: string): string {
  const given = (values.get(name) ?? '').trim();
  if (given === '') throw new QueryError(name, 'has no value');
  if (given.length <= MAX_TEXT) return given;
  throw new QueryError(name, `is longer than ${MAX_TEXT} characters`);
}
