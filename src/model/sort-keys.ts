/** What orders the records of a list; a cursor holds the key of the last record shown. */
import { fold } from '../text/fold.ts';
import { lists } from './lists.ts';
import type { Lookups } from './lookups.ts';
import { newestInstant } from './record-dates.ts';
import type { AnyRecord, ListName, Records, Sort } from './records.ts';

export interface SortKey {
  key: number | string;
  tie: string;
}

/** Orders that depend on the records alone, not on a text query. */
export type RecordSort = Exclude<Sort, 'relevance'>;

export function sortKeyOf<L extends ListName>(
  list: L,
  sort: RecordSort,
  record: Records[L],
  lookups: Lookups,
): SortKey {
  switch (sort) {
    case 'added':
      return { key: additionTime(record), tie: printedTie(list, record, lookups) };
    case 'reported':
      return { key: newestInstant(lists[list].articles(record, lookups)), tie: record.id };
    case 'frequent':
      return { key: 'articleIds' in record ? record.articleIds.length : 0, tie: record.id };
    case 'name':
      return { key: 'name' in record ? fold(record.name) : '', tie: record.id };
    default: {
      const { at, tie } = lists[list].sortKey(record, lookups);
      return { key: at, tie };
    }
  }
}

/** The order of a list by printed dates that puts news first: newest, or for events last reported. */
export function printedOrder(list: ListName): RecordSort {
  return lists[list].sorts.includes('reported') ? 'reported' : 'newest';
}

/** In ms since 1970: when what is not yet published was added. It is newer than everything that is. */
export const NOT_YET = 8.64e15;

function additionTime({ addedAt }: AnyRecord): number {
  return addedAt === null ? NOT_YET : Date.parse(addedAt);
}

/** Orders records that were added together as `printedOrder` does: sixteen digits compare as the number does. */
function printedTie<L extends ListName>(list: L, record: Records[L], lookups: Lookups): string {
  const { key, tie } = sortKeyOf(list, printedOrder(list), record, lookups);
  return `${String(Number(key) + 1e15).padStart(16, '0')} ${tie}`;
}

/** -1 puts the greater first. */
type Direction = 1 | -1;
const directions: Record<Sort, { key: Direction; tie: Direction }> = {
  newest: { key: -1, tie: -1 },
  oldest: { key: 1, tie: 1 },
  reported: { key: -1, tie: -1 },
  relevance: { key: -1, tie: -1 },
  frequent: { key: -1, tie: 1 },
  name: { key: 1, tie: 1 },
  added: { key: -1, tie: -1 },
};

export function comparatorOf(sort: Sort): (a: SortKey, b: SortKey) => number {
  const { key, tie } = directions[sort];
  return (a, b) => key * compareValues(a.key, b.key) || tie * compareValues(a.tie, b.tie);
}

function compareValues(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
