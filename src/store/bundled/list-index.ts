/**
 * A list as questions look into it: its records numbered newest first, and the indexes that were made with the
 * dataset, each opened when a question first needs it.
 */

import { memoize } from '../../cache/memoize.ts';
import type { DateColumn } from '../../index/date-column.ts';
import { openDateColumn } from '../../index/dates-reader.ts';
import type { IndexFile } from '../../index/index-file.ts';
import { openOrder } from '../../index/orders-reader.ts';
import { openPostings, type Postings } from '../../index/postings-reader.ts';
import type { TextIndex } from '../../index/text-index.ts';
import type { Lookups } from '../../model/lookups.ts';
import type { DateKind, ListName, Records } from '../../model/records.ts';
import type { SortKey } from '../../model/sort-keys.ts';
import { type RecordSort, sortKeyOf } from '../../model/sort-keys.ts';
import type { Condition } from '../../query/query.ts';
import { createOrder, type Order } from './order.ts';

export interface ListIndex<L extends ListName = ListName> {
  list: L;
  size: number;
  /** By number. */
  record: (number: number) => Records[L];
  find: (id: string) => Records[L] | undefined;
  postings: (parameter: Condition['parameter']) => Postings;
  dates: (kind: DateKind) => DateColumn;
  texts: () => TextIndex;
  order: (sort: RecordSort) => Order;
  /** A record among those of the same score: the newest first. */
  tieOfScore: (number: number) => string;
}

export function openListIndex<L extends ListName>(
  list: L,
  lookups: Lookups,
  file: IndexFile,
  texts: () => TextIndex,
): ListIndex<L> {
  const records = lookups.records[list];
  const { size } = records;
  const places = file.numbers(`${list} newest`);
  const record = (number: number): Records[L] => records.at(places[number] ?? size);
  const key =
    (sort: RecordSort) =>
    (number: number): SortKey =>
      sortKeyOf(list, sort, record(number), lookups);
  return {
    list,
    size,
    record,
    find: records.find,
    postings: memoize((parameter) => openPostings(file, `${list} ${parameter}`)),
    dates: memoize((kind) => openDateColumn(file, list, kind)),
    texts,
    order: memoize((sort) => createOrder(sort, openOrder(file, list, sort), key(sort))),
    tieOfScore: (number) => {
      const { key: at, tie } = key('newest')(number);
      return `${String(Number(at) + 1e14).padStart(15, '0')} ${tie}`;
    },
  };
}
