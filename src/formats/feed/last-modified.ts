/** When records last changed. */

import type { Lookups } from '../../model/lookups.ts';
import type { AnyRecord, ListName, Records } from '../../model/records.ts';

interface Change {
  /** RFC 3339, as its article has it. */
  updated: string;
  /** The same in milliseconds since 1970. */
  at: number;
}

/** When the newest of some records changed; null of none, or of what no article dates. */
export function lastModifiedOf<L extends ListName>(
  list: L,
  records: readonly Records[L][],
  { lookups }: { lookups: Lookups },
): string | null {
  return newestOf(records.map((record) => changeOf(list, record, lookups)));
}

/** The same of the whole dossier. */
export function datasetLastModified({ records, lastModified }: Lookups): string | null {
  const { size } = records.articles;
  return newestOf(
    Array.from({ length: size }, (_, place) => changeFrom(lastModified('articles', place))),
  );
}

function newestOf(changes: readonly (Change | null)[]): string | null {
  let newest: Change | null = null;
  for (const change of changes) {
    if (change !== null && (newest === null || change.at > newest.at)) newest = change;
  }
  return newest === null ? null : newest.updated;
}

const ofRecords = new WeakMap<AnyRecord, Change | null>();

function changeOf<L extends ListName>(
  list: L,
  record: Records[L],
  { records, lastModified }: Lookups,
): Change | null {
  const known = ofRecords.get(record);
  if (known !== undefined) return known;
  const place = records[list].ordinalOf(record.id);
  const change = place === undefined ? null : changeFrom(lastModified(list, place));
  ofRecords.set(record, change);
  return change;
}

function changeFrom(updated: string | null): Change | null {
  return updated === null ? null : { updated, at: Date.parse(updated) };
}
