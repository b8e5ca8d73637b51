/**
 * A list as questions look into it: its records numbered newest first, and the indexes that were made with the
 * dataset, each opened when a question first needs it.
 */

import { memoized } from '../../cache/memoize.ts';
import type { DateColumn } from '../../index/date-column.ts';
import { openDates } from '../../index/dates-reader.ts';
import type { IndexFile } from '../../index/index-file.ts';
import { openOrder } from '../../index/orders-reader.ts';
import { openPostings, type Postings } from '../../index/postings-reader.ts';
import type { TextIndex } from '../../index/text-index.ts';
import type { Lookups } from '../../model/lookups.ts';
import type { DateKind, ListName, Records } from '../../model/records.ts';
import type { Cursor } from '../../model/sort-keys.ts';
import { keyOf, type OwnSort } from '../../model/sort-keys.ts';
import type { Condition } from '../../query/query.ts';
import { type Order, orderOf } from './order.ts';

export interface Shelf<L extends ListName = ListName> {
  list: L;
  size: number;
  /** By number. */
  record: (number: number) => Records[L];
  find: (id: string) => Records[L] | undefined;
  postings: (parameter: Condition['parameter']) => Postings;
  dates: (kind: DateKind) => DateColumn;
  texts: () => TextIndex;
  order: (sort: OwnSort) => Order;
  /** A record among those of the same score: the newest first. */
  tieOfScore: (number: number) => string;
}

export function createShelf<L extends ListName>(
  list: L,
  lookups: Lookups,
  file: IndexFile,
  texts: () => TextIndex,
): Shelf<L> {
  const records = lookups.records[list];
  const { size } = records;
  const places = file.numbers(`${list} newest`);
  const record = (number: number): Records[L] => records.at(places[number] ?? size);
  const key =
    (sort: OwnSort) =>
    (number: number): Cursor =>
      keyOf(list, sort, record(number), lookups);
  return {
    list,
    size,
    record,
    find: records.find,
    postings: memoized((parameter) => openPostings(file, `${list} ${parameter}`)),
    dates: memoized((kind) => openDates(file, list, kind)),
    texts,
    order: memoized((sort) => orderOf(sort, openOrder(file, list, sort), key(sort))),
    tieOfScore: (number) => {
      const { key: at, tie } = key('newest')(number);
      return `${String(Number(at) + 1e14).padStart(15, '0')} ${tie}`;
    },
  };
}
