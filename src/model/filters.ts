/** What a list can be filtered by, and the values that a record has for each filter. */
import { hasFilters } from './has-filters.ts';
import type { Lookups } from './lookups.ts';
import type { ListName, Records } from './records.ts';
import { type Relation, relations, relationValues } from './relations.ts';

export type FilterName = Relation | 'has' | 'manner';

export const filterNames: readonly FilterName[] = [...relations, 'manner', 'has'];

/** The values by which a filter finds the record; what several of its articles have may be there several times. */
export function filterValues<L extends ListName>(
  list: L,
  filter: FilterName,
  record: Records[L],
  lookups: Lookups,
): readonly string[] {
  if (filter === 'manner') return 'manner' in record ? [record.manner] : [];
  if (filter !== 'has') return relationValues(list, filter, record, lookups);
  return Object.entries(hasFilters[list])
    .filter(([, { test }]) => test(record, lookups))
    .map(([name]) => name);
}
