/** Writes when each record was published or last changed (publication-reader.ts). */
import { listNames } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import type { NamedArrays } from './index-file.ts';

export function writeChangedAt({ records, changedAt }: Lookups): NamedArrays {
  return Object.fromEntries(
    listNames.map((list) => [
      `${list} changed at`,
      Uint32Array.from({ length: records[list].size }, (_, ordinal) =>
        Math.floor((changedAt(list, ordinal) ?? 0) / 1000),
      ),
    ]),
  );
}
