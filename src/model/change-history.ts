/** All published changes: additions, corrections, withdrawals. */
import type { Change } from '../dataset/types.ts';
import type { Lookups } from './lookups.ts';
import type { ListName } from './records.ts';
import { comparatorOf, type SortKey } from './sort-keys.ts';

export interface HistoryEntry
  extends Pick<Change, 'at' | 'list' | 'id' | 'fields' | 'differences'> {
  change: Change['change'] | 'added';
}

/** Which changes. */
export interface HistorySelection {
  /** The earliest, in ms since 1970; null for all. */
  start: number | null;
  /** The key of the last change before them; null for the newest. */
  after: SortKey | null;
  /** Empty for all. */
  lists: readonly ListName[];
  /** Empty for any. */
  changes: readonly HistoryEntry['change'][];
}

const compare = comparatorOf('added');

/** Ordered as what was added last. */
export function historyKey({ at, list, id, change }: HistoryEntry): SortKey {
  return { key: Date.parse(at), tie: `${list}/${id} ${change}` };
}

/**
 * The newest selected changes, newest first. What it costs depends on how many they are, and on the number of
 * corrections and withdrawals, not on the number of records.
 */
export function newestChanges(
  lookups: Lookups,
  selection: HistorySelection,
  most: number,
): HistoryEntry[] {
  const found: HistoryEntry[] = [];
  const added = additions(lookups, selection);
  const altered = alterations(lookups, selection);
  let [addition, alteration] = [next(added), next(altered)];
  while (found.length < most) {
    const isAddition =
      addition !== null && (alteration === null || compare(addition.key, alteration.key) < 0);
    const newest = isAddition ? addition : alteration;
    if (newest === null) break;
    found.push(newest.entry);
    if (isAddition) addition = next(added);
    else alteration = next(altered);
  }
  return found;
}

interface KeyedEntry {
  entry: HistoryEntry;
  key: SortKey;
}

function next(entries: Iterator<KeyedEntry>): KeyedEntry | null {
  const { done, value } = entries.next();
  return done ? null : value;
}

function* additions(
  { additions: additionsOf }: Lookups,
  { start, after, lists, changes }: HistorySelection,
): Generator<KeyedEntry> {
  if (changes.length > 0 && !changes.includes('added')) return;
  const { size, listAt, timeAt, idAt } = additionsOf();
  const keyAt = (position: number): SortKey => ({
    key: timeAt(position),
    tie: `${listAt(position)}/${idAt(position)} added`,
  });
  for (let at = after === null ? 0 : positionAfter(after, size, keyAt); at < size; at++) {
    const time = timeAt(at);
    if (start !== null && time < start) return;
    const list = listAt(at);
    if (lists.length > 0 && !lists.includes(list)) continue;
    const entry: HistoryEntry = {
      at: new Date(time).toISOString().replace('.000Z', 'Z'),
      list,
      id: idAt(at),
      change: 'added',
      fields: [],
      differences: [],
    };
    yield { entry, key: historyKey(entry) };
  }
}

/** The first position whose key comes after a key, which need not be there any more. */
function positionAfter(after: SortKey, size: number, keyAt: (at: number) => SortKey): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(keyAt(middle), after) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const altered = new WeakMap<Lookups, readonly KeyedEntry[]>();

/** Corrections and withdrawals. */
function* alterations(
  lookups: Lookups,
  { start, after, lists, changes }: HistorySelection,
): Generator<KeyedEntry> {
  const all = altered.get(lookups) ?? newestFirst(lookups.changes());
  altered.set(lookups, all);
  for (const keyed of all) {
    const { entry, key } = keyed;
    if (start !== null && Number(key.key) < start) return;
    if (lists.length > 0 && !lists.includes(entry.list)) continue;
    if (changes.length > 0 && !changes.includes(entry.change)) continue;
    if (after === null || compare(key, after) > 0) yield keyed;
  }
}

function newestFirst(entries: readonly HistoryEntry[]): KeyedEntry[] {
  return entries
    .map((entry) => ({ entry, key: historyKey(entry) }))
    .sort((a, b) => compare(a.key, b.key));
}
