/** Writes the orders of each list (orders-reader.ts). */
import { lists } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName } from '../model/records.ts';
import { comparatorOf, type RecordSort, sortKeyOf } from '../model/sort-keys.ts';
import type { NamedArrays } from './index-file.ts';

/** The ordinals of a list's records, newest first: number n is the ordinal of document n. */
export function newestFirst(list: ListName, lookups: Lookups): Uint32Array {
  const { size } = lookups.records[list];
  const ordinals = Uint32Array.from({ length: size }, (_, ordinal) => ordinal);
  return sorted(list, 'newest', ordinals, lookups);
}

/** @param ordinals by document, as `newestFirst` gives them */
export function writeOrders(list: ListName, ordinals: Uint32Array, lookups: Lookups): NamedArrays {
  const arrays: Record<string, Uint32Array> = { [`${list} newest`]: ordinals };
  const documents = new Uint32Array(ordinals.length);
  for (const [document, ordinal] of ordinals.entries()) documents[ordinal] = document;
  for (const sort of lists[list].sorts) {
    if (sort === 'relevance' || sort === 'newest' || sort === 'oldest') continue;
    const order = sorted(list, sort, ordinals, lookups);
    arrays[`${list} ${sort}`] = order.map((ordinal) => documents[ordinal] ?? 0);
  }
  return arrays;
}

function sorted(
  list: ListName,
  sort: RecordSort,
  ordinals: Uint32Array,
  lookups: Lookups,
): Uint32Array {
  const records = lookups.records[list];
  const compare = comparatorOf(sort);
  const keyed = Array.from(ordinals, (ordinal) => {
    return { ordinal, key: sortKeyOf(list, sort, records.at(ordinal), lookups) };
  });
  keyed.sort((a, b) => compare(a.key, b.key));
  return Uint32Array.from(keyed, ({ ordinal }) => ordinal);
}
