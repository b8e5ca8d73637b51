/**
 * A list made ready for questions: its records numbered newest first, and beside them the indexes, each made
 * when a question first needs it and kept for the isolate's life. The numbers and the index of words, which would
 * take the longest, were made with the dataset (index-texts.ts).
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
import { keyOfNewest } from './numbering.ts';
import { createOrder, type Order, orderOf } from './order.ts';

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
  texts: TextIndex;
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
  const records = row.records(lookups.dataset);
  const index = texts(list);
  const { size, places } = index;
  const ids = once(() => new Map(records.map((each) => [each.id, each])));
  const record = (number: number): Records[L] => {
    const found = records[places[number] ?? size];
    if (!found) throw new RangeError(`${list} has no record ${number}`);
    return found;
  };
  const newest = memoized((number: number) => keyOfNewest(list, record(number), lookups));
  const keyOf =
    (sort: Sort) =>
    (number: number): Cursor => {
      const found = record(number);
      switch (sort) {
        case 'reported':
          return { key: latest(row.articles(found, lookups)), tie: found.id };
        case 'frequent':
          return { key: 'articleIds' in found ? found.articleIds.length : 0, tie: found.id };
        case 'name':
          return { key: 'name' in found ? fold(found.name) : '', tie: found.id };
        default:
          return newest(number);
      }
    };
  return {
    list,
    size,
    record,
    find: (id) => ids().get(id),
    postings: memoized((parameter) =>
      postingsOf(size, (number) => valuesOf(list, parameter, record(number), lookups)),
    ),
    dates: memoized((kind) =>
      createDateColumn(size, (number) => row.dates(record(number), kind, lookups), offsetAt),
    ),
    texts: index,
    order: memoized((sort) => {
      const numbers = new Uint32Array(size).map((_, number) => number);
      return sort === 'newest'
        ? orderOf(sort, numbers, keyOf(sort))
        : createOrder(sort, numbers, keyOf(sort));
    }),
    tieOfScore: (number) => {
      const { key, tie } = newest(number);
      return `${String(Number(key) + 1e14).padStart(15, '0')} ${tie}`;
    },
  };
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

function postingsOf(size: number, values: (number: number) => readonly string[]): Postings {
  const found = new Map<string, number[]>();
  for (let number = 0; number < size; number++) {
    for (const value of values(number)) {
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
