/** Which records refer to which, so that what an answer needs is loaded together. */
import type { AnyRecord } from '../../model/records.ts';
import { listOf, raw, type Statement, sql } from './database.ts';
import { rangeOfList, type StoredList } from './document-numbers.ts';

/** Records found by one id; entities of all types are one kind. */
export type RecordKind =
  | 'articles'
  | 'stories'
  | 'quotes'
  | 'statements'
  | 'events'
  | 'entities'
  | 'publishers'
  | 'authors'
  | 'languages'
  | 'readings'
  | 'changes';

/** Records that refer to an id: the list that holds them, and the filter under which `links` has them. */
const JOINS = {
  quotesOfArticle: { list: 'quotes', filter: 'in article', owner: 'articles' },
  quotesOfSpeaker: { list: 'quotes', filter: 'speaker', owner: 'entities' },
  statementsOfQuote: { list: 'statements', filter: 'of quote', owner: 'quotes' },
  statementsOfStory: { list: 'statements', filter: 'story', owner: 'stories' },
  eventsOfArticle: { list: 'events', filter: 'in article', owner: 'articles' },
  eventsOfEntity: { list: 'events', filter: 'of entity', owner: 'entities' },
} as const satisfies Record<string, { list: StoredList; filter: string; owner: RecordKind }>;

export type Join = keyof typeof JOINS;

export const joinOwners: Readonly<Record<Join, RecordKind>> = {
  quotesOfArticle: JOINS.quotesOfArticle.owner,
  quotesOfSpeaker: JOINS.quotesOfSpeaker.owner,
  statementsOfQuote: JOINS.statementsOfQuote.owner,
  statementsOfStory: JOINS.statementsOfStory.owner,
  eventsOfArticle: JOINS.eventsOfArticle.owner,
  eventsOfEntity: JOINS.eventsOfEntity.owner,
};

/** The records that refer to each of some ids, with that id as `owner`, in the dataset's order. */
export function joinStatement(join: Join, ids: readonly string[], generation: bigint): Statement {
  const { list, filter } = JOINS[join];
  const { first, last } = rangeOfList(list);
  return sql`SELECT l.value AS owner, ${raw('r.list AS list, r.id AS id, r.json AS json, r.modified AS modified')} FROM links l CROSS JOIN records r ON r.document = l.document WHERE l.filter = ${filter} AND l.value IN ${listOf(ids)} AND l.document BETWEEN ${first} AND ${last} AND r.born <= ${generation} AND r.died > ${generation} ORDER BY r.ordinal`;
}

/** Beyond this many, a record's articles are not loaded unless they are asked for. */
const MOST_ARTICLES = 20;

/** The ids that a record has of others, by their kind. */
export function referencesOf(
  kind: string,
  record: AnyRecord,
): readonly (readonly [RecordKind, readonly string[]])[] {
  const references: (readonly [RecordKind, readonly string[]])[] = [];
  if ('storyId' in record) references.push(['stories', [record.storyId]]);
  if ('articleId' in record) references.push(['articles', [record.articleId]]);
  if ('articleIds' in record && record.articleIds.length <= MOST_ARTICLES) {
    references.push(['articles', record.articleIds]);
  }
  if ('entityIds' in record) references.push(['entities', record.entityIds]);
  if ('speaker' in record && record.speaker?.entityId) {
    references.push(['entities', [record.speaker.entityId]]);
  }
  if (kind === 'statements' && 'quoteIds' in record) {
    references.push(['quotes', [...record.quoteIds, ...record.paraphraseIds]]);
  }
  return references;
}
