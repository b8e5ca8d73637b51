/** Writes the orders of each list (orders-reader.ts). */
import { lists } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName } from '../model/records.ts';
import { comparatorOf, type RecordSort, sortKeyOf } from '../model/sort-keys.ts';
import type { NamedArrays } from './index-file.ts';

/** By number the record's place. */
export function newestFirst(list: ListName, lookups: Lookups): Uint32Array {
  const { size } = lookups.records[list];
  return sorted(
    list,
    'newest',
    Uint32Array.from({ length: size }, (_, place) => place),
    lookups,
  );
}

/** @param places by number, as `numbering` gives them */
export function writeOrders(list: ListName, places: Uint32Array, lookups: Lookups): NamedArrays {
  const arrays: Record<string, Uint32Array> = { [`${list} newest`]: places };
  const numbers = new Uint32Array(places.length);
  for (const [number, place] of places.entries()) numbers[place] = number;
  for (const sort of lists[list].sorts) {
    if (sort === 'relevance' || sort === 'newest' || sort === 'oldest') continue;
    const order = sorted(list, sort, places, lookups);
    arrays[`${list} ${sort}`] = order.map((place) => numbers[place] ?? 0);
  }
  return arrays;
}

function sorted(
  list: ListName,
  sort: RecordSort,
  places: Uint32Array,
  lookups: Lookups,
): Uint32Array {
  const records = lookups.records[list];
  const compare = comparatorOf(sort);
  const keyed = Array.from(places, (place) => {
    return { place, key: sortKeyOf(list, sort, records.at(place), lookups) };
  });
  keyed.sort((a, b) => compare(a.key, b.key));
  return Uint32Array.from(keyed, ({ place }) => place);
}
