/**
 * From a value to the numbers of what has it.
 *
 * | array | holds |
 * | --- | --- |
 * | `NAME values` | rows: the values, in the order of their bytes |
 * | `NAME numbers` | rows: for each of these the numbers, ascending |
 */
import type { IndexFile } from './index-file.ts';
import { decodeDeltas, findRow, openRows } from './rows-reader.ts';

export interface Postings {
  /** Ascending; none for a value that nothing has. */
  get: (value: string) => Uint32Array;
  /** Every value that something has. */
  values: () => Iterable<string>;
}

const NONE = new Uint32Array(0);
const EMPTY: Postings = { get: () => NONE, values: () => [] };

export function openPostings(file: IndexFile, name: string): Postings {
  if (!file.has(`${name} values`)) return EMPTY;
  const values = openRows(file, `${name} values`);
  const numbers = openRows(file, `${name} numbers`);
  const known = new Map<string, Uint32Array>();
  return {
    get: (value) => {
      const before = known.get(value);
      if (before !== undefined) return before;
      const place = findRow(values, value);
      if (place === null) return NONE;
      const found = decodeDeltas(numbers.row(place));
      known.set(value, found);
      return found;
    },
    *values() {
      const decoder = new TextDecoder();
      for (let place = 0; place < values.count; place++) yield decoder.decode(values.row(place));
    },
  };
}
