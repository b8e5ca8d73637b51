/**
 * Rows of bytes of any length, stored in two arrays of the index file. Array `NAME` holds the rows one after another;
 * number n of array `NAME rows` is the offset at which row n begins. A row is either UTF-8 text or ascending integers,
 * each encoded as the difference to the previous one in a variable number of bytes (LEB128).
 */
import type { IndexFile } from './index-file.ts';

export interface Rows {
  count: number;
  /** Bytes of all rows. */
  size: number;
  row: (number: number) => Uint8Array;
}

export function openRows(file: IndexFile, name: string): Rows {
  const bytes = file.bytes(name);
  const starts = file.numbers(`${name} rows`);
  return {
    count: starts.length - 1,
    size: bytes.length,
    row: (number) => bytes.subarray(starts[number], starts[number + 1]),
  };
}

/** The ascending integers of a row. */
export function decodeDeltas(row: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(row.length);
  let count = 0;
  let value = 0;
  let difference = 0;
  let shift = 0;
  for (let at = 0; at < row.length; at++) {
    const byte = row[at] ?? 0;
    difference |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    value += difference >>> 0;
    numbers[count++] = value;
    difference = 0;
    shift = 0;
  }
  return numbers.subarray(0, count);
}

/** How many integers of a row are chosen: those whose entry is 1, not 0. */
export function countDeltas(row: Uint8Array, chosen: Uint8Array): number {
  let count = 0;
  let value = 0;
  let difference = 0;
  let shift = 0;
  for (const byte of row) {
    difference |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    value += difference >>> 0;
    count += chosen[value] ?? 0;
    difference = 0;
    shift = 0;
  }
  return count;
}

const encoder = new TextEncoder();

/** The number of the row that equals a text, among rows sorted by their bytes; null when there is none. */
export function findRow(rows: Rows, text: string): number | null {
  const wanted = encoder.encode(text);
  const number = lowerBound(rows, wanted);
  return number < rows.count && compareBytes(rows.row(number), wanted) === 0 ? number : null;
}

/** The number of the first row that is not less than the text, among rows sorted by their bytes. */
export function lowerBound({ count, row }: Rows, text: Uint8Array): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareBytes(row(middle), text) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
