/**
 * The dates of all records as numbers.
 *
 * | array | holds |
 * | --- | --- |
 * | `intervals` | for each date that some record has four numbers: start and end, as calendar time and as instants |
 * | `LIST KIND dates` | rows: for each record the numbers of its dates among these |
 */

import { once } from '../cache/memoize.ts';
import type { DateKind, ListName } from '../model/records.ts';
import { type Bounds, boundsOf, type DateColumn } from './date-column.ts';
import type { IndexFile } from './index-file.ts';
import { decodeDeltas, openRows } from './rows-reader.ts';

/** Numbers of an interval. */
export const WIDTH = 4;

export function openDateColumn(file: IndexFile, list: ListName, kind: DateKind): DateColumn {
  const intervals = file.floats('intervals');
  const rows = openRows(file, `${list} ${kind} dates`);
  const offsets = new Uint32Array(rows.count + 1);
  const dates: number[] = [];
  for (let number = 0; number < rows.count; number++) {
    for (const date of decodeDeltas(rows.row(number))) dates.push(date);
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
