/** From an id to what it names, and from a record to those that point at it. */
import type {
  Article,
  Dataset,
  Dossier,
  DossierEvent,
  Entity,
  EntityType,
  Quote,
  Statement,
  Story,
} from '../dataset/types.ts';
import { type Collection, collectionOf } from './collection.ts';
import { type Joined, joins } from './joins.ts';
import { type Collections, type ListName, lists, type Records } from './lists.ts';

export interface Lookups {
  readonly dossier: Dossier;
  readonly records: Collections;
  /** Of every type, those included that no list has. */
  readonly entities: Collection<Entity>;
  /**
   * When the newest of the articles changed that the list's record at a place comes from: RFC 3339, as the article
   * has it; null of what no article dates.
   */
  changeAt: (list: ListName, place: number) => string | null;
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
export interface Found extends Pick<Lookups, 'dossier' | 'records' | 'entities' | 'changeAt'> {
  joined: Joined;
}

export function createLookups({ dossier, records, entities, changeAt, joined }: Found): Lookups {
  const { articles, stories, quotes, statements, events } = records;
  const renderings = ({ quoteIds, paraphraseIds }: Statement) =>
    found(quotes, [...quoteIds, ...paraphraseIds]);
  return {
    dossier,
    records,
    entities,
    changeAt,
    article: articles.find,
    articles: (ids) => found(articles, ids),
    entity: entities.find,
    story: stories.find,
    quotesOfArticle: (id) => at(quotes, joined('quotesOfArticle', id)),
    quotesOfSpeaker: (id) => at(quotes, joined('quotesOfSpeaker', id)),
    eventsOfArticle: (id) => at(events, joined('eventsOfArticle', id)),
    eventsOfEntity: (id) => at(events, joined('eventsOfEntity', id)),
    statementsOfStory: (id) => at(statements, joined('statementsOfStory', id)),
    statementOfQuote: (id) => at(statements, joined('statementsOfQuote', id))[0],
    renderings,
    articlesOfStatement: (statement) =>
      found(articles, [...new Set(renderings(statement).map(({ articleId }) => articleId))]),
  };
}

/** Of a dataset in memory. */
export function lookupsIn(dataset: Dataset): Lookups {
  const { dossier, articles, stories, statements, events, entities, publishers } = dataset;
  const ofType = (type: EntityType) =>
    collectionOf(entities.filter((entity) => entity.type === type));
  const records: Collections = {
    articles: collectionOf(articles),
    stories: collectionOf(stories),
    quotes: collectionOf([...dataset.quotes, ...dataset.paraphrases]),
    statements: collectionOf(statements),
    events: collectionOf(events),
    people: ofType('person'),
    organizations: ofType('organization'),
    places: ofType('place'),
    publishers: collectionOf(publishers),
  };
  const lookups = createLookups({
    dossier,
    records,
    entities: collectionOf(entities),
    changeAt: (list, place) => lastChange(list, records[list].at(place), lookups),
    joined: joinedIn(records),
  });
  return lookups;
}

function lastChange<L extends ListName>(
  list: L,
  record: Records[L],
  lookups: Lookups,
): string | null {
  let newest: string | null = null;
  for (const article of lists[list].articles(record, lookups)) {
    const change = changeOf(article);
    if (change === null) continue;
    if (newest === null || Date.parse(change) > Date.parse(newest)) newest = change;
  }
  return newest;
}

/** What no date is known of has no date of change either. */
function changeOf({ publishedAt, modifiedAt, updatedAt }: Article): string | null {
  return publishedAt === null && modifiedAt === null ? null : updatedAt;
}

function joinedIn(records: Collections): Joined {
  const made = new Map<string, Map<string, number[]>>();
  return (join, id) => {
    const known = made.get(join) ?? joins[join](records);
    made.set(join, known);
    return known.get(id) ?? [];
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
