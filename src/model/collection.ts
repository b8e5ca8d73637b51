/** Records of a kind in the dataset's order, wherever they are kept. */
export interface Collection<R> extends Iterable<R> {
  readonly size: number;
  /** @throws RangeError where there is none */
  at: (place: number) => R;
  /** The place of the record with this id. */
  ordinalOf: (id: string) => number | undefined;
  find: (id: string) => R | undefined;
  /** In the order of the records. */
  ids: () => Iterable<string>;
}

export interface Identified {
  id: string;
}

/** What a collection is made of. */
export interface CollectionSource<R> {
  size: number;
  /** The record at a place below `size`, always the same for the same place. */
  at: (place: number) => R | undefined;
  ordinalOf: (id: string) => number | undefined;
  ids: () => Iterable<string>;
}

export function createCollection<R>({
  size,
  at,
  ordinalOf,
  ids,
}: CollectionSource<R>): Collection<R> {
  function checked(place: number): R {
    const record = at(place);
    if (record === undefined) throw new RangeError(`no record at ${place} of ${size}`);
    return record;
  }
  return {
    size,
    at: checked,
    ordinalOf,
    find: (id) => {
      const place = ordinalOf(id);
      return place === undefined ? undefined : at(place);
    },
    ids,
    *[Symbol.iterator]() {
      for (let place = 0; place < size; place++) yield checked(place);
    },
  };
}

/** Of records in memory. */
export function inMemoryCollection<R extends Identified>(records: readonly R[]): Collection<R> {
  const places = new Map(records.map(({ id }, place) => [id, place]));
  const collection = createCollection({
    size: records.length,
    at: (place) => records[place],
    ordinalOf: (id) => places.get(id),
    ids: () => places.keys(),
  });
  return { ...collection, [Symbol.iterator]: () => records[Symbol.iterator]() };
}
