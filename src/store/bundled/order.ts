/** A list's documents in one order, and where a cursor is in it. */
import type { Sort } from '../../model/records.ts';
import { comparatorOf, type SortKey } from '../../model/sort-keys.ts';

export interface Order {
  /** Document numbers, first to last. */
  sequence: Uint32Array;
  sortKeyOf: (document: number) => SortKey;
  /** The position in `sequence` of the first document after the cursor, whose own record may be gone. */
  positionAfter: (cursor: SortKey) => number;
}

/** @param sequence in that order */
export function createOrder(
  sort: Sort,
  sequence: Uint32Array,
  sortKeyOf: (document: number) => SortKey,
): Order {
  const compare = comparatorOf(sort);
  function positionAfter(cursor: SortKey): number {
    let low = 0;
    let high = sequence.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(sortKeyOf(sequence[middle] ?? 0), cursor) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  return { sequence, sortKeyOf, positionAfter };
}
