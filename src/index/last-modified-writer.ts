/** Writes when the articles behind each record last changed (last-modified-reader.ts). */
import { listNames } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import type { NamedArrays } from './index-file.ts';
import { RowWriter } from './rows-writer.ts';

export function writeLastModified({ records, lastModified }: Lookups): NamedArrays {
  const rowByDate = new Map<string, number>();
  const rowOf = (date: string): number => {
    const row = rowByDate.get(date) ?? rowByDate.size;
    rowByDate.set(date, row);
    return row;
  };
  const arrays: Record<string, NamedArrays[string]> = {};
  for (const list of listNames) {
    arrays[`${list} changed`] = Uint32Array.from(records[list].ids(), (id) =>
      rowOf(lastModified(list, id) ?? ''),
    );
  }
  const rows = new RowWriter();
  for (const date of rowByDate.keys()) rows.addText(date);
  return { ...arrays, ...rows.arrays('changes') };
}
