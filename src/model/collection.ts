/** Records of one kind in the dataset's order, in memory or decoded on demand. */
export interface Collection<R> extends Iterable<R> {
  readonly size: number;
  /**
   * The record at a position in the dataset's order, counted from 0.
   * @throws RangeError when there is none
   */
  at: (ordinal: number) => R;
  ordinalOf: (id: string) => number | undefined;
  find: (id: string) => R | undefined;
  /** In the order of the records. */
  ids: () => Iterable<string>;
}

interface Identified {
  id: string;
}

/** What `createCollection` needs. */
interface CollectionSource<R> {
  size: number;
  /** The same record each time for an ordinal below `size`, as far as it is kept in memory. */
  at: (ordinal: number) => R | undefined;
  ordinalOf: (id: string) => number | undefined;
  ids: () => Iterable<string>;
}

export function createCollection<R>({
  size,
  at,
  ordinalOf,
  ids,
}: CollectionSource<R>): Collection<R> {
  function checked(ordinal: number): R {
    const record = at(ordinal);
    if (record === undefined) throw new RangeError(`no record ${ordinal}: there are ${size}`);
    return record;
  }
  return {
    size,
    at: checked,
    ordinalOf,
    find: (id) => {
      const ordinal = ordinalOf(id);
      return ordinal === undefined ? undefined : at(ordinal);
    },
    ids,
    *[Symbol.iterator]() {
      for (let ordinal = 0; ordinal < size; ordinal++) yield checked(ordinal);
    },
  };
}

/** A collection of records in memory. */
export function inMemoryCollection<R extends Identified>(records: readonly R[]): Collection<R> {
  const ordinals = new Map(records.map(({ id }, ordinal) => [id, ordinal]));
  const collection = createCollection({
    size: records.length,
    at: (ordinal) => records[ordinal],
    ordinalOf: (id) => ordinals.get(id),
    ids: () => ordinals.keys(),
  });
  return { ...collection, [Symbol.iterator]: () => records[Symbol.iterator]() };
}
