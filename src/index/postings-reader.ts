/**
 * Postings: from a value to the numbers of the documents that have it.
 *
 * | array | holds |
 * | --- | --- |
 * | `NAME values` | rows: the values, sorted by their bytes |
 * | `NAME numbers` | rows: for each value its numbers, ascending |
 */
import type { CachePool } from '../cache/cache-pool.ts';
import type { IndexFile } from './index-file.ts';
import { nearestRow } from './nearest-row.ts';
import { countDeltas, decodeDeltas, findRow, openRows } from './rows-reader.ts';

export interface Postings {
  /** Ascending; empty for an unknown value. */
  get: (value: string) => Uint32Array;
  /** How many values some document has. They are numbered from 0. */
  size: number;
  value: (number: number) => string;
  /** For each value, how many of the chosen documents have it: those whose entry is 1, not 0. */
  countIn: (chosen: Uint8Array) => Uint32Array;
  /** Bytes of all postings: at least one for each number. */
  bytes: number;
  /** The value nearest to a text (see nearestRow). */
  nearest: (text: string) => string | undefined;
}

const NONE = new Uint32Array(0);
const EMPTY: Postings = {
  get: () => NONE,
  size: 0,
  value: () => '',
  countIn: () => NONE,
  bytes: 0,
  nearest: () => undefined,
};

export function openPostings(file: IndexFile, name: string, pool: CachePool): Postings {
  if (!file.has(`${name} values`)) return EMPTY;
  const values = openRows(file, `${name} values`);
  const numbers = openRows(file, `${name} numbers`);
  const decoder = new TextDecoder();
  // Only values that exist are cached, so that requests for others take no memory.
  const decoded = pool.cache<string, Uint32Array>();
  return {
    get: (value) => {
      const cached = decoded.get(value);
      if (cached !== undefined) return cached;
      const row = findRow(values, value);
      if (row === null) return NONE;
      const found = decodeDeltas(numbers.row(row));
      decoded.set(value, found, found.buffer.byteLength);
      return found;
    },
    size: values.count,
    value: (row) => decoder.decode(values.row(row)),
    countIn: (chosen) => {
      const counts = new Uint32Array(values.count);
      for (let row = 0; row < values.count; row++) {
        counts[row] = countDeltas(numbers.row(row), chosen);
      }
      return counts;
    },
    bytes: numbers.size,
    nearest: (text) => {
      const row = nearestRow(values, text);
      return row === null ? undefined : decoder.decode(values.row(row));
    },
  };
}
