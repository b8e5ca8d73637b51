/**
 * The dates of all records as numbers.
 *
 * | array | holds |
 * | --- | --- |
 * | `intervals` | for each distinct date four numbers: its start and end in local time, then in instants |
 * | `LIST KIND dates` | rows: for each document the numbers of its dates in `intervals` |
 */
import { once } from '../cache/memoize.ts';
import type { DateKind, ListName } from '../model/records.ts';
import { type Bounds, boundsOf, type DateColumn } from './date-column.ts';
import type { IndexFile } from './index-file.ts';
import { decodeDeltas, openRows } from './rows-reader.ts';

/** Numbers in `intervals` for each date. */
export const INTERVAL_WIDTH = 4;

export function openDateColumn(file: IndexFile, list: ListName, kind: DateKind): DateColumn {
  const intervals = file.floats('intervals');
  const rows = openRows(file, `${list} ${kind} dates`);
  const offsets = new Uint32Array(rows.count + 1);
  const dates: number[] = [];
  for (let document = 0; document < rows.count; document++) {
    for (const date of decodeDeltas(rows.row(document))) dates.push(date);
    offsets[document + 1] = dates.length;
  }
  const column = (at: number, missing: number) =>
    Float64Array.from(dates, (date) => intervals[date * INTERVAL_WIDTH + at] ?? missing);
  const bounds = (at: number): Bounds =>
    boundsOf(column(at, Infinity), column(at + 1, -Infinity), offsets);
  return { offsets, local: bounds(0), instant: once(() => bounds(2)) };
}
