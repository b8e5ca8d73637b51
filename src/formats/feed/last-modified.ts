/** When records last changed. */

import type { Lookups } from '../../model/lookups.ts';
import type { AnyRecord, ListName, Records } from '../../model/records.ts';

interface Change {
  /** RFC 3339, as the dataset has it. */
  updated: string;
  /** The same in milliseconds since 1970. */
  time: number;
}

/** When the newest of some records changed, in RFC 3339; null if no change has a known date. */
export function lastModifiedOf<L extends ListName>(
  list: L,
  records: readonly Records[L][],
  lookups: Lookups,
): string | null {
  return latest(records.map((record) => changeOf(list, record, lookups)));
}

/** The same for all articles of the dossier. */
export function datasetLastModified({ records, lastModified }: Lookups): string | null {
  const { size } = records.articles;
  return latest(
    Array.from({ length: size }, (_, ordinal) => parseChange(lastModified('articles', ordinal))),
  );
}

function latest(changes: readonly (Change | null)[]): string | null {
  let newest: Change | null = null;
  for (const change of changes) {
    if (change !== null && (newest === null || change.time > newest.time)) newest = change;
  }
  return newest === null ? null : newest.updated;
}

const changes = new WeakMap<AnyRecord, Change | null>();

function changeOf<L extends ListName>(
  list: L,
  record: Records[L],
  { records, lastModified }: Lookups,
): Change | null {
  const known = changes.get(record);
  if (known !== undefined) return known;
  const ordinal = records[list].ordinalOf(record.id);
  const change = ordinal === undefined ? null : parseChange(lastModified(list, ordinal));
  changes.set(record, change);
  return change;
}

function parseChange(updated: string | null): Change | null {
  return updated === null ? null : { updated, time: Date.parse(updated) };
}
