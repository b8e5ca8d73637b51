/** When feeds changed: according to the ledger, or to the articles themselves. */
import type { Lookups } from '../../model/lookups.ts';
import type { AnyRecord, ListName, Records } from '../../model/records.ts';

/** The two dates of a feed of these records. */
export function updatesOf<L extends ListName>(
  list: L,
  records: readonly Records[L][],
  lookups: Lookups,
): { updated: string | null; contentUpdated: string | null } {
  return {
    updated: publishedUpdateOf(list, records, lookups),
    contentUpdated: contentUpdatedOf(list, records, lookups),
  };
}

/**
 * When the dossier last published a change of these records or withdrew one of their list (RFC 3339); null while one of
 * them is not published.
 */
function publishedUpdateOf(
  list: ListName,
  records: readonly AnyRecord[],
  { withdrawn }: Lookups,
): string | null {
  let newest = [...withdrawn(list).values()].at(-1) ?? null;
  for (const { changedAt } of records) {
    if (changedAt === null) return null;
    if (newest === null || Date.parse(changedAt) > Date.parse(newest)) newest = changedAt;
  }
  return newest;
}

/**
 * When the newest of some records changed, in RFC 3339: as far as they are published, by the ledger, else by the word of
 * their articles; null if none has a date.
 */
export function contentUpdatedOf<L extends ListName>(
  list: L,
  records: readonly Records[L][],
  lookups: Lookups,
): string | null {
  let newest: Change | null = null;
  for (const record of records) {
    const change = changeOf(list, record, lookups);
    if (change !== null && (newest === null || change.time > newest.time)) newest = change;
  }
  return newest === null ? null : newest.updated;
}

interface Change {
  /** RFC 3339, as the dataset has it. */
  updated: string;
  /** The same in milliseconds since 1970. */
  time: number;
}

const changes = new WeakMap<AnyRecord, Change | null>();

function changeOf<L extends ListName>(
  list: L,
  record: Records[L],
  { lastModified }: Lookups,
): Change | null {
  const known = changes.get(record);
  if (known !== undefined) return known;
  const updated = record.changedAt ?? lastModified(list, record.id);
  const change = updated === null ? null : { updated, time: Date.parse(updated) };
  changes.set(record, change);
  return change;
}
