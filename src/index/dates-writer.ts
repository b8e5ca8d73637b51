/** Writes the dates of all records (dates-reader.ts). */
import { type Interval, instantInterval, localInterval } from '../model/date-intervals.ts';
import { lists } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import type { DateKind, ListName } from '../model/records.ts';
import { INTERVAL_WIDTH } from './dates-reader.ts';
import type { NamedArrays } from './index-file.ts';
import { RowWriter } from './rows-writer.ts';
import { timeZoneOffsets } from './time-zone.ts';

/** Overlaps no range. */
const NEVER: Interval = { start: Infinity, end: -Infinity };

/** Writes one date column after another, then the intervals that all columns share. */
export class DateColumnWriter {
  readonly #offsetAt: (local: number) => number;
  /** By date its number; null for what is not a valid date. */
  readonly #numbers = new Map<string, number | null>();
  readonly #intervals: number[] = [];

  constructor(timeZone: string) {
    this.#offsetAt = timeZoneOffsets(timeZone);
  }

  /** @param ordinals of the list's records, by document */
  column<L extends ListName>(
    list: L,
    kind: DateKind,
    ordinals: Uint32Array,
    lookups: Lookups,
  ): NamedArrays {
    const rows = new RowWriter();
    for (const ordinal of ordinals) {
      const record = lookups.records[list].at(ordinal);
      const dates = lists[list].dates(record, kind, lookups);
      const numbers = dates.flatMap((date) => this.#numberOf(date) ?? []);
      rows.addNumbers([...new Set(numbers)].sort((a, b) => a - b));
    }
    return rows.arrays(`${list} ${kind} dates`);
  }

  get intervals(): NamedArrays {
    return { intervals: Float64Array.from(this.#intervals) };
  }

  #numberOf(date: string): number | null {
    const known = this.#numbers.get(date);
    if (known !== undefined) return known;
    const local = localInterval(date);
    const number = local && this.#intervals.length / INTERVAL_WIDTH;
    if (local !== null) {
      const instant = instantInterval(date, this.#offsetAt) ?? NEVER;
      this.#intervals.push(local.start, local.end, instant.start, instant.end);
    }
    this.#numbers.set(date, number);
    return number;
  }
}
