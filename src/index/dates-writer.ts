/** Writes the dates of all records (dates-reader.ts). */
import { type Interval, instantInterval, localInterval } from '../model/date-intervals.ts';
import { lists } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import type { DateKind, ListName } from '../model/records.ts';
import { WIDTH } from './dates-reader.ts';
import type { NamedArrays } from './index-file.ts';
import { RowWriter } from './rows-writer.ts';
import { offsetsIn } from './time-zone.ts';

/** Touches no range. */
const NEVER: Interval = { start: Infinity, end: -Infinity };

/** Writes the columns of one list after another, then the intervals that they share. */
export class DateColumnWriter {
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
  ): NamedArrays {
    const dates = new RowWriter();
    for (const place of places) {
      const record = lookups.records[list].at(place);
      const found = lists[list]
        .dates(record, kind, lookups)
        .flatMap((date) => this.#date(date) ?? []);
      dates.addNumbers([...new Set(found)].sort((a, b) => a - b));
    }
    return dates.arrays(`${list} ${kind} dates`);
  }

  get intervals(): NamedArrays {
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
