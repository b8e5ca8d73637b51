/** From an id to what it names, and from a record to those that point at it. */
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
  /** Of every type, those included that no list has. */
  readonly entities: Collection<Entity>;
  /**
   * When the newest of the articles changed that the list's record at a place comes from: RFC 3339, as the article
   * has it; null of what no article dates.
   */
  lastModified: (list: ListName, place: number) => string | null;
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

/** What lookups are made of. */
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
    found(quotes, [...quoteIds, ...paraphraseIds]);
  return {
    dossier,
    records,
    entities,
    lastModified,
    article: articles.find,
    articles: (ids) => found(articles, ids),
    entity: entities.find,
    story: stories.find,
    quotesOfArticle: (id) => at(quotes, join('quotesOfArticle', id)),
    quotesOfSpeaker: (id) => at(quotes, join('quotesOfSpeaker', id)),
    eventsOfArticle: (id) => at(events, join('eventsOfArticle', id)),
    eventsOfEntity: (id) => at(events, join('eventsOfEntity', id)),
    statementsOfStory: (id) => at(statements, join('statementsOfStory', id)),
    statementOfQuote: (id) => at(statements, join('statementsOfQuote', id))[0],
    renderings,
    articlesOfStatement: (statement) =>
      found(articles, [...new Set(renderings(statement).map(({ articleId }) => articleId))]),
  };
}

function found<R>({ find }: Collection<R>, ids: readonly string[]): readonly R[] {
  const records: R[] = [];
  for (const id of ids) {
    const record = find(id);
    if (record !== undefined) records.push(record);
  }
  return records;
}

function at<R>(records: Collection<R>, places: Iterable<number>): readonly R[] {
  return Array.from(places, records.at);
}
