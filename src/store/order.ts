/** A list's records in one order, and where a cursor stands in it. */
import type { Cursor } from '../query/cursor.ts';
import type { Sort } from '../query/query.ts';

export interface Order {
  /** Record numbers, first to last. */
  sequence: Uint32Array;
  /** What a cursor keeps of a record. */
  keyOf: (number: number) => Cursor;
  /** The place in `sequence` of the first record behind the cursor, whether or not its own record is still there. */
  after: (cursor: Cursor) => number;
}

/** -1: the greater first. */
type Direction = 1 | -1;
const directions: Record<Sort, { key: Direction; tie: Direction }> = {
  newest: { key: -1, tie: -1 },
  oldest: { key: 1, tie: 1 },
  reported: { key: -1, tie: -1 },
  relevance: { key: -1, tie: -1 },
  frequent: { key: -1, tie: 1 },
  name: { key: 1, tie: 1 },
};

/** @param sequence in that order already */
export function orderOf(
  sort: Sort,
  sequence: Uint32Array,
  keyOf: (number: number) => Cursor,
): Order {
  const compare = comparer(sort);
  return { sequence, keyOf, after: (cursor) => placeAfter(sequence, keyOf, compare, cursor) };
}
export function comparer(sort: Sort): (a: Cursor, b: Cursor) => number {
  const { key, tie } = directions[sort];
  return (a, b) => key * compareValues(a.key, b.key) || tie * compareValues(a.tie, b.tie);
}

function compareValues(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
