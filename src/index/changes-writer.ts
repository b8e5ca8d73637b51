/** Writes when the records changed (changes-reader.ts). */
import { listNames } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import type { Arrays } from './index-file.ts';
import { RowWriter } from './rows-writer.ts';

export function writeChanges({ records, changeAt }: Lookups): Arrays {
  const known = new Map<string, number>();
  const numberOf = (change: string): number => {
    const number = known.get(change) ?? known.size;
    known.set(change, number);
    return number;
  };
  const arrays: Record<string, Arrays[string]> = {};
  for (const list of listNames) {
    arrays[`${list} changed`] = Uint32Array.from({ length: records[list].size }, (_, place) =>
      numberOf(changeAt(list, place) ?? ''),
    );
  }
  const encoder = new TextEncoder();
  const rows = new RowWriter();
  for (const change of known.keys()) rows.text(encoder.encode(change));
  return { ...arrays, ...rows.arrays('changes') };
}
