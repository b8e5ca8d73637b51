/**
 * Renders records as bytes, in any format. Each record is rendered once for each format and cached; an answer is a
 * concatenation of cached bytes.
 */

import type { Cache, CachePool } from '../cache/cache-pool.ts';
import { memoize } from '../cache/memoize.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName, Records } from '../model/records.ts';
import { CHUNK_BYTES, type Chunk, chunkOf, dropPrefix } from './chunks.ts';
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

/** @param pool where rendered records are kept, by format, list and id: no key keeps a record in memory */
export function createRenderer(site: Site, lookups: Lookups, pool: CachePool): Renderer {
  const context: ItemContext = { ...site, lookups, excerpt: null };
  const cacheOf = memoize((_: string): Cache<string, Chunk> => pool.cache());
  /** Each format has only a few closing texts. */
  const closing = memoize(chunkOf);

  const list: Renderer['list'] = (format, feed, name, records, options) => {
    const { writer } = format;
    const cache = isDefault(options) ? cacheOf(`${format.name} ${name}`) : null;
    const chunks = records.map((record) => {
      const kept = cache?.get(record.id);
      if (kept !== undefined) return kept;
      const chunk = chunkOf(
        writer.separator + renderRecord(format, feed, name, record, options, context),
      );
      cache?.set(record.id, chunk, chunk.bytes.length + CHUNK_BYTES);
      return chunk;
    });
    const [first, ...others] = chunks;
    return [
      chunkOf(writer.open(feed)),
      ...(first === undefined ? [] : [dropPrefix(writer.separator.length, first)]),
      ...others,
      closing(writer.close(feed)),
    ];
  };

  const single: Renderer['single'] = (format, feed, name, record) => {
    if (format.of === 'items' || format.writer.single === undefined) {
      const options = { excerpt: null, extraFields: null, defaultFields: format.of === 'items' };
      return list(format, feed, name, [record], options);
    }
    return [chunkOf(format.writer.single(plainRecord(name, record, feed.fields, context)))];
  };

  return { list, single };
}

/** Whether a record's bytes are the same for every request for the format. */
function isDefault<L extends ListName>(options: RenderOptions<L>): boolean {
  return options.defaultFields && options.extraFields === null && options.excerpt === null;
}

function renderRecord<L extends ListName>(
  format: FeedFormat | RecordFormat,
  { fields }: Feed,
  list: L,
  record: Records[L],
  { excerpt, extraFields }: RenderOptions<L>,
  site: ItemContext,
): string {
  const context = { ...site, excerpt };
  if (format.of === 'items') return format.writer.item(itemOf(list, record, context));
  const plain = plainRecord(list, record, fields, context);
  return format.writer.item({ ...plain, ...extraFields?.(record) });
}
