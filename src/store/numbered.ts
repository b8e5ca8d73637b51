/** The records of a list in the order of their numbers: newest first. */
import type { Cursor } from '../query/cursor.ts';
import { type ListName, lists, type Records } from '../query/lists.ts';
import type { Lookups } from '../query/lookups.ts';
import { comparer } from './order.ts';

export function numbered<L extends ListName>(
  list: L,
  lookups: Lookups,
): { records: readonly Records[L][]; keys: readonly Cursor[] } {
  const compare = comparer('newest');
  const entries = lists[list].records(lookups.dataset).map((record) => {
    const { at, tie } = lists[list].order(record, lookups);
    return { record, key: { key: at, tie } };
  });
  entries.sort((a, b) => compare(a.key, b.key));
  return { records: entries.map(({ record }) => record), keys: entries.map(({ key }) => key) };
}
