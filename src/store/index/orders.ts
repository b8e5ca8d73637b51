/**
 * The orders of each list.
 *
 * | array | holds |
 * | --- | --- |
 * | `LIST newest` | for each record number its place: records are numbered newest first |
 * | `LIST SORT` | of each other order that a list has of its own, the record numbers, first to last |
 */
import type { Arrays, IndexFile } from '../../dataset/index-file.ts';
import { type ListName, lists } from '../../query/lists.ts';
import type { Lookups } from '../../query/lookups.ts';
import { keyOf, type OwnSort } from '../keys.ts';
import { comparer } from '../order.ts';

/** By number the record's place. */
export function numbering(list: ListName, lookups: Lookups): Uint32Array {
  const { size } = lookups.records[list];
  return sorted(
    list,
    'newest',
    Uint32Array.from({ length: size }, (_, place) => place),
    lookups,
  );
}

/** @param places by number, as `numbering` gives them */
export function writeOrders(list: ListName, places: Uint32Array, lookups: Lookups): Arrays {
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

export function openOrder(file: IndexFile, list: ListName, sort: OwnSort): Uint32Array {
  if (sort !== 'newest' && sort !== 'oldest') return file.numbers(`${list} ${sort}`);
  const size = file.numbers(`${list} newest`).length;
  return Uint32Array.from({ length: size }, (_, place) =>
    sort === 'newest' ? place : size - 1 - place,
  );
}

function sorted(list: ListName, sort: OwnSort, places: Uint32Array, lookups: Lookups): Uint32Array {
  const records = lookups.records[list];
  const compare = comparer(sort);
  const keyed = Array.from(places, (place) => {
    return { place, key: keyOf(list, sort, records.at(place), lookups) };
  });
  keyed.sort((a, b) => compare(a.key, b.key));
  return Uint32Array.from(keyed, ({ place }) => place);
}
