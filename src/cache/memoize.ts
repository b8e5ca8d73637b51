/** Functions that compute each result once, when it is first needed. */

export function once<T>(compute: () => T): () => T {
  let value: { of: T } | null = null;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}

/** Forgets everything once `capacity` results are kept; without a capacity it keeps all. */
export function memoize<K, V>(
  compute: (key: K) => V,
  capacity = Number.POSITIVE_INFINITY,
): (key: K) => V {
  const results = new Map<K, { of: V }>();
  return (key) => {
    let value = results.get(key);
    if (value === undefined) {
      value = { of: compute(key) };
      if (results.size >= capacity) results.clear();
      results.set(key, value);
    }
    return value.of;
  };
}
