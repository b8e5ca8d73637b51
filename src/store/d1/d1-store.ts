/** The store over a dossier in Cloudflare D1: one generation of it, read request by request. */
import type { CachePool } from '../../cache/cache-pool.ts';
import { memoize } from '../../cache/memoize.ts';
import { servableArticle } from '../../dataset/rights.ts';
import { serializeDataset } from '../../dataset/serialize.ts';
import type { Article, Dataset } from '../../dataset/types.ts';
import { lists } from '../../model/lists.ts';
import type { ArticleGroup, Lookups } from '../../model/lookups.ts';
import type { AnyRecord, ListName, Records, TextField } from '../../model/records.ts';
import { comparatorOf, NOT_YET, printedOrder, type SortKey } from '../../model/sort-keys.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { nextPageQuery } from '../../query/canonical.ts';
import { encodeCursor } from '../../query/cursor.ts';
import type { Query } from '../../query/query.ts';
import { fold } from '../../text/fold.ts';
import { matchExplainer } from '../explain.ts';
import { lengthWithLastPublication } from '../last-publication.ts';
import { occurrenceFinder } from '../occurrences.ts';
import { recordSnippets } from '../snippets.ts';
import { type Page, type Store, TooLargeForStore } from '../store.ts';
import { type Leaf, termsOf } from '../terms.ts';
import { countFacets } from './d1-facets.ts';
import { createD1Lookups } from './d1-lookups.ts';
import { createD1Vocabulary, suggestionsIn, suggestStatement } from './d1-vocabulary.ts';
import { numberOf, type Row, raw, textOf } from './database.ts';
import type { StoredList } from './document-numbers.ts';
import type { Generation } from './generation-head.ts';
import {
  countStatement,
  isByDocument,
  type Matching,
  matchingOf,
  type Position,
} from './matching.ts';
import { pageStatement, positionStatement } from './page-statement.ts';
import { checkSearchCost } from './search-cost.ts';
import { kindOf, type Session, wholeList } from './session.ts';

/** The largest dataset that is put together to one file. */
const LARGEST_FILE = 16_000_000;

/** What a request is about while it is answered. */
export interface RequestContext {
  session: Session;
  /** The records of its page that are found in articles, whose neighbours are loaded together. */
  siblings: readonly ArticleGroup[];
}

/**
 * @param context of the request at hand
 * @param pool where records of this generation are kept
 */
export function createD1Store(
  generation: Generation,
  context: () => RequestContext,
  pool: CachePool,
): Store {
  const session = () => context().session;
  const lookups = createD1Lookups(generation, session, () => context().siblings, pool);
  const vocabulary = createD1Vocabulary(generation, lookups, session);
  const { number, head } = generation;
  return {
    ...vocabulary,
    dossier: head.dossier,
    lookups,
    examples: () => head.examples,
    page: async (query) => pageOf(query, generation, context(), lookups, vocabulary),
    count: async (query) => {
      checkSearchCost(query, head);
      return count(query, matchingOf(query, generation), generation, session());
    },
    record: async (list, id) => {
      await session().load(kindOf(list), [id]);
      return lookups.records[list].find(id);
    },
    dataset: () => wholeDataset(generation, session()),
    suggest: async (text, limit) => {
      const [rows = []] = await session().query([suggestStatement(text, limit, number)]);
      return suggestionsIn(rows);
    },
  };
}

async function pageOf<L extends ListName>(
  query: Query<L>,
  generation: Generation,
  context: RequestContext,
  lookups: Lookups,
  vocabulary: Vocabulary,
): Promise<Page<L>> {
  checkSearchCost(query, generation.head);
  const { session } = context;
  const matching = matchingOf(query, generation);
  const rows = await rowsOfPage(query, generation, session);
  const shown = rows.slice(0, pageLength(rows, query, generation));
  const last = shown.at(-1);
  const next = last && rows.length > shown.length ? sortKeyOf(last, query) : null;
  // The rows are of the query's list.
  const items = session.add(inShownOrder(shown, query)).map(({ record }) => record as Records[L]);
  context.siblings = items.flatMap((record) => groupOf(query.list, record));
  return {
    items,
    next: next && nextPageQuery(query, encodeCursor(next, query.selection, query.sort)),
    total: await totalOf(query, rows, matching, generation, session),
    facets:
      query.facets.length === 0
        ? []
        : await countFacets(query, matching, generation.number, session, vocabulary),
    snippet: recordSnippets(query, lookups),
    explanations: query.explain
      ? matchExplainer(query, lookups, vocabulary, fieldFinder(query, lookups))
      : () => [],
  };
}

/** One row more than the page when there is a next one. */
async function rowsOfPage(
  query: Query,
  generation: Generation,
  session: Session,
): Promise<readonly Row[]> {
  const { cursor, limit, defaults } = query;
  const position = cursor && (await positionOf(query, cursor, generation.number, session));
  const matching = matchingOf(query, generation, position);
  const read = async (most: number) => {
    const [rows = []] = await session.query([pageStatement(query, matching, position, most + 1)]);
    return rows;
  };
  const rows = await read(limit);
  const [first, last] = [rows[0], rows[limit]];
  const isOnePublication = last !== undefined && first?.['added'] === last['added'];
  return mayGrow(query) && isOnePublication ? read(Math.max(limit, defaults.firstPageLimit)) : rows;
}

/** The first page of what was added last holds all of the last publication. */
function mayGrow({ sort, cursor, limit, defaults }: Query): boolean {
  return sort === 'added' && cursor === null && limit === defaults.limit;
}

async function positionOf(
  query: Query,
  cursor: SortKey,
  generation: bigint,
  session: Session,
): Promise<Position> {
  if (!isByDocument(query.list, query.sort)) return { key: cursor, document: null };
  const [rows = []] = await session.query([positionStatement(query, cursor, generation)]);
  const [row] = rows;
  const same =
    row !== undefined && (query.sort === 'relevance' || isSameKey(sortKeyOf(row, query), cursor));
  return { key: cursor, document: same ? BigInt(textOf(row, 'document')) : null };
}

function isSameKey(a: SortKey, b: SortKey): boolean {
  return a.key === b.key && a.tie === b.tie;
}

function pageLength(rows: readonly Row[], query: Query, { head }: Generation): number {
  const { sort, limit } = query;
  if (sort !== 'added') return limit;
  const most = mayGrow(query) ? Math.max(limit, query.defaults.firstPageLimit) : limit;
  const added = rows.map((row) => ({ addedAt: addedAtOf(row) }));
  return lengthWithLastPublication(added, head.publications[0]?.at ?? null, limit, most);
}

/** In whole seconds, as the ledger has it. */
function addedAtOf(row: Row): string | null {
  const time = numberOf(row, 'added');
  return time >= NOT_YET ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}

/** The key of a row's record in the query's order, as src/model/sort-keys.ts has it. */
function sortKeyOf(row: Row, { list, sort }: Query): SortKey {
  const [at, tie, id] = [numberOf(row, 'at'), textOf(row, 'tie'), row['id']];
  const ofRecord = typeof id === 'string' ? id : '';
  switch (sort) {
    case 'added': {
      const printed = printedOrder(list) === 'reported' ? numberOf(row, 'reported') : at;
      const last = printedOrder(list) === 'reported' ? ofRecord : tie;
      const digits = String(printed + 1e15).padStart(16, '0');
      return { key: numberOf(row, 'added'), tie: `${digits} ${last}` };
    }
    case 'reported':
      return { key: numberOf(row, 'reported'), tie: ofRecord };
    case 'frequent':
      return { key: numberOf(row, 'articles'), tie: ofRecord };
    case 'name':
      return { key: fold(nameOf(row)), tie: ofRecord };
    case 'relevance':
      return {
        key: numberOf(row, 'score'),
        tie: `${String(at + 1e14).padStart(15, '0')} ${tie}`,
      };
    default:
      return { key: at, tie };
  }
}

function nameOf(row: Row): string {
  const { name = '' }: { name?: string } = JSON.parse(textOf(row, 'json'));
  return name;
}

/** A page of what was added last is shown by the dates that its records print. */
function inShownOrder(rows: readonly Row[], query: Query): readonly Row[] {
  if (query.sort !== 'added') return rows;
  const printed = { ...query, sort: printedOrder(query.list) };
  const compare = comparatorOf(printed.sort);
  return rows.toSorted((a, b) => compare(sortKeyOf(a, printed), sortKeyOf(b, printed)));
}

/** Counted where the bundled store knows it without counting: except for what is newest, unless it is on one page. */
async function totalOf(
  query: Query,
  rows: readonly Row[],
  matching: Matching,
  generation: Generation,
  session: Session,
): Promise<number | null> {
  const { sort, cursor, limit, facets } = query;
  const isComplete = cursor === null && rows.length <= limit;
  if (isComplete) return rows.length;
  if (sort === 'newest' && facets.length === 0) return null;
  return count(query, matching, generation, session);
}

async function count(
  query: Query,
  matching: Matching,
  { head }: Generation,
  session: Session,
): Promise<number> {
  const { list, conditions, textQuery, from, to, since, ids } = query;
  const isWhole =
    conditions.length === 0 && [textQuery, from, to, since, ids].every((each) => each === null);
  if (isWhole) return head.sizes[list];
  const [rows = []] = await session.query([countStatement(matching)]);
  return numberOf(rows[0] ?? {}, 'count');
}

function groupOf(list: ListName, record: AnyRecord): ArticleGroup[] {
  return 'articleIds' in record ? [{ list, id: record.id, articleIds: record.articleIds }] : [];
}

/** The searched fields of a record in which a word or phrase occurs: found in its texts, as they are few. */
function fieldFinder<L extends ListName>(
  { list, textFields }: Query<L>,
  lookups: Lookups,
): (leaf: Leaf, record: Records[L]) => readonly TextField[] {
  const finderOf = memoize((leaf: Leaf) => occurrenceFinder([termsOf(leaf)]));
  const { textFields: all, texts } = lists[list];
  return (leaf, record) =>
    all
      .filter((field) => textFields.includes(field))
      .filter((field) =>
        texts(record, field, lookups).some((text) =>
          finderOf(leaf)(text).some((ranges) => ranges.length > 0),
        ),
      );
}

/** The lists that make up each key of the dataset. */
const DATASET_LISTS: Partial<Record<keyof Dataset, readonly StoredList[]>> = {
  articles: ['articles'],
  stories: ['stories'],
  quotes: ['quotes'],
  paraphrases: ['quotes'],
  statements: ['statements'],
  entities: ['people', 'organizations', 'places', 'namedEvents'],
  events: ['events'],
  publishers: ['publishers'],
  changes: ['changes'],
};

/** @throws TooLargeForStore */
async function wholeDataset(
  { number, head }: Generation,
  session: Session,
): Promise<readonly Uint8Array[]> {
  if (head.bytes > LARGEST_FILE) {
    throw new TooLargeForStore(
      'This dossier is too large for one file: read its lists page by page.',
    );
  }
  const dataset: Record<string, unknown> = {};
  for (const key of head.keys) dataset[key] = await contentOf(key);
  const blocks: Uint8Array[] = [];
  // The value of each key of a dataset, as it was published.
  serializeDataset(dataset as unknown as Dataset, (block) => blocks.push(block.slice()));
  return blocks;

  async function contentOf(key: string): Promise<unknown> {
    const stored = DATASET_LISTS[key as keyof Dataset];
    if (stored === undefined) return head[key as 'version' | 'dossier' | 'publishedAt'];
    const rows = await session.query(
      stored.map((list) => wholeList(list, number, raw('r.ordinal AS ordinal, r.json AS json'))),
    );
    const records = rows
      .flat()
      .toSorted((a, b) => numberOf(a, 'ordinal') - numberOf(b, 'ordinal'))
      .map((row): unknown => JSON.parse(textOf(row, 'json')));
    return records.filter((record) => isOf(key, record)).map((record) => served(key, record));
  }

  function served(key: string, record: unknown): unknown {
    return key === 'articles' ? servableArticle(record as Article, head.dossier) : record;
  }
}

/** Quotes and paraphrases are one list. */
function isOf(key: string, record: unknown): boolean {
  const manner =
    typeof record === 'object' && record !== null && 'manner' in record ? record.manner : null;
  return key === 'quotes' ? manner === 'direct' : key !== 'paraphrases' || manner === 'indirect';
}
