/** When records were published and last changed. */
import { rfc3339 } from '../dataset/moment.ts';
import type { Article } from '../dataset/types.ts';
import { type AnyRecord, type ListName, lists, type Records } from '../query/lists.ts';
import type { Lookups } from '../query/lookups.ts';

/** RFC 3339; as printed where the article prints an offset, else in UTC. */
export function publicationOf({ publishedAt, orderedAt }: Article): string {
  return (publishedAt && rfc3339(publishedAt)) ?? orderedAt;
}

interface Change {
  /** RFC 3339, as its article has it. */
  updated: string;
  /** The same in milliseconds since 1970. */
  at: number;
}

/** When the newest of some records changed; null of none, or of what no article dates. */
export function lastChange<L extends ListName>(
  list: L,
  records: readonly Records[L][],
  { lookups }: { lookups: Lookups },
): string | null {
  let newest: Change | null = null;
  for (const record of records) {
    const change = changeOf(list, record, lookups);
    if (change !== null && (newest === null || change.at > newest.at)) newest = change;
  }
  return newest === null ? null : newest.updated;
}

const ofRecords = new WeakMap<AnyRecord, Change | null>();

/** Of a record's articles the one that changed last: looked for once, as a name may stand in thousands. */
function changeOf<L extends ListName>(
  list: L,
  record: Records[L],
  lookups: Lookups,
): Change | null {
  const known = ofRecords.get(record);
  if (known !== undefined) return known;
  let newest: Change | null = null;
  for (const { publishedAt, modifiedAt, updatedAt } of lists[list].articles(record, lookups)) {
    if (publishedAt === null && modifiedAt === null) continue;
    const at = Date.parse(updatedAt);
    if (newest === null || at > newest.at) newest = { updated: updatedAt, at };
  }
  ofRecords.set(record, newest);
  return newest;
}
