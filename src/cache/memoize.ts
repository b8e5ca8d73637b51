/** Values that are computed when they are first asked for, and kept. */

export function once<T>(compute: () => T): () => T {
  let value: { of: T } | null = null;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}

export function memoize<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, { of: V }>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = { of: compute(key) };
      known.set(key, value);
    }
    return value.of;
  };
}
