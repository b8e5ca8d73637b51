/**
 * Postings: from a value to the numbers of the documents that have it.
 *
 * | array | holds |
 * | --- | --- |
 * | `NAME values` | rows: the values, sorted by their bytes |
 * | `NAME numbers` | rows: for each value its numbers, ascending |
 */
import type { IndexFile } from './index-file.ts';
import { decodeDeltas, findRow, openRows } from './rows-reader.ts';

export interface Postings {
  /** Ascending; empty for an unknown value. */
  get: (value: string) => Uint32Array;
  /** Every value that some document has. */
  values: () => Iterable<string>;
}

const NONE = new Uint32Array(0);
const EMPTY: Postings = { get: () => NONE, values: () => [] };

export function openPostings(file: IndexFile, name: string): Postings {
  if (!file.has(`${name} values`)) return EMPTY;
  const values = openRows(file, `${name} values`);
  const numbers = openRows(file, `${name} numbers`);
  // Only values that exist are cached, so that requests for others take no memory.
  const decoded = new Map<string, Uint32Array>();
  return {
    get: (value) => {
      const cached = decoded.get(value);
      if (cached !== undefined) return cached;
      const row = findRow(values, value);
      if (row === null) return NONE;
      const found = decodeDeltas(numbers.row(row));
      decoded.set(value, found);
      return found;
    },
    *values() {
      const decoder = new TextDecoder();
      for (let row = 0; row < values.count; row++) yield decoder.decode(values.row(row));
    },
  };
}
