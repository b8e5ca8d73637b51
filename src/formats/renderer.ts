/**
 * Records to bytes, in any format of the table. What a record looks like in a format is rendered once
 * and kept: an answer is those bytes copied together.
 */

import { type BoundedCache, boundedCache } from '../cache/bounded-cache.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName, Records } from '../model/records.ts';
import type { Feed, PlainRecord } from './feed/feed.ts';
import type { Site } from './feed/links.ts';
import type { Context } from './items/context.ts';
import { itemOf } from './items/items.ts';
import { plainRecord } from './plain-record.ts';
import { type Rendered, rendered, without } from './rendered.ts';
import type { FeedRow, RecordRow } from './table.ts';

/** How the records of one answer differ from what is usually given of them. */
export interface Variant<L extends ListName> {
  /** Longest content in UTF-16 units; null for all that may be given. */
  excerpt: number | null;
  /** What an answer adds to a record in formats of records: snippets, explanations. */
  added: ((record: Records[L]) => PlainRecord) | null;
  /** False when the fields are not those that the list usually gives. */
  usual: boolean;
}

export interface Renderer {
  /** A whole document: its head, its records and what stands between them, its end. */
  list<L extends ListName>(
    row: FeedRow | RecordRow,
    feed: Feed,
    list: L,
    records: readonly Records[L][],
    variant: Variant<L>,
  ): Rendered[];
  /** One record alone. */
  single<L extends ListName>(
    row: FeedRow | RecordRow,
    feed: Feed,
    list: L,
    record: Records[L],
  ): Rendered[];
}

/** Bytes of rendered records that are kept for each format. */
const KEPT = 8_000_000;

const USUAL = { excerpt: null, added: null, usual: true };

export function createRenderer(site: Site, lookups: Lookups): Renderer {
  const caches = new Map<string, BoundedCache<object, Rendered>>();
  const ends = new Map<string, Rendered>();

  /** A format closes its documents with one of a few texts. */
  function endOf(text: string): Rendered {
    const known = ends.get(text) ?? rendered(text);
    ends.set(text, known);
    return known;
  }

  /** Each piece begins with what stands between two: what does not stand before the first. */
  function pieceOf<L extends ListName>(
    row: FeedRow | RecordRow,
    fields: readonly string[],
    list: L,
    record: Records[L],
    variant: Variant<L>,
  ): Rendered {
    const context: Context = { ...site, lookups, excerpt: variant.excerpt };
    const { between } = row.format;
    if (row.of === 'items') {
      return rendered(between + row.format.item(itemOf(list, record, context)));
    }
    const plain = plainRecord(list, record, fields, context);
    return rendered(between + row.format.item({ ...plain, ...variant.added?.(record) }));
  }

  function list<L extends ListName>(
    row: FeedRow | RecordRow,
    feed: Feed,
    name: L,
    records: readonly Records[L][],
    variant: Variant<L>,
  ): Rendered[] {
    const cache = cacheOf(caches, row.name);
    const keeps = variant.usual && variant.added === null && variant.excerpt === null;
    const pieces = [rendered(row.format.open(feed))];
    for (const record of records) {
      const kept = keeps ? cache.get(record) : undefined;
      const piece = kept ?? pieceOf(row, feed.fields, name, record, variant);
      if (keeps && kept === undefined) cache.set(record, piece, piece.bytes.length);
      pieces.push(pieces.length === 1 ? without(row.format.between.length, piece) : piece);
    }
    pieces.push(endOf(row.format.close(feed)));
    return pieces;
  }

  function single<L extends ListName>(
    row: FeedRow | RecordRow,
    feed: Feed,
    name: L,
    record: Records[L],
  ): Rendered[] {
    if (row.of === 'items' || row.format.single === undefined) {
      return list(row, feed, name, [record], { ...USUAL, usual: row.of === 'items' });
    }
    const context: Context = { ...site, lookups, excerpt: null };
    return [rendered(row.format.single(plainRecord(name, record, feed.fields, context)))];
  }

  return { list, single };
}

function cacheOf(
  caches: Map<string, BoundedCache<object, Rendered>>,
  name: string,
): BoundedCache<object, Rendered> {
  const known = caches.get(name);
  if (known !== undefined) return known;
  const made = boundedCache<object, Rendered>(KEPT);
  caches.set(name, made);
  return made;
}
