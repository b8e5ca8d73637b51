/** The numbers of a list's records: newest first. */
import type { Cursor } from '../query/cursor.ts';
import { type ListName, lists, type Records } from '../query/lists.ts';
import type { Lookups } from '../query/lookups.ts';
import { comparer } from './order.ts';

/** By number the record's place in the dataset's list. */
export function numbering<L extends ListName>(list: L, lookups: Lookups): Uint32Array {
  const compare = comparer('newest');
  const keyed = lists[list]
    .records(lookups.dataset)
    .map((record, place) => ({ place, key: keyOfNewest(list, record, lookups) }));
  keyed.sort((a, b) => compare(a.key, b.key));
  return Uint32Array.from(keyed, ({ place }) => place);
}

export function keyOfNewest<L extends ListName>(
  list: L,
  record: Records[L],
  lookups: Lookups,
): Cursor {
  const { at, tie } = lists[list].order(record, lookups);
  return { key: at, tie };
}
