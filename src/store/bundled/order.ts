/** A list's records in one order, and where a cursor stands in it. */

import type { Sort } from '../../model/records.ts';
import type { SortKey } from '../../model/sort-keys.ts';
import { comparatorOf } from '../../model/sort-keys.ts';

export interface Order {
  /** Record numbers, first to last. */
  sequence: Uint32Array;
  /** What a cursor keeps of a record. */
  sortKeyOf: (number: number) => SortKey;
  /** The place in `sequence` of the first record behind the cursor, whether or not its own record is still there. */
  positionAfter: (cursor: SortKey) => number;
}

/** @param sequence in that order already */
export function createOrder(
  sort: Sort,
  sequence: Uint32Array,
  sortKeyOf: (number: number) => SortKey,
): Order {
  const compare = comparatorOf(sort);
  return {
    sequence,
    sortKeyOf,
    positionAfter: (cursor) => placeAfter(sequence, sortKeyOf, compare, cursor),
  };
}
function placeAfter(
  sequence: Uint32Array,
  keyOf: Order['sortKeyOf'],
  compare: (a: SortKey, b: SortKey) => number,
  cursor: SortKey,
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
