/**
 * Where the records of a dataset stand in its bytes, so that each is decoded when it is first asked for:
 *
 * | array | holds |
 * | --- | --- |
 * | `KEY at`, `KEY end` | for each record under a key of the dataset where it begins and ends |
 * | `people`, `organizations`, `places` | the places among the entities |
 * | `JOIN` | postings: the places of records that have an id (model/joins.ts) |
 */
import { boundedCache } from '../cache/bounded-cache.ts';
import { memoize, once } from '../cache/memoize.ts';
import type { Dossier, Entity } from '../dataset/types.ts';
import { type Collection, createCollection } from '../model/collection.ts';
import type { JoinName } from '../model/joins.ts';
import { createLookups, type Lookups } from '../model/lookups.ts';
import type { Collections } from '../model/records.ts';
import { openIds } from './ids-reader.ts';
import type { IndexFile } from './index-file.ts';
import { openLastModified } from './last-modified-reader.ts';
import { openPostings } from './postings-reader.ts';

/** The schema's version that this code reads (DATASET_VERSION in schema.ts, which would bring zod along). */
const VERSION = 1;

/** Lists that are all entities of a type. */
export const TYPES = { people: 'person', organizations: 'organization', places: 'place' } as const;

/** Bytes of each kind whose records are kept decoded: they take more than that in memory. */
const KEPT = 8_000_000;

/**
 * @param bytes of the dataset that the index was made of
 * @throws when the dataset is of another version: better no answer than a misread one
 */
export function openRecords(bytes: Uint8Array, file: IndexFile, kept = KEPT): Lookups {
  const decode = <R>(key: string) => decoder<R>(bytes, file, key, kept);
  const collection = <R>(list: string, decoded = decode<R>(list)): Collection<R> =>
    createCollection({ ...decoded, ...openIds(file, list) });
  const entities: Lookups['entities'] = collection('entities');
  const ofType = (list: keyof typeof TYPES) => among(entities, file.numbers(list));
  const records: Collections = {
    articles: collection('articles'),
    stories: collection('stories'),
    quotes: collection('quotes', behind(decode('quotes'), decode('paraphrases'))),
    statements: collection('statements'),
    events: collection('events'),
    publishers: collection('publishers'),
    people: ofType('people'),
    organizations: ofType('organizations'),
    places: ofType('places'),
  };
  const version = decode<number>('version').at(0);
  const dossier = decode<Dossier>('dossier').at(0);
  if (version !== VERSION || dossier === undefined)
    throw new Error(`the bundled dataset is not of version ${VERSION}`);
  const postings = memoize((join: JoinName) => openPostings(file, join));
  return createLookups({
    dossier,
    records,
    entities,
    lastModified: openLastModified(file),
    join: (join, id) => postings(join).get(id),
  });
}

interface Decoder<R> {
  size: number;
  /** The same record as long as it is kept: what is rendered of one is kept by its identity. */
  at: (place: number) => R | undefined;
}

/** The compiler validated each record against the schema before it wrote it. */
function decoder<R>(bytes: Uint8Array, file: IndexFile, key: string, kept: number): Decoder<R> {
  const starts = file.numbers(`${key} at`);
  const ends = file.numbers(`${key} end`);
  const text = new TextDecoder();
  const known = boundedCache<number, R>(kept);
  return {
    size: starts.length,
    at: (place) => {
      const before = known.get(place);
      if (before !== undefined || !(place < starts.length)) return before;
      const line = bytes.subarray(starts[place], ends[place]);
      const record: R = JSON.parse(text.decode(line));
      known.set(place, record, line.length);
      return record;
    },
  };
}

function behind<R>(first: Decoder<R>, second: Decoder<R>): Decoder<R> {
  return {
    size: first.size + second.size,
    at: (place) => (place < first.size ? first.at(place) : second.at(place - first.size)),
  };
}

/** @param places among the entities, ascending */
function among(entities: Collection<Entity>, places: Uint32Array): Collection<Entity> {
  const own = once(() => new Map(Array.from(places, (place, index) => [place, index])));
  return createCollection({
    size: places.length,
    at: (place) => (place < places.length ? entities.at(places[place] ?? 0) : undefined),
    ordinalOf: (id) => {
      const place = entities.ordinalOf(id);
      return place === undefined ? undefined : own().get(place);
    },
    *ids() {
      let place = 0;
      for (const id of entities.ids()) if (own().has(place++)) yield id;
    },
  });
}
