/**
 * Renders records as bytes, in any format. Each record is rendered once for each format and cached; an answer is a
 * concatenation of cached bytes.
 */

import type { Cache, CachePool } from '../cache/cache-pool.ts';
import { memoize } from '../cache/memoize.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName, Records } from '../model/records.ts';
import { type Chunk, chunkOf, dropPrefix } from './chunks.ts';
import type { Feed, PlainRecord } from './feed/feed.ts';
import type { Site } from './feed/urls.ts';
import type { FeedFormat, RecordFormat } from './formats.ts';
import { itemOf } from './items/item.ts';
import type { ItemContext } from './items/item-context.ts';
import { plainRecord } from './plain-record.ts';

/** How one answer renders its records. */
export interface RenderOptions<L extends ListName> {
  /** Longest content in UTF-16 units; null for no limit. */
  excerpt: number | null;
  /** Fields added in record formats: snippets, explanations. */
  extraFields: ((record: Records[L]) => PlainRecord) | null;
  /** False if the request chose other fields than the list's defaults. */
  defaultFields: boolean;
}

export interface Renderer {
  /** A document of many records. */
  list<L extends ListName>(
    format: FeedFormat | RecordFormat,
    feed: Feed,
    list: L,
    records: readonly Records[L][],
    options: RenderOptions<L>,
  ): Chunk[];
  /** A document of one record. */
  single<L extends ListName>(
    format: FeedFormat | RecordFormat,
    feed: Feed,
    list: L,
    record: Records[L],
  ): Chunk[];
}

/** The objects around the bytes of a chunk. */
const CHUNK_BYTES = 200;

const DEFAULTS = { excerpt: null, extraFields: null, defaultFields: true };

/** @param pool where rendered records are kept, by format, list and id: no key keeps a record in memory */
export function createRenderer(site: Site, lookups: Lookups, pool: CachePool): Renderer {
  const cacheOf = memoize((_: string): Cache<string, Chunk> => pool.cache());
  const closings = new Map<string, Chunk>();

  /** Each format has only a few closing texts. */
  function closingChunk(text: string): Chunk {
    const known = closings.get(text) ?? chunkOf(text);
    closings.set(text, known);
    return known;
  }

  /** The chunk starts with the separator, which is dropped for the first record. */
  function recordChunk<L extends ListName>(
    format: FeedFormat | RecordFormat,
    fields: readonly string[],
    list: L,
    record: Records[L],
    options: RenderOptions<L>,
  ): Chunk {
    const context: ItemContext = { ...site, lookups, excerpt: options.excerpt };
    const { separator } = format.writer;
    if (format.of === 'items') {
      return chunkOf(separator + format.writer.item(itemOf(list, record, context)));
    }
    const plain = plainRecord(list, record, fields, context);
    return chunkOf(separator + format.writer.item({ ...plain, ...options.extraFields?.(record) }));
  }

  function list<L extends ListName>(
    format: FeedFormat | RecordFormat,
    feed: Feed,
    name: L,
    records: readonly Records[L][],
    options: RenderOptions<L>,
  ): Chunk[] {
    const cache = cacheOf(`${format.name} ${name}`);
    const cacheable =
      options.defaultFields && options.extraFields === null && options.excerpt === null;
    const chunks = [chunkOf(format.writer.open(feed))];
    for (const record of records) {
      const kept = cacheable ? cache.get(record.id) : undefined;
      const chunk = kept ?? recordChunk(format, feed.fields, name, record, options);
      if (cacheable && kept === undefined)
        cache.set(record.id, chunk, chunk.bytes.length + CHUNK_BYTES);
      chunks.push(chunks.length === 1 ? dropPrefix(format.writer.separator.length, chunk) : chunk);
    }
    chunks.push(closingChunk(format.writer.close(feed)));
    return chunks;
  }

  function single<L extends ListName>(
    format: FeedFormat | RecordFormat,
    feed: Feed,
    name: L,
    record: Records[L],
  ): Chunk[] {
    if (format.of === 'items' || format.writer.single === undefined) {
      return list(format, feed, name, [record], {
        ...DEFAULTS,
        defaultFields: format.of === 'items',
      });
    }
    const context: ItemContext = { ...site, lookups, excerpt: null };
    return [chunkOf(format.writer.single(plainRecord(name, record, feed.fields, context)))];
  }

  return { list, single };
}
