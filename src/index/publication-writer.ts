/** Writes when each record was published, and when it was published or last changed (publication-reader.ts). */
import { listNames } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import type { NamedArrays } from './index-file.ts';

export function writePublicationTimes({ records, addedAt, changedAt }: Lookups): NamedArrays {
  const arrays: Record<string, Uint32Array> = {};
  for (const list of listNames) {
    const column = (time: Lookups['changedAt']) =>
      Uint32Array.from({ length: records[list].size }, (_, ordinal) =>
        Math.floor((time(list, ordinal) ?? 0) / 1000),
      );
    arrays[`${list} added at`] = column(addedAt);
    arrays[`${list} changed at`] = column(changedAt);
  }
  return arrays;
}
