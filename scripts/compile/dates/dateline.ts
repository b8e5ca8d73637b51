/** Datelines: "LONDON, March 3, 2021 (Example) —", the place and day at the head of an article's first paragraph. */
import type { Span } from '../../../src/dataset/types.ts';
import { findDates, type PrintedDate } from './printed-dates.ts';

/** Where a dateline ends at the latest. */
const MAX_LENGTH = 120;
/** The agency in brackets or slashes, and the dash; or the last of the slashes between place, agency and day. */
const AFTER_DATE = /^[\s,.]*(?:(?:\([^()]{2,40}\)|\/[^/]{2,40}\/)\s*)?(?:[-–—]{1,2}|:|\/)\s/u;

export interface Dateline {
  date: PrintedDate;
  span: Span;
}

export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, MAX_LENGTH);
  const [date] = findDates(head).dates;
  if (!date || date.day.other) return null;
  if (!isPlace(head.slice(0, date.span.start)) || !AFTER_DATE.test(head.slice(date.span.end)))
    return null;
  return { date, span: date.span };
}

/** "Springfield, Ill., ": few words, each with a capital. */
function isPlace(text: string): boolean {
  const words = text
    .replace(/^[([]/u, '')
    .split(/[\s,/]+/u)
    .filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.length <= 8 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    words[0] !== 'On'
  );
}
