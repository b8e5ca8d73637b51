/** From ids to records, and from records to those that refer to them. */
import type {
  Article,
  Dossier,
  DossierEvent,
  Entity,
  Quote,
  Statement,
  Story,
} from '../dataset/types.ts';
import type { Collection } from './collection.ts';
import type { JoinLookup } from './joins.ts';
import type { Collections, ListName } from './records.ts';

export interface Lookups {
  readonly dossier: Dossier;
  readonly records: Collections;
  /** Of all types, including named events, which have no list. */
  readonly entities: Collection<Entity>;
  /**
   * When the articles behind a record last changed, RFC 3339 with the article's offset; null when all are undated.
   * @param ordinal of the record in the list's collection
   */
  lastModified: (list: ListName, ordinal: number) => string | null;
  article: (id: string) => Article | undefined;
  articles: (ids: readonly string[]) => readonly Article[];
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

/** What `createLookups` needs. */
export interface LookupSources
  extends Pick<Lookups, 'dossier' | 'records' | 'entities' | 'lastModified'> {
  join: JoinLookup;
}

export function createLookups({
  dossier,
  records,
  entities,
  lastModified,
  join,
}: LookupSources): Lookups {
  const { articles, stories, quotes, statements, events } = records;
  const renderings = ({ quoteIds, paraphraseIds }: Statement) =>
    findAll(quotes, [...quoteIds, ...paraphraseIds]);
  return {
    dossier,
    records,
    entities,
    lastModified,
    article: articles.find,
    articles: (ids) => findAll(articles, ids),
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
