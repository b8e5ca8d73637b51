/** A cache that forgets what has not been asked for lately, and never holds more than it may. */

export interface BoundedCache<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V, size: number): void;
}

/**
 * Two generations: when the young one is full it becomes the old one, and what nobody asked for
 * since the last change of generation is gone.
 * @param limit the most that both hold together, in the unit of `size`
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
