/**
 * The dates of all records as numbers.
 *
 * | array | holds |
 * | --- | --- |
 * | `intervals` | for each date that some record has four numbers: start and end, as calendar time and as instants |
 * | `LIST KIND dates` | rows: for each record the numbers of its dates among these |
 */
import type { Arrays, IndexFile } from '../../dataset/index-file.ts';
import { decoded, RowWriter, rowsOf } from '../../dataset/rows.ts';
import { type Interval, instantInterval, localInterval } from '../../query/calendar.ts';
import { type ListName, lists } from '../../query/lists.ts';
import type { Lookups } from '../../query/lookups.ts';
import { once } from '../../query/once.ts';
import type { DateKind } from '../../query/query.ts';
import { type Bounds, boundsOf, type DateColumn } from '../date-column.ts';
import { offsetsIn } from './time-zone.ts';

const WIDTH = 4;

/** Touches no range. */
const NEVER: Interval = { start: Infinity, end: -Infinity };

/** Writes the columns of one list after another, then the intervals that they share. */
export class DateWriter {
  readonly #offsetAt: (local: number) => number;
  readonly #known = new Map<string, number | null>();
  readonly #intervals: number[] = [];

  constructor(timeZone: string) {
    this.#offsetAt = offsetsIn(timeZone);
  }

  /** @param places of the list's records, in the order of their numbers */
  column<L extends ListName>(
    list: L,
    kind: DateKind,
    places: Uint32Array,
    lookups: Lookups,
  ): Arrays {
    const dates = new RowWriter();
    for (const place of places) {
      const record = lookups.records[list].at(place);
      const found = lists[list]
        .dates(record, kind, lookups)
        .flatMap((date) => this.#date(date) ?? []);
      dates.numbers([...new Set(found)].sort((a, b) => a - b));
    }
    return dates.arrays(`${list} ${kind} dates`);
  }

  get intervals(): Arrays {
    return { intervals: Float64Array.from(this.#intervals) };
  }

  /** The number of an interval; null for what is no date. */
  #date(text: string): number | null {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const local = localInterval(text);
    const number = local && this.#intervals.length / WIDTH;
    if (local !== null) {
      const instant = instantInterval(text, this.#offsetAt) ?? NEVER;
      this.#intervals.push(local.start, local.end, instant.start, instant.end);
    }
    this.#known.set(text, number);
    return number;
  }
}

export function openDates(file: IndexFile, list: ListName, kind: DateKind): DateColumn {
  const intervals = file.floats('intervals');
  const rows = rowsOf(file, `${list} ${kind} dates`);
  const offsets = new Uint32Array(rows.count + 1);
  const dates: number[] = [];
  for (let number = 0; number < rows.count; number++) {
    for (const date of decoded(rows.row(number))) dates.push(date);
    offsets[number + 1] = dates.length;
  }
  const bounds = (column: number): Bounds => {
    const starts = Float64Array.from(dates, (date) => intervals[date * WIDTH + column] ?? Infinity);
    const ends = Float64Array.from(
      dates,
      (date) => intervals[date * WIDTH + column + 1] ?? -Infinity,
    );
    return boundsOf(starts, ends, offsets);
  };
  return { offsets, local: bounds(0), instant: once(() => bounds(2)) };
}
