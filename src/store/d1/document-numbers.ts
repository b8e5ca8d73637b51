/**
 * The numbers of documents in D1. As in the bundle, documents of a list are numbered in the order of their dates, here
 * with room between them, so that a record can be added without numbering others anew. A number has 63 bits:
 *
 * | bits | hold |
 * | --- | --- |
 * | 4 | the list |
 * | 33 | the minute that orders the record, from the year 0 on |
 * | 26 | its place within that minute |
 */
import type { listNames } from '../../model/lists.ts';

/** Beside the lists: named events, which have no list; the authors and languages of articles; how articles were read. */
const OTHERS = ['namedEvents', 'authors', 'languages', 'readings', 'changes'] as const;

export type StoredList = (typeof listNames)[number] | (typeof OTHERS)[number];

/** By code, which is stored: append only. */
const STORED_LISTS: readonly StoredList[] = [
  'articles',
  'stories',
  'quotes',
  'statements',
  'events',
  'people',
  'organizations',
  'places',
  'publishers',
  ...OTHERS,
];

const LIST_BITS = 59n;
const MINUTE_BITS = 26n;
const YEAR_ZERO = -62_167_219_200_000;

/** First and last number, both included. */
export interface DocumentRange {
  first: bigint;
  last: bigint;
}

export function listCode(list: StoredList): number {
  return STORED_LISTS.indexOf(list);
}

export function listOfCode(code: number): StoredList {
  const list = STORED_LISTS[code];
  if (list === undefined) throw new RangeError(`no list ${code}`);
  return list;
}

export function rangeOfList(list: StoredList): DocumentRange {
  const first = BigInt(listCode(list)) << LIST_BITS;
  return { first, last: first + (1n << LIST_BITS) - 1n };
}

/** The numbers of the documents ordered within the minute that contains an instant. @param at in ms since 1970 */
export function rangeOfMinute(list: StoredList, at: number): DocumentRange {
  const minute = BigInt(Math.max(0, Math.floor((at - YEAR_ZERO) / 60_000)));
  const first = rangeOfList(list).first + (minute << MINUTE_BITS);
  return { first, last: first + (1n << MINUTE_BITS) - 1n };
}

/**
 * Text that SQLite compares by its bytes as JavaScript compares the original by its UTF-16 code units: the units from
 * U+D7FF on, among them surrogate pairs, are written as U+D7FF and their distance to it.
 */
export function comparableText(text: string): string {
  return text.replace(/[\ud7ff-\uffff]/g, (unit) => {
    return `\ud7ff${String.fromCharCode(unit.charCodeAt(0) - 0xd7ff + 0x20)}`;
  });
}
