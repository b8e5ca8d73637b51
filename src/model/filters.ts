/** The filters of lists, and the values by which each finds a record. */
import { hasFilters } from './has-filters.ts';
import type { Lookups } from './lookups.ts';
import type { ListName, Records } from './records.ts';
import { type Relation, relations, relationValues } from './relations.ts';

export type FilterName = Relation | 'has' | 'manner';

export const filterNames: readonly FilterName[] = [...relations, 'manner', 'has'];

/** The record's values for a filter, unordered; values that several of its articles share may repeat. */
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
