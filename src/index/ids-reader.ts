/**
 * From ids to records.
 *
 * | array | holds |
 * | --- | --- |
 * | `LIST ids` | rows: the ids, sorted by their bytes |
 * | `LIST by id` | for each id the record's ordinal |
 */
import type { CachePool } from '../cache/cache-pool.ts';
import type { Collection } from '../model/collection.ts';
import type { IndexFile } from './index-file.ts';
import { findRow, openRows } from './rows-reader.ts';

export type Ids = Pick<Collection<unknown>, 'ordinalOf' | 'ids'>;

export function openIds(file: IndexFile, list: string, pool: CachePool): Ids {
  const rows = openRows(file, `${list} ids`);
  const ordinals = file.numbers(`${list} by id`);
  // Only ids that exist are cached, so that requests for others take no memory.
  const found = pool.cache<string, number>();
  return {
    ordinalOf: (id) => {
      const cached = found.get(id);
      if (cached !== undefined) return cached;
      const row = findRow(rows, id);
      const ordinal = row === null ? undefined : ordinals[row];
      if (ordinal !== undefined) found.set(id, ordinal, 0);
      return ordinal;
    },
    *ids() {
      const decoder = new TextDecoder();
      const rowOf = new Uint32Array(ordinals.length);
      for (const [row, ordinal] of ordinals.entries()) rowOf[ordinal] = row;
      for (const row of rowOf) yield decoder.decode(rows.row(row));
    },
  };
}
