/** All published changes: additions, corrections, withdrawals. */
import type { Change } from '../dataset/types.ts';
import { listNames } from './lists.ts';
import type { Lookups } from './lookups.ts';
import { comparatorOf, type SortKey } from './sort-keys.ts';

export interface HistoryEntry
  extends Pick<Change, 'at' | 'list' | 'id' | 'fields' | 'differences'> {
  change: Change['change'] | 'added';
}

/** Ordered as what was added last. */
export function historyKey({ at, list, id, change }: HistoryEntry): SortKey {
  return { key: Date.parse(at), tie: `${list}/${id} ${change}` };
}

const histories = new WeakMap<Lookups, readonly HistoryEntry[]>();

/** Newest first. */
export function changeHistory(lookups: Lookups): readonly HistoryEntry[] {
  const known = histories.get(lookups);
  if (known !== undefined) return known;
  const compare = comparatorOf('added');
  const history = [...lookups.changes(), ...additions(lookups)]
    .map((entry) => ({ entry, key: historyKey(entry) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ entry }) => entry);
  histories.set(lookups, history);
  return history;
}

function* additions({ records, addedAt }: Lookups): Generator<HistoryEntry> {
  for (const list of listNames) {
    let ordinal = 0;
    for (const id of records[list].ids()) {
      const time = addedAt(list, ordinal++);
      if (time === null) continue;
      const at = new Date(time).toISOString().replace('.000Z', 'Z');
      yield { at, list, id, change: 'added', fields: [], differences: [] };
    }
  }
}
