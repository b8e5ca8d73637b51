/**
 * Many short runs of bytes in two arrays of an index file: UTF-8, or ascending numbers, each as its difference to the
 * one before, seven bits to a byte, the lowest first, the eighth bit set in all but a number's last byte. Where row n
 * begins is number n of the second array, `NAME rows`.
 */
import type { IndexFile } from './index-file.ts';

export interface Rows {
  count: number;
  row: (number: number) => Uint8Array;
}

export function openRows(file: IndexFile, name: string): Rows {
  const bytes = file.bytes(name);
  const starts = file.numbers(`${name} rows`);
  return {
    count: starts.length - 1,
    row: (number) => bytes.subarray(starts[number], starts[number + 1]),
  };
}

/** The ascending numbers of a row. */
export function decodeDeltas(row: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(row.length);
  let count = 0;
  let value = 0;
  let difference = 0;
  let shift = 0;
  for (let place = 0; place < row.length; place++) {
    const byte = row[place] ?? 0;
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

const encoder = new TextEncoder();

/** The place of a text among sorted rows; null when it is none of them. */
export function findRow(rows: Rows, text: string): number | null {
  const wanted = encoder.encode(text);
  const place = lowerBound(rows, wanted);
  return place < rows.count && compareBytes(rows.row(place), wanted) === 0 ? place : null;
}

/** The first of the sorted rows that is not below the text, in the order of their bytes. */
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
  for (let place = 0; place < length; place++) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
