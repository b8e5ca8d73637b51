/**
 * The index of one list. Its documents are its records, numbered newest first. Each part of the index is opened when a
 * query first needs it.
 */
import { memoize, once } from '../../cache/memoize.ts';
import type { DateColumn } from '../../index/date-column.ts';
import { openDateColumn } from '../../index/dates-reader.ts';
import type { IndexFile } from '../../index/index-file.ts';
import { openOrder } from '../../index/orders-reader.ts';
import { openPostings, type Postings } from '../../index/postings-reader.ts';
import type { TextIndex } from '../../index/text-index.ts';
import type { FilterName } from '../../model/filters.ts';
import type { Lookups } from '../../model/lookups.ts';
import type { DateKind, ListName, Records } from '../../model/records.ts';
import { type RecordSort, type SortKey, sortKeyOf } from '../../model/sort-keys.ts';
import { createOrder, type Order } from './order.ts';

export interface ListIndex<L extends ListName = ListName> {
  /** The number of documents. */
  size: number;
  record: (document: number) => Records[L];
  find: (id: string) => Records[L] | undefined;
  /** The documents of the records with these ids, ascending. Unknown ids are left out. */
  documentsOf: (ids: readonly string[]) => Uint32Array;
  postings: (filter: FilterName) => Postings;
  dates: (kind: DateKind) => DateColumn;
  texts: () => TextIndex;
  order: (sort: RecordSort) => Order;
  /** When the record was published or last changed, in ms since 1970; null while that is not published. */
  changedAt: (document: number) => number | null;
  /** When the dossier was published first, RFC 3339; null when it never was. */
  firstPublishedAt: string | null;
  /** Breaks ties between documents of equal score: a text that is greater for newer ones. */
  recencyKey: (document: number) => string;
}

export function openListIndex<L extends ListName>(
  list: L,
  lookups: Lookups,
  file: IndexFile,
  texts: () => TextIndex,
): ListIndex<L> {
  const records = lookups.records[list];
  const { size } = records;
  const ordinals = file.numbers(`${list} newest`);
  const documentsByOrdinal = once(() => {
    const documents = new Uint32Array(size);
    for (const [document, ordinal] of ordinals.entries()) documents[ordinal] = document;
    return documents;
  });
  const record = (document: number): Records[L] => records.at(ordinals[document] ?? size);
  const sortKeys =
    (sort: RecordSort) =>
    (document: number): SortKey =>
      sortKeyOf(list, sort, record(document), lookups);
  return {
    size,
    record,
    find: records.find,
    documentsOf: (ids) =>
      Uint32Array.from(
        ids.flatMap((id) => {
          const ordinal = records.ordinalOf(id);
          return ordinal === undefined ? [] : [documentsByOrdinal()[ordinal] ?? size];
        }),
      ).sort(),
    postings: memoize((filter) => openPostings(file, `${list} ${filter}`, lookups.pool)),
    dates: memoize((kind) => openDateColumn(file, list, kind)),
    texts,
    order: memoize((sort) => createOrder(sort, openOrder(file, list, sort), sortKeys(sort))),
    changedAt: (document) => lookups.changedAt(list, ordinals[document] ?? size),
    firstPublishedAt: lookups.publications[0]?.at ?? null,
    recencyKey: (document) => {
      const { key, tie } = sortKeys('newest')(document);
      return `${String(Number(key) + 1e14).padStart(15, '0')} ${tie}`;
    },
  };
}
