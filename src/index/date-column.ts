/** The dates of a list's documents in columns, and which documents have a date in a range. */
import type { DateValue } from '../model/date-intervals.ts';

export interface DateColumn {
  /** Document n has the intervals from `offsets[n]` to `offsets[n + 1]`, exclusive. */
  offsets: Uint32Array;
  /** In local time read as UTC. */
  local: Bounds;
  /** In instants since 1970; computed on demand, since few queries name an offset. */
  instant: () => Bounds;
}

export interface Bounds {
  starts: Float64Array;
  ends: Float64Array;
  /** By document n, the earliest start of documents 0 to n: descending, so that it can be searched by bisection. */
  earliestUpTo: Float64Array;
  /** By document n, the latest end of documents n and after: descending too. */
  latestFrom: Float64Array;
}

export interface DateRange {
  /** No document below `low`, and none from `high` on, has a date in the range. */
  low: number;
  high: number;
  /** Whether one of the document's dates overlaps the range. */
  test: (document: number) => boolean;
}

/** Both bounds are included; null leaves a side open. */
export function dateRange(
  column: DateColumn,
  from: DateValue | null,
  to: DateValue | null,
): DateRange {
  const { offsets } = column;
  const size = offsets.length - 1;
  const { ends, latestFrom } = from?.zoned ? column.instant() : column.local;
  const { starts, earliestUpTo } = to?.zoned ? column.instant() : column.local;
  const first = from?.start ?? -Infinity;
  const last = to?.end ?? Infinity;
  return {
    low: firstBelow(earliestUpTo, size, last),
    high: firstBelow(latestFrom, size, first, true),
    test: (document) => {
      const end = offsets[document + 1] ?? 0;
      for (let at = offsets[document] ?? 0; at < end; at++) {
        if ((ends[at] ?? -Infinity) >= first && (starts[at] ?? Infinity) <= last) return true;
      }
      return false;
    },
  };
}

/** In a descending column, the first index whose value is at most the bound (with `strictly`, below it). */
function firstBelow(column: Float64Array, size: number, bound: number, strictly = false): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = column[middle] ?? -Infinity;
    if (strictly ? value >= bound : value > bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param offsets of a DateColumn with these starts and ends */
export function boundsOf(starts: Float64Array, ends: Float64Array, offsets: Uint32Array): Bounds {
  const size = offsets.length - 1;
  const earliestUpTo = new Float64Array(size);
  const latestFrom = new Float64Array(size);
  let earliest = Infinity;
  for (let document = 0; document < size; document++) {
    for (let at = offsets[document] ?? 0; at < (offsets[document + 1] ?? 0); at++)
      earliest = Math.min(earliest, starts[at] ?? Infinity);
    earliestUpTo[document] = earliest;
  }
  let latest = -Infinity;
  for (let document = size - 1; document >= 0; document--) {
    for (let at = offsets[document] ?? 0; at < (offsets[document + 1] ?? 0); at++)
      latest = Math.max(latest, ends[at] ?? -Infinity);
    latestFrom[document] = latest;
  }
  return { starts, ends, earliestUpTo, latestFrom };
}
