/** The dates of all records of a list, as numbers: each record's dates stand side by side. */
import type { DateValue } from '../model/date-intervals.ts';

export interface DateColumn {
  /** Record n has the intervals from `offsets[n]` to below `offsets[n + 1]`. */
  offsets: Uint32Array;
  /** Calendar time read as if it were UTC. */
  local: Bounds;
  /** Instants: few questions name an offset. */
  instant: () => Bounds;
}

export interface Bounds {
  starts: Float64Array;
  ends: Float64Array;
  /** The earliest start of records 0 to n: falls, so that a bound on all of them is found by halving. */
  earliestUpTo: Float64Array;
  /** The latest end of records n and after: falls too. */
  latestFrom: Float64Array;
}

export interface DateRange {
  /** No record before `low`, and none from `high` on, touches the range. */
  low: number;
  high: number;
  /** Whether a date of the record touches it. */
  test: (number: number) => boolean;
}

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
    test: (number) => {
      const end = offsets[number + 1] ?? 0;
      for (let place = offsets[number] ?? 0; place < end; place++) {
        if ((ends[place] ?? -Infinity) >= first && (starts[place] ?? Infinity) <= last) return true;
      }
      return false;
    },
  };
}

/** In a falling column the first place whose value is not above the bound (with `strictly`: below it). */
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

/** @param offsets as those of a DateColumn with these starts and ends */
export function boundsOf(starts: Float64Array, ends: Float64Array, offsets: Uint32Array): Bounds {
  const size = offsets.length - 1;
  const earliestUpTo = new Float64Array(size);
  const latestFrom = new Float64Array(size);
  let earliest = Infinity;
  for (let number = 0; number < size; number++) {
    for (let place = offsets[number] ?? 0; place < (offsets[number + 1] ?? 0); place++)
      earliest = Math.min(earliest, starts[place] ?? Infinity);
    earliestUpTo[number] = earliest;
  }
  let latest = -Infinity;
  for (let number = size - 1; number >= 0; number--) {
    for (let place = offsets[number] ?? 0; place < (offsets[number + 1] ?? 0); place++)
      latest = Math.max(latest, ends[place] ?? -Infinity);
    latestFrom[number] = latest;
  }
  return { starts, ends, earliestUpTo, latestFrom };
}
