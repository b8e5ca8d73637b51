/** The dates of publication and change that a line of text prints: days, times, zones and labels together. */
import type { Span } from '../../../src/dataset/types.ts';
import { anyOf } from '../languages/languages.ts';
import { inAsciiDigits } from '../text/digits.ts';
import { cachedByLine } from '../text/line-cache.ts';
import { findDays, type PrintedDay } from './printed-days.ts';
import { findTimes, type PrintedTime } from './printed-times.ts';

export type DateRole = 'published' | 'modified';

export interface PrintedDate {
  span: Span;
  day: PrintedDay;
  time: PrintedTime | null;
  /** As the words before it say; null without such words. */
  role: DateRole | null;
}

/** "4 hours ago": relative to a moment that the text does not give. */
interface RelativeDate {
  span: Span;
  role: DateRole | null;
}

export interface PrintedDates {
  dates: PrintedDate[];
  relative: RelativeDate[];
  /** Times without a day that a label says are of an update: "(Updated 4:30 am)". */
  updates: PrintedTime[];
}

const MODIFIED = anyOf(({ dates }) => dates?.modified);
const PUBLISHED = anyOf(({ dates }) => dates?.published);
/** A word that announces a date: groups `modified` and `published`. */
export const LABEL = new RegExp(
  `(?<!\\p{L})(?:(?<modified>${MODIFIED})|(?<published>${PUBLISHED}))(?!\\p{L})`,
  'giu',
);

const RELATIVE = new RegExp(
  `(?<![\\p{L}\\d])(?:${anyOf(({ dates }) => dates?.relative)})(?!\\p{L})`,
  'giu',
);

const BEFORE_TIME = new RegExp(
  `^[\\s,;:/@·•|–—\\-.()]*(?:T|(?:${anyOf(({ dates }) => dates?.beforeTime)})[\\s:]*)?$`,
  'iu',
);
const AFTER_TIME = new RegExp(
  `^[\\s,;/·•|–—\\-.)]*(?:(?:${anyOf(({ dates }) => dates?.afterTime)})\\s+)?$`,
  'iu',
);
/** Characters between a day and its time; a time farther off does not belong to the day. */
const MAX_GAP = 14;

/** All dates of a line, in order. Spans are offsets into the line. */
export const findDates = cachedByLine(readDates);

const NONE: PrintedDates = { dates: [], relative: [], updates: [] };

function readDates(printed: string): PrintedDates {
  const text = inAsciiDigits(printed);
  if (!/\d|ago|just now|yesterday/iu.test(text)) return NONE;
  const days = findDays(text);
  const times = findTimes(text).filter(
    (time) => !days.some(({ span }) => span.start < time.span.end && time.span.start < span.end),
  );
  const dates = days.map((day, index) => withTime(text, day, times, days[index + 1]));
  const relative = [...text.matchAll(RELATIVE)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const spans = [...dates.map(({ span }) => span), ...relative].sort((a, b) => a.start - b.start);
  const role = (span: Span) => roleBefore(text, span, spans);
  return {
    dates: dates
      .map((date) => ({ ...date, role: role(date.span) }))
      .filter(({ day, time, role }) => !day.shortYear || time || role),
    relative: relative.map((span) => ({ span, role: role(span) })),
    updates: times.filter(
      ({ span }) => !isInside(span, spans) && roleBefore(text, span, spans) === 'modified',
    ),
  };
}

function isInside(inner: Span, spans: Span[]): boolean {
  return spans.some(({ start, end }) => start <= inner.start && inner.end <= end);
}

/** The last label between the date before (or the line's start) and this one. */
function roleBefore(text: string, span: Span, all: Span[]): DateRole | null {
  const from = all.findLast(({ end }) => end <= span.start)?.end ?? 0;
  return labelOf(text.slice(Math.max(from, span.start - 80), span.start));
}

/** What the last label in a text announces. */
export function labelOf(text: string): DateRole | null {
  const groups = [...text.matchAll(LABEL)].at(-1)?.groups;
  return groups ? (groups['modified'] === undefined ? 'published' : 'modified') : null;
}

/** The time directly after the day, else the one directly before it. */
function withTime(
  text: string,
  day: PrintedDay,
  times: PrintedTime[],
  next: PrintedDay | undefined,
): Omit<PrintedDate, 'role'> {
  const after = times.find(({ span }) => span.start >= day.span.end);
  if (
    after &&
    after.span.start < (next?.span.start ?? Infinity) &&
    joins(text, day.span, after.span, BEFORE_TIME)
  )
    return { span: { start: day.span.start, end: after.span.end }, day, time: after };
  const before = times.findLast(({ span }) => span.end <= day.span.start);
  if (before && joins(text, before.span, day.span, AFTER_TIME))
    return { span: { start: before.span.start, end: day.span.end }, day, time: before };
  return { span: day.span, day, time: null };
}

function joins(text: string, left: Span, right: Span, pattern: RegExp): boolean {
  const gap = right.start - left.end;
  return gap <= MAX_GAP && pattern.test(text.slice(left.end, right.start));
}
