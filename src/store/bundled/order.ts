/** A list's records in one order, and where a cursor stands in it. */

import type { Sort } from '../../model/records.ts';
import type { Cursor } from '../../model/sort-keys.ts';
import { comparer } from '../../model/sort-keys.ts';

export interface Order {
  /** Record numbers, first to last. */
  sequence: Uint32Array;
  /** What a cursor keeps of a record. */
  keyOf: (number: number) => Cursor;
  /** The place in `sequence` of the first record behind the cursor, whether or not its own record is still there. */
  after: (cursor: Cursor) => number;
}

/** @param sequence in that order already */
export function orderOf(
  sort: Sort,
  sequence: Uint32Array,
  keyOf: (number: number) => Cursor,
): Order {
  const compare = comparer(sort);
  return { sequence, keyOf, after: (cursor) => placeAfter(sequence, keyOf, compare, cursor) };
}
function placeAfter(
  sequence: Uint32Array,
  keyOf: Order['keyOf'],
  compare: (a: Cursor, b: Cursor) => number,
  cursor: Cursor,
): number {
  let low = 0;
  let high = sequence.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(keyOf(sequence[middle] ?? 0), cursor) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
