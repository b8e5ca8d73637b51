/** One budget of memory for all caches: whatever was not used for longest goes first, in whichever cache it is. */

export interface Cache<K, V> {
  get(key: K): V | undefined;
  /**
   * Does nothing for an entry that would take more than an eighth of the pool.
   * @param bytes what the value takes in memory; the key and the entry itself are added
   */
  set(key: K, value: V, bytes: number): void;
}

export interface CachePool {
  /** A cache of its own that shares the pool's bytes. Made once for each purpose: the pool never forgets it. */
  cache<K, V>(): Cache<K, V>;
  /** What all entries say they take. Never more than the limit. */
  bytes(): number;
}

/** A slot of a Map, the entry's object, and the heads of key and value. */
const ENTRY_BYTES = 160;

/**
 * Two generations approximate least recently used: once the young generation of all caches together fills half the pool,
 * it becomes the old one, and what was in the old one and has not been read since is dropped. A read of what was used
 * recently costs no more than the read of a Map.
 */
export function createCachePool(limit: number): CachePool {
  const generations: { rotate: () => void }[] = [];
  let young = 0;
  let old = 0;

  function reserve(bytes: number): void {
    if (young + bytes > limit / 2) {
      for (const { rotate } of generations) rotate();
      old = young;
      young = 0;
    }
    young += bytes;
  }

  function cache<K, V>(): Cache<K, V> {
    type Entry = { value: V; bytes: number };
    let recent = new Map<K, Entry>();
    let earlier = new Map<K, Entry>();
    generations.push({
      rotate: () => {
        earlier = recent;
        recent = new Map();
      },
    });

    function add(key: K, entry: Entry): void {
      reserve(entry.bytes);
      recent.set(key, entry);
    }

    return {
      get: (key) => {
        const found = recent.get(key);
        if (found !== undefined) return found.value;
        const entry = earlier.get(key);
        if (entry === undefined) return undefined;
        earlier.delete(key);
        old -= entry.bytes;
        add(key, entry);
        return entry.value;
      },
      set: (key, value, size) => {
        const bytes = size + bytesOfKey(key) + ENTRY_BYTES;
        if (bytes > limit / 8) return;
        const replaced = recent.get(key);
        if (replaced !== undefined) young -= replaced.bytes;
        add(key, { value, bytes });
      },
    };
  }

  return { cache, bytes: () => young + old };
}

/** Two bytes a character: no string takes more. */
function bytesOfKey(key: unknown): number {
  return typeof key === 'string' ? 2 * key.length : 0;
}
