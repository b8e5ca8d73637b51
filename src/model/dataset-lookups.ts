/** Lookups in a dataset that is in memory: as its index is made. */
import type { Article, Dataset, EntityType } from '../dataset/types.ts';
import { collectionOf } from './collection.ts';
import { type Joined, joins } from './joins.ts';
import { lists } from './lists.ts';
import { createLookups, type Lookups } from './lookups.ts';
import type { Collections, ListName, Records } from './records.ts';

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
