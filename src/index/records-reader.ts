/**
 * The records of a dataset, each decoded from the dataset's bytes when it is first needed.
 *
 * | array | holds |
 * | --- | --- |
 * | `KEY at`, `KEY end` | the byte offsets at which each record under a key of the dataset begins and ends |
 * | `people`, `organizations`, `places` | the ordinals among the entities |
 * | `JOIN` | postings: the ordinals of the records that refer to an id (model/joins.ts) |
 */
import type { CachePool } from '../cache/cache-pool.ts';
import { memoize, once } from '../cache/memoize.ts';
import type { Change, Dataset, Dossier, Entity } from '../dataset/types.ts';
import { type Collection, createCollection } from '../model/collection.ts';
import type { JoinName } from '../model/joins.ts';
import { createLookups, type Lookups } from '../model/lookups.ts';
import type { Collections } from '../model/records.ts';
import { openAdditions } from './additions-reader.ts';
import { openIds } from './ids-reader.ts';
import type { IndexFile } from './index-file.ts';
import { openLastModified } from './last-modified-reader.ts';
import { openPostings } from './postings-reader.ts';
import { openPublicationTimes } from './publication-reader.ts';

/** The dataset version that this code reads: DATASET_VERSION in schema.ts, whose import would bundle zod. */
const DATASET_VERSION = 1;

/** The lists that hold all entities of one type. */
export const TYPE_OF_ENTITY_LIST = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
} as const;

/** What a decoded record takes in memory for each byte of its JSON: measured 2 to 3, most with curly quotes. */
const BYTES_FOR_JSON = 3;

/**
 * @param bytes the dataset's
 * @param pool where decoded records are kept
 * @throws Error when the dataset has another version: an error is better than a misread record
 */
export function openRecords(bytes: Uint8Array, file: IndexFile, pool: CachePool): Lookups {
  const decode = <R>(key: string) => decoder<R>(bytes, file, key, pool);
  const collection = <R>(list: string, decoded = decode<R>(list)): Collection<R> =>
    createCollection({ ...decoded, ...openIds(file, list, pool) });
  const entities: Lookups['entities'] = collection('entities');
  const ofType = (list: keyof typeof TYPE_OF_ENTITY_LIST) => subset(entities, file.numbers(list));
  const records: Collections = {
    articles: collection('articles'),
    stories: collection('stories'),
    quotes: collection('quotes', concatenated(decode('quotes'), decode('paraphrases'))),
    statements: collection('statements'),
    events: collection('events'),
    publishers: collection('publishers'),
    people: ofType('people'),
    organizations: ofType('organizations'),
    places: ofType('places'),
  };
  const version = decode<number>('version').at(0);
  const dossier = decode<Dossier>('dossier').at(0);
  if (version !== DATASET_VERSION || dossier === undefined)
    throw new Error(`the bundled dataset does not have version ${DATASET_VERSION}`);
  const postings = memoize((join: JoinName) => openPostings(file, join, pool));
  const addedAt = openPublicationTimes(file, 'added');
  return createLookups({
    dossier,
    records,
    entities,
    publishedAt: decode<string | null>('publishedAt').at(0) ?? null,
    publications: all(decode<Dataset['publications'][number]>('publications')),
    changes: once(() => all(decode<Change>('changes'))),
    addedAt,
    additions: once(() => openAdditions(file, records, addedAt)),
    changedAt: openPublicationTimes(file, 'changed'),
    pool,
    lastModified: openLastModified(file),
    join: (join, id) => postings(join).get(id),
  });
}

function all<R>({ size, at }: Decoder<R>): R[] {
  return Array.from({ length: size }, (_, ordinal) => at(ordinal)).filter(
    (each) => each !== undefined,
  );
}

interface Decoder<R> {
  size: number;
  /** The same object while it is cached. */
  at: (ordinal: number) => R | undefined;
}

/** The compiler checked each record against the schema before writing it, so the type holds. */
function decoder<R>(bytes: Uint8Array, file: IndexFile, key: string, pool: CachePool): Decoder<R> {
  const starts = file.numbers(`${key} at`);
  const ends = file.numbers(`${key} end`);
  const text = new TextDecoder();
  const cache = pool.cache<number, R>();
  return {
    size: starts.length,
    at: (ordinal) => {
      const cached = cache.get(ordinal);
      if (cached !== undefined || !(ordinal < starts.length)) return cached;
      const line = bytes.subarray(starts[ordinal], ends[ordinal]);
      const record: R = JSON.parse(text.decode(line));
      cache.set(ordinal, record, BYTES_FOR_JSON * line.length);
      return record;
    },
  };
}

function concatenated<R>(first: Decoder<R>, second: Decoder<R>): Decoder<R> {
  return {
    size: first.size + second.size,
    at: (ordinal) => (ordinal < first.size ? first.at(ordinal) : second.at(ordinal - first.size)),
  };
}

/** @param ordinals among the entities, ascending */
function subset(entities: Collection<Entity>, ordinals: Uint32Array): Collection<Entity> {
  const ownOrdinals = once(() => new Map(Array.from(ordinals, (ordinal, own) => [ordinal, own])));
  return createCollection({
    size: ordinals.length,
    at: (own) => (own < ordinals.length ? entities.at(ordinals[own] ?? 0) : undefined),
    ordinalOf: (id) => {
      const ordinal = entities.ordinalOf(id);
      return ordinal === undefined ? undefined : ownOrdinals().get(ordinal);
    },
    *ids() {
      let ordinal = 0;
      for (const id of entities.ids()) if (ownOrdinals().has(ordinal++)) yield id;
    },
  });
}
