/** Lookups over a generation in D1: of what the request at hand has loaded (session.ts). */
import type { CachePool } from '../../cache/cache-pool.ts';
import { once } from '../../cache/memoize.ts';
import type {
  Article,
  Change,
  DossierEvent,
  Entity,
  EntityType,
  Publisher,
  Quote,
  Statement as SpokenStatement,
  Story,
} from '../../dataset/types.ts';
import { additionsIn, sortedAdditions } from '../../model/additions.ts';
import type { Collection } from '../../model/collection.ts';
import type { ArticleGroup, Lookups } from '../../model/lookups.ts';
import type { AnyRecord, ListName } from '../../model/records.ts';
import { NOT_YET } from '../../model/sort-keys.ts';
import { TooLargeForStore } from '../store.ts';
import { type Row, raw, type Statement, sql, textOf } from './database.ts';
import { rangeOfList, type StoredList } from './document-numbers.ts';
import type { Generation } from './generation-head.ts';
import { kindOf, live, RECORD_COLUMNS, type Session, wholeList } from './session.ts';

/** The type of the records of each kind. They were checked when they were compiled. */
interface Kinds {
  articles: Article;
  stories: Story;
  quotes: Quote;
  statements: SpokenStatement;
  events: DossierEvent;
  entities: Entity;
  publishers: Publisher;
}

/** The most records of which all ids, or all records, are read for one answer. */
const MOST_IDS = 100_000;
const MOST_RECORDS = 5_000;

/** The filter of articles under which `links` has the articles of a record. */
const ARTICLE_FILTERS: Partial<Record<ListName, string>> = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
  publishers: 'publisher',
  stories: 'story',
};

/**
 * @param session of the request at hand
 * @param siblings the records of the page at hand, whose neighbours are loaded together
 */
export function createD1Lookups(
  { number: generation, head }: Generation,
  session: () => Session,
  siblings: () => readonly ArticleGroup[],
  pool: CachePool,
): Lookups {
  const one = <K extends keyof Kinds>(kind: K, id: string) =>
    session().record(kind, id)?.record as Kinds[K] | undefined;
  const many = <K extends keyof Kinds>(kind: K, ids: readonly string[]) =>
    session()
      .records(kind, ids)
      .map(({ record }) => record as Kinds[K]);
  const joined = <R extends AnyRecord>(join: Parameters<Session['joined']>[0], id: string) =>
    session()
      .joined(join, id)
      .map(({ record }) => record as R);

  /** The ids of a list with their times, in the dataset's order. */
  function rowsOf(list: StoredList): readonly Row[] {
    if (head.sizes[list] > MOST_IDS) throw tooLarge(list);
    return session().rows(
      wholeList(list, generation, raw('r.id AS id, r.added AS added, r.changed AS changed')),
    );
  }

  function collection<K extends keyof Kinds>(kind: K, list: StoredList): Collection<Kinds[K]> {
    const type = ENTITY_TYPES[list];
    const find = (id: string): Kinds[K] | undefined => {
      const record = one(kind, id);
      return record !== undefined && type !== undefined && typeOf(record) !== type
        ? undefined
        : record;
    };
    function all(): readonly Kinds[K][] {
      if (head.sizes[list] > MOST_RECORDS) throw tooLarge(list);
      const rows = session().rows(wholeList(list, generation, RECORD_COLUMNS));
      return session()
        .add(rows)
        .map(({ record }) => record as Kinds[K]);
    }
    return {
      size: head.sizes[list],
      at: (ordinal) => {
        const record = find(textOf(rowsOf(list)[ordinal] ?? {}, 'id'));
        if (record === undefined) throw new RangeError(`no record ${ordinal} of ${list}`);
        return record;
      },
      ordinalOf: (id) => {
        const ordinal = rowsOf(list).findIndex((row) => row['id'] === id);
        return ordinal < 0 ? undefined : ordinal;
      },
      find,
      ids: () => rowsOf(list).map((row) => textOf(row, 'id')),
      [Symbol.iterator]: () => all()[Symbol.iterator](),
    };
  }

  function timeOf(column: 'added' | 'changed', list: ListName, ordinal: number): number | null {
    const time = rowsOf(list)[ordinal]?.[column];
    return typeof time === 'number' && time < NOT_YET ? time : null;
  }

  function newestArticles(group: ArticleGroup, most: number): readonly Article[] {
    const statement = newestStatement(group, most, generation);
    const rows = session().rows(statement, () =>
      siblings()
        .filter(({ articleIds }) => articleIds.length > most)
        .map((sibling) => newestStatement(sibling, most, generation)),
    );
    return session()
      .add(rows)
      .map(({ record }) => record as Article);
  }

  const renderings = ({ quoteIds, paraphraseIds }: SpokenStatement) =>
    many('quotes', [...quoteIds, ...paraphraseIds]);
  const { dossier, publishedAt, publications } = head;
  const addedAt = (list: ListName, ordinal: number) => timeOf('added', list, ordinal);
  const records: Lookups['records'] = {
    articles: collection('articles', 'articles'),
    stories: collection('stories', 'stories'),
    quotes: collection('quotes', 'quotes'),
    statements: collection('statements', 'statements'),
    events: collection('events', 'events'),
    people: collection('entities', 'people'),
    organizations: collection('entities', 'organizations'),
    places: collection('entities', 'places'),
    publishers: collection('publishers', 'publishers'),
  };
  return {
    dossier,
    pool,
    records,
    entities: {
      ...collection('entities', 'namedEvents'),
      find: (id) => one('entities', id),
      size: Object.keys(ENTITY_TYPES).reduce((sum, list) => {
        return sum + head.sizes[list as StoredList];
      }, 0),
    },
    publishedAt,
    publications,
    changes: () => {
      if (head.sizes.changes > MOST_IDS) throw tooLarge('changes');
      const rows = session().rows(wholeList('changes', generation, raw('r.json AS json')));
      return rows.map((row): Change => JSON.parse(textOf(row, 'json')));
    },
    withdrawn: (list) => new Map(head.withdrawn[list]),
    addedAt,
    // A generation never changes.
    additions: once(() => additionsIn(sortedAdditions(records, addedAt))),
    changedAt: (list, ordinal) => timeOf('changed', list, ordinal),
    lastModified: (list, id) => session().record(kindOf(list), id)?.modified ?? null,
    article: (id) => one('articles', id),
    articles: (ids) => many('articles', ids),
    newestArticles,
    entity: (id) => one('entities', id),
    story: (id) => one('stories', id),
    quotesOfArticle: (id) => joined('quotesOfArticle', id),
    quotesOfSpeaker: (id) => joined('quotesOfSpeaker', id),
    eventsOfArticle: (id) => joined('eventsOfArticle', id),
    eventsOfEntity: (id) => joined('eventsOfEntity', id),
    statementsOfStory: (id) => joined('statementsOfStory', id),
    statementOfQuote: (id) => joined<SpokenStatement>('statementsOfQuote', id)[0],
    renderings,
    articlesOfStatement: (statement) =>
      many('articles', [...new Set(renderings(statement).map(({ articleId }) => articleId))]),
  };
}

const ENTITY_TYPES: Partial<Record<StoredList, EntityType>> = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
  namedEvents: 'event',
};

function typeOf(record: AnyRecord): EntityType | null {
  return 'type' in record ? record.type : null;
}

function newestStatement(
  { list, id, articleIds }: ArticleGroup,
  most: number,
  generation: bigint,
): Statement {
  const filter = ARTICLE_FILTERS[list];
  const { first, last } = rangeOfList('articles');
  if (filter === undefined) {
    const ids = JSON.stringify(articleIds);
    return sql`SELECT ${RECORD_COLUMNS} FROM json_each(${ids}) i CROSS JOIN records r ON r.list = 0 AND r.id = i.value WHERE ${live(generation)} ORDER BY r.document DESC LIMIT ${most}`;
  }
  return sql`SELECT ${RECORD_COLUMNS} FROM links l CROSS JOIN records r ON r.document = l.document WHERE l.filter = ${filter} AND l.value = ${id} AND l.document BETWEEN ${first} AND ${last} AND ${live(generation)} ORDER BY l.document DESC LIMIT ${most}`;
}

function tooLarge(list: string): TooLargeForStore {
  return new TooLargeForStore(
    `This dossier has too many ${list} for one file: read the list page by page.`,
  );
}
