/**
 * From an id to the place of the record that has it.
 *
 * | array | holds |
 * | --- | --- |
 * | `LIST ids` | rows: the ids, in the order of their bytes |
 * | `LIST by id` | for each of these the record's place |
 */
import type { IndexFile } from './index-file.ts';
import { findRow, openRows } from './rows-reader.ts';

export interface Ids {
  ordinalOf: (id: string) => number | undefined;
  /** In the order of the records. */
  ids: () => Iterable<string>;
}

export function openIds(file: IndexFile, list: string): Ids {
  const rows = openRows(file, `${list} ids`);
  const places = file.numbers(`${list} by id`);
  const known = new Map<string, number>();
  return {
    ordinalOf: (id) => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const row = findRow(rows, id);
      const place = row === null ? undefined : places[row];
      if (place !== undefined) known.set(id, place);
      return place;
    },
    *ids() {
      const decoder = new TextDecoder();
      const byPlace = new Uint32Array(places.length);
      for (const [row, place] of places.entries()) byPlace[place] = row;
      for (const row of byPlace) yield decoder.decode(rows.row(row));
    },
  };
}
