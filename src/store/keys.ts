/** What orders the records of a list, as a cursor keeps it. */
import { fold } from '../dataset/names.ts';
import type { Cursor } from '../query/cursor.ts';
import { latest } from '../query/dates.ts';
import { type ListName, lists, type Records } from '../query/lists.ts';
import type { Lookups } from '../query/lookups.ts';
import type { Sort } from '../query/query.ts';

/** Orders that depend on the records alone, not on a question's words. */
export type OwnSort = Exclude<Sort, 'relevance'>;

export function keyOf<L extends ListName>(
  list: L,
  sort: OwnSort,
  record: Records[L],
  lookups: Lookups,
): Cursor {
  switch (sort) {
    case 'reported':
      return { key: latest(lists[list].articles(record, lookups)), tie: record.id };
    case 'frequent':
      return { key: 'articleIds' in record ? record.articleIds.length : 0, tie: record.id };
    case 'name':
      return { key: 'name' in record ? fold(record.name) : '', tie: record.id };
    default: {
      const { at, tie } = lists[list].order(record, lookups);
      return { key: at, tie };
    }
  }
}
