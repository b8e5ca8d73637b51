/**
 * A list made ready for questions: its records numbered newest first, and beside them the indexes, each made
 * when a question first needs it and kept for the isolate's life. That of words, which would take the longest, was
 * made with the dataset (index-texts.ts).
 */
import { fold } from '../dataset/names.ts';
import type { Cursor } from '../query/cursor.ts';
import { latest } from '../query/dates.ts';
import { type ListName, lists, type Records } from '../query/lists.ts';
import { type Lookups, once } from '../query/lookups.ts';
import type { Condition, DateKind, Sort } from '../query/query.ts';
import { related } from '../query/relations.ts';
import type { TextIndexes } from '../query/text/open-index.ts';
import type { TextIndex } from '../query/text/text-index.ts';
import { traits } from '../query/traits.ts';
import { createDateColumn, type DateColumn } from './date-column.ts';
import { numbered } from './numbered.ts';
import { createOrder, type Order } from './order.ts';

/** The records that have a value, by value; numbers ascending. */
export type Postings = ReadonlyMap<string, Uint32Array>;

export interface Shelf<L extends ListName = ListName> {
  list: L;
  size: number;
  /** By number. */
  record: (number: number) => Records[L];
  find: (id: string) => Records[L] | undefined;
  postings: (parameter: Condition['parameter']) => Postings;
  dates: (kind: DateKind) => DateColumn;
  texts: () => TextIndex;
  order: (sort: Exclude<Sort, 'relevance'>) => Order;
  /** A record among those of the same score: the newest first. */
  tieOfScore: (number: number) => string;
}

export function createShelf<L extends ListName>(
  list: L,
  lookups: Lookups,
  texts: TextIndexes,
  offsetAt: (local: number) => number,
): Shelf<L> {
  const row = lists[list];
  const { records, keys } = numbered(list, lookups);
  const ids = once(() => new Map(records.map((record) => [record.id, record])));
  const record = (number: number): Records[L] => {
    const found = records[number];
    if (!found) throw new RangeError(`${list} has no record ${number}`);
    return found;
  };
  const keyOf = (sort: Sort) => (number: number) => {
    const found = record(number);
    return sort === 'reported'
      ? { key: latest(row.articles(found, lookups)), tie: found.id }
      : sortKey(sort, found, keys[number]);
  };
  return {
    list,
    size: records.length,
    record,
    find: (id) => ids().get(id),
    postings: memoized((parameter) =>
      postingsOf(records, (each) => valuesOf(list, parameter, each, lookups)),
    ),
    dates: memoized((kind) =>
      createDateColumn(
        records.length,
        (number) => row.dates(record(number), kind, lookups),
        offsetAt,
      ),
    ),
    texts: once(() => texts(list)),
    order: memoized((sort) => createOrder(sort, Uint32Array.from(records.keys()), keyOf(sort))),
    tieOfScore: (number) => {
      const { key, tie } = keyOf('newest')(number);
      return `${String(Number(key) + 1e14).padStart(15, '0')} ${tie}`;
    },
  };
}

function sortKey<L extends ListName>(
  sort: Sort,
  record: Records[L],
  newest: Cursor | undefined,
): Cursor {
  if (sort === 'name') return { key: 'name' in record ? fold(record.name) : '', tie: record.id };
  if (sort === 'frequent') {
    return { key: 'articleIds' in record ? record.articleIds.length : 0, tie: record.id };
  }
  return newest ?? { key: 0, tie: record.id };
}

function valuesOf<L extends ListName>(
  list: L,
  parameter: Condition['parameter'],
  record: Records[L],
  lookups: Lookups,
): readonly string[] {
  if (parameter === 'manner') return 'manner' in record ? [record.manner] : [];
  if (parameter !== 'has') return related(list, parameter, record, lookups);
  return Object.entries(traits[list])
    .filter(([, { test }]) => test(record, lookups))
    .map(([name]) => name);
}

function postingsOf<R>(records: readonly R[], values: (record: R) => readonly string[]): Postings {
  const found = new Map<string, number[]>();
  for (const [number, record] of records.entries()) {
    for (const value of values(record)) {
      const numbers = found.get(value);
      if (!numbers) found.set(value, [number]);
      else if (numbers.at(-1) !== number) numbers.push(number);
    }
  }
  return new Map(Array.from(found, ([value, numbers]) => [value, Uint32Array.from(numbers)]));
}

function memoized<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
