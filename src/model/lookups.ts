/** From ids to records, and from records to those that refer to them. */
import type { CachePool } from '../cache/cache-pool.ts';
import { once } from '../cache/memoize.ts';
import type {
  Article,
  Change,
  Dataset,
  Dossier,
  DossierEvent,
  Entity,
  PublishedList,
  Quote,
  Statement,
  Story,
} from '../dataset/types.ts';
import type { Collection } from './collection.ts';
import type { JoinLookup } from './joins.ts';
import type { Collections, ListName } from './records.ts';

export interface Lookups {
  readonly dossier: Dossier;
  /** Where what is found out about records is kept. */
  readonly pool: CachePool;
  readonly records: Collections;
  /** Of all types, including named events, which have no list. */
  readonly entities: Collection<Entity>;
  /** When this dataset was published, RFC 3339 in UTC; null while the ledger does not have it. */
  readonly publishedAt: string | null;
  /** Every publication, oldest first. */
  readonly publications: Dataset['publications'];
  /** Published corrections and withdrawals, oldest first. */
  readonly changes: () => readonly Change[];
  /** When each withdrawn record of a list was withdrawn, by id, oldest first. */
  readonly withdrawn: (list: PublishedList) => ReadonlyMap<string, string>;
  /**
   * When a record was published or last changed, in ms since 1970; null while that is not published.
   * @param ordinal of the record in the list's collection
   */
  changedAt: (list: ListName, ordinal: number) => number | null;
  /** When a record was published, in the same way. */
  addedAt: (list: ListName, ordinal: number) => number | null;
  /** Every published record, those published last first. */
  readonly additions: () => Additions;
  /**
   * When the articles behind a record last changed by their own word, RFC 3339 with the article's offset; null when all
   * are undated.
   */
  lastModified: (list: ListName, id: string) => string | null;
  article: (id: string) => Article | undefined;
  articles: (ids: readonly string[]) => readonly Article[];
  /** The newest articles of a group, newest first. A store need not read the others. */
  newestArticles: (group: ArticleGroup, most: number) => readonly Article[];
  entity: (id: string) => Entity | undefined;
  story: (id: string) => Story | undefined;
  /** Direct speech, then indirect. */
  quotesOfArticle: (id: string) => readonly Quote[];
  quotesOfSpeaker: (entityId: string) => readonly Quote[];
  eventsOfArticle: (id: string) => readonly DossierEvent[];
  eventsOfEntity: (id: string) => readonly DossierEvent[];
  statementsOfStory: (id: string) => readonly Statement[];
  statementOfQuote: (id: string) => Statement | undefined;
  /** A statement's quotes and paraphrases. */
  renderings: (statement: Statement) => readonly Quote[];
  articlesOfStatement: (statement: Statement) => readonly Article[];
}

/**
 * The published records: those published last first, of those published together the greatest list and id.
 */
export interface Additions {
  size: number;
  /** Of the addition at a position, counted from 0. */
  listAt: (position: number) => ListName;
  idAt: (position: number) => string;
  /** In ms since 1970. */
  timeAt: (position: number) => number;
}

/** A record and the articles that it was found in. */
export interface ArticleGroup {
  list: ListName;
  id: string;
  articleIds: readonly string[];
}

/** What `createLookups` needs. */
export interface LookupSources
  extends Pick<
    Lookups,
    | 'dossier'
    | 'records'
    | 'entities'
    | 'publishedAt'
    | 'publications'
    | 'changes'
    | 'addedAt'
    | 'additions'
    | 'changedAt'
    | 'pool'
  > {
  /** @param ordinal of the record in the list's collection */
  lastModified: (list: ListName, ordinal: number) => string | null;
  join: JoinLookup;
}

export function createLookups(sources: LookupSources): Lookups {
  const { records, entities, changes, join } = sources;
  const { articles, stories, quotes, statements, events } = records;
  const renderings = ({ quoteIds, paraphraseIds }: Statement) =>
    findAll(quotes, [...quoteIds, ...paraphraseIds]);
  const { dossier, publishedAt, publications, addedAt, changedAt, lastModified, pool } = sources;
  const withdrawals = once(() => withdrawalsIn(changes(), records));
  return {
    dossier,
    records,
    entities,
    publishedAt,
    publications,
    changes,
    withdrawn: (list) => withdrawals().get(list) ?? new Map(),
    addedAt,
    additions: sources.additions,
    changedAt,
    lastModified: (list, id) => {
      const ordinal = records[list].ordinalOf(id);
      return ordinal === undefined ? null : lastModified(list, ordinal);
    },
    pool,
    article: articles.find,
    articles: (ids) => findAll(articles, ids),
    newestArticles: ({ articleIds }, most) =>
      findAll(articles, newestIds(articles, articleIds, most)),
    entity: entities.find,
    story: stories.find,
    quotesOfArticle: (id) => getAll(quotes, join('quotesOfArticle', id)),
    quotesOfSpeaker: (id) => getAll(quotes, join('quotesOfSpeaker', id)),
    eventsOfArticle: (id) => getAll(events, join('eventsOfArticle', id)),
    eventsOfEntity: (id) => getAll(events, join('eventsOfEntity', id)),
    statementsOfStory: (id) => getAll(statements, join('statementsOfStory', id)),
    statementOfQuote: (id) => getAll(statements, join('statementsOfQuote', id))[0],
    renderings,
    articlesOfStatement: (statement) =>
      findAll(articles, [...new Set(renderings(statement).map(({ articleId }) => articleId))]),
  };
}

/** By list and id, the withdrawals of records that did not come back. */
function withdrawalsIn(
  changes: readonly Change[],
  records: Collections,
): ReadonlyMap<PublishedList, ReadonlyMap<string, string>> {
  const byList = new Map<PublishedList, Map<string, string>>();
  for (const { list, id, at, change } of changes) {
    if (change !== 'withdrawn' || records[list].find(id) !== undefined) continue;
    const withdrawals = byList.get(list) ?? new Map<string, string>();
    withdrawals.delete(id);
    withdrawals.set(id, at);
    byList.set(list, withdrawals);
  }
  return byList;
}

/** The dataset has its articles oldest first, so that none need be read to know the newest. */
function newestIds(
  { ordinalOf }: Collection<Article>,
  ids: readonly string[],
  most: number,
): string[] {
  const ordinals = new Map(ids.map((id) => [id, ordinalOf(id) ?? -1]));
  return [...ordinals.keys()]
    .sort((a, b) => (ordinals.get(b) ?? -1) - (ordinals.get(a) ?? -1))
    .slice(0, most);
}

function findAll<R>({ find }: Collection<R>, ids: readonly string[]): readonly R[] {
  const records: R[] = [];
  for (const id of ids) {
    const record = find(id);
    if (record !== undefined) records.push(record);
  }
  return records;
}

function getAll<R>(records: Collection<R>, ordinals: Iterable<number>): readonly R[] {
  return Array.from(ordinals, records.at);
}
