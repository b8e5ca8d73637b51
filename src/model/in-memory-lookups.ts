/** Lookups over a dataset in memory, used while its index is written. */

import { createCachePool } from '../cache/cache-pool.ts';
import { memoize, once } from '../cache/memoize.ts';
import type { Article, Dataset, EntityType } from '../dataset/types.ts';
import { additionsIn, sortedAdditions } from './additions.ts';
import { inMemoryCollection } from './collection.ts';
import { type JoinLookup, type JoinName, joins } from './joins.ts';
import { lists } from './lists.ts';
import { createLookups, type Lookups } from './lookups.ts';
import type { Collections, ListName, Records } from './records.ts';

export function inMemoryLookups(dataset: Dataset): Lookups {
  const { dossier, articles, stories, statements, events, entities, publishers } = dataset;
  const ofType = (type: EntityType) =>
    inMemoryCollection(entities.filter((entity) => entity.type === type));
  const records: Collections = {
    articles: inMemoryCollection(articles),
    stories: inMemoryCollection(stories),
    quotes: inMemoryCollection([...dataset.quotes, ...dataset.paraphrases]),
    statements: inMemoryCollection(statements),
    events: inMemoryCollection(events),
    people: ofType('person'),
    organizations: ofType('organization'),
    places: ofType('place'),
    publishers: inMemoryCollection(publishers),
  };
  const addedAt: Lookups['addedAt'] = (list, ordinal) =>
    instantOf(records[list].at(ordinal).addedAt);
  const lookups = createLookups({
    dossier,
    records,
    entities: inMemoryCollection(entities),
    publishedAt: dataset.publishedAt,
    publications: dataset.publications,
    changes: () => dataset.changes,
    addedAt,
    additions: once(() => additionsIn(sortedAdditions(records, addedAt))),
    changedAt: (list, ordinal) => instantOf(records[list].at(ordinal).changedAt),
    pool: createCachePool(Number.POSITIVE_INFINITY),
    lastModified: (list, ordinal) => lastModified(list, records[list].at(ordinal), lookups),
    join: inMemoryJoins(records),
  });
  return lookups;
}

function lastModified<L extends ListName>(
  list: L,
  record: Records[L],
  lookups: Lookups,
): string | null {
  let newest: string | null = null;
  for (const article of lists[list].articles(record, lookups)) {
    const modified = modificationOf(article);
    if (modified === null) continue;
    if (newest === null || Date.parse(modified) > Date.parse(newest)) newest = modified;
  }
  return newest;
}

function instantOf(date: string | null): number | null {
  return date === null ? null : Date.parse(date);
}

/** Undated articles have no modification date. */
function modificationOf({ publishedAt, modifiedAt, updatedAt }: Article): string | null {
  return publishedAt === null && modifiedAt === null ? null : updatedAt;
}

function inMemoryJoins(records: Collections): JoinLookup {
  const ordinals = memoize((name: JoinName) => joins[name](records));
  return (name, id) => ordinals(name).get(id) ?? [];
}
