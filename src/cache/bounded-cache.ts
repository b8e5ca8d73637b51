/** A cache of bounded size that drops entries not used recently. */

export interface BoundedCache<K, V> {
  get(key: K): V | undefined;
  /** Does nothing when `size` exceeds half the limit. */
  set(key: K, value: V, size: number): void;
}

/**
 * Two generations approximate least recently used: when the young generation is full it replaces the old one, and
 * entries not read since the previous replacement are dropped.
 * @param limit total size of both generations, in the unit of `set`'s `size`
 */
export function boundedCache<K, V>(limit: number): BoundedCache<K, V> {
  type Entry = { value: V; size: number };
  let young = new Map<K, Entry>();
  let old = new Map<K, Entry>();
  let filled = 0;

  function set(key: K, value: V, size: number): void {
    if (size > limit / 2) return;
    if (filled + size > limit / 2) {
      old = young;
      young = new Map();
      filled = 0;
    }
    young.set(key, { value, size });
    filled += size;
  }

  function get(key: K): V | undefined {
    const recent = young.get(key);
    if (recent !== undefined) return recent.value;
    const entry = old.get(key);
    if (entry !== undefined) set(key, entry.value, entry.size);
    return entry?.value;
  }

  return { get, set };
}
