/** Lookups in a dataset that is in memory: as its index is made. */
import type { Article, Dataset, EntityType } from '../dataset/types.ts';
import { inMemoryCollection } from './collection.ts';
import { type JoinLookup, joins } from './joins.ts';
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
  const lookups = createLookups({
    dossier,
    records,
    entities: inMemoryCollection(entities),
    lastModified: (list, place) => lastChange(list, records[list].at(place), lookups),
    join: joinedIn(records),
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

function joinedIn(records: Collections): JoinLookup {
  const made = new Map<string, Map<string, number[]>>();
  return (join, id) => {
    const known = made.get(join) ?? joins[join](records);
    made.set(join, known);
    return known.get(id) ?? [];
  };
}
