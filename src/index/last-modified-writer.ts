/** Writes when the records changed (changes-reader.ts). */
import { listNames } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import type { NamedArrays } from './index-file.ts';
import { RowWriter } from './rows-writer.ts';

export function writeLastModified({ records, lastModified }: Lookups): NamedArrays {
  const known = new Map<string, number>();
  const numberOf = (change: string): number => {
    const number = known.get(change) ?? known.size;
    known.set(change, number);
    return number;
  };
  const arrays: Record<string, NamedArrays[string]> = {};
  for (const list of listNames) {
    arrays[`${list} changed`] = Uint32Array.from({ length: records[list].size }, (_, place) =>
      numberOf(lastModified(list, place) ?? ''),
    );
  }
  const encoder = new TextEncoder();
  const rows = new RowWriter();
  for (const change of known.keys()) rows.addText(encoder.encode(change));
  return { ...arrays, ...rows.arrays('changes') };
}
