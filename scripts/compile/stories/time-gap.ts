/** How much the dates of two groups of articles speak against their reporting the same happening. */
import type { ComparableDraft } from '../core/draft.ts';
import { dayNumber, isoOf } from '../dates/calendar-days.ts';
import { resolve } from '../dates/resolve-time.ts';

/** What articles tell of the time at which they were written. Days are numbers. */
export interface Period {
  /** First and last day on which they were, or may have been, printed; null when nothing says. */
  printed: { from: number; to: number } | null;
  /** Days without a year that their leads tell, as days of 2001. */
  yearless: readonly number[];
  /** None was printed before: the latest year that their texts tell, less what they may look ahead. */
  notBefore: number | null;
}

/** News of one happening comes within about two weeks; the longer the gap, the likelier another happening. */
const SAME_NEWS = 14;
const DAYS_PER_LOG_ODD = 60;
const MOST = 2.5;
/** A lead may look back to another day, so it counts half. */
const YEARLESS = 0.5;
const LEAD_SENTENCES = 4;
/** Years that a text may look ahead. */
const LOOKED_AHEAD = 1;
const YEAR = 365;
const START_OF_2001 = dayNumber('2001-01-01');

/**
 * Reports of one happening are printed within a few days; of a strike's start and its end, or of two accidents, each has
 * days of its own. In log-odds for each day more.
 */
const FRESH = 4;
const PER_DAY = 0.7;
/** A page may be dated by when it was saved: no date alone parts what the texts have in common. */
const MOST_OF_PAIR = 6;

/** Log-odds to take off two articles for the days between the dates that they are printed under; 0 where one is not known. */
export function printedGapPenalty(a: Period, b: Period): number {
  const [left, right] = [printedDay(a), printedDay(b)];
  if (left === null || right === null) return 0;
  return Math.min(MOST_OF_PAIR, PER_DAY * Math.max(0, Math.abs(left - right) - FRESH));
}

function printedDay({ printed }: Period): number | null {
  return printed !== null && printed.from === printed.to ? printed.from : null;
}

/** Log-odds to take off: 0 when the days are near one another or not known. */
export function timeGapPenalty(a: Period, b: Period): number {
  if (a.printed && b.printed)
    return penalty(Math.max(a.printed.from - b.printed.to, b.printed.from - a.printed.to));
  const tooEarly = penalty(Math.max(daysTooEarly(a, b), daysTooEarly(b, a)));
  const [left, right] = [daysOfYear(a), daysOfYear(b)];
  if (left.length === 0 || right.length === 0) return tooEarly;
  const apart = Math.min(...left.flatMap((x) => right.map((y) => withinYear(x, y))));
  return Math.max(tooEarly, YEARLESS * penalty(apart));
}

/** By how much the one was printed before what the other tells: a text of May 2008 knows nothing of 2013. */
function daysTooEarly({ printed }: Period, { notBefore }: Period): number {
  return printed === null || notBefore === null ? 0 : notBefore - printed.to;
}

/** What both together let know: the year from the one, the day from the other. */
export function joinPeriods(a: Period, b: Period): Period {
  const yearless = [...new Set([...a.yearless, ...b.yearless])];
  const notBefore = latest([a.notBefore, b.notBefore]);
  if (!a.printed || !b.printed)
    return { printed: refined(a.printed ?? b.printed, yearless), yearless, notBefore };
  const [x, y] = [refined(a.printed, yearless), refined(b.printed, yearless)];
  return {
    printed: { from: Math.min(x.from, y.from), to: Math.max(x.to, y.to) },
    yearless,
    notBefore,
  };
}

function latest(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** Where only the year is known, the days told fall in it. */
function refined<P extends Period['printed']>(printed: P, yearless: readonly number[]): P {
  if (!printed || yearless.length === 0 || printed.to - printed.from < YEAR / 2) return printed;
  const days = yearless.map((day) => printed.from + day - START_OF_2001);
  return { ...printed, from: Math.min(...days), to: Math.max(...days) };
}

export function periodOf(draft: ComparableDraft): Period {
  const published = draft.header.published?.value ?? '';
  if (published.length >= 10) {
    const day = dayNumber(published);
    return { printed: { from: day, to: day }, yearless: [], notBefore: notBefore(draft) };
  }
  const yearless = leadDays(draft);
  const printed = refined(yearFixedBy(draft), yearless);
  return { printed, yearless, notBefore: notBefore(draft) };
}

/** The latest year that the text tells; "the Games of 2014" may stand in a text of 2013. */
function notBefore(draft: ComparableDraft): number | null {
  const years = draft.timeExpressions.flatMap(({ expression: { time }, future }) =>
    !future && 'year' in time && time.year !== null ? [time.year] : [],
  );
  return years.length === 0 ? null : dayNumber(isoOf(Math.max(...years) - LOOKED_AHEAD, 1, 1));
}

function penalty(days: number): number {
  return Math.min(MOST, Math.max(0, (days - SAME_NEWS) / DAYS_PER_LOG_ODD));
}

/** The days told, or the one day on which all was printed. */
function daysOfYear({ printed, yearless }: Period): readonly number[] {
  return printed && printed.to - printed.from < YEAR / 2 ? [printed.from, printed.to] : yearless;
}

function withinYear(a: number, b: number): number {
  const apart = Math.abs(a - b) % YEAR;
  return Math.min(apart, YEAR - apart);
}

/** "43 years since 1979": some day of 2022. */
function yearFixedBy(draft: ComparableDraft): Period['printed'] {
  for (const { expression } of draft.timeExpressions) {
    if (expression.yearsUntil === null || expression.time.kind !== 'year') continue;
    const year = expression.time.year + expression.yearsUntil;
    return { from: dayNumber(isoOf(year, 1, 1)), to: dayNumber(isoOf(year, 12, 31)) };
  }
  return null;
}

function leadDays(draft: ComparableDraft): number[] {
  return draft.timeExpressions.flatMap(({ expression, future, position, block }) => {
    const { time } = expression;
    const inLead = position < LEAD_SENTENCES || draft.body[block]?.type === 'caption';
    if (!inLead || future || time.kind !== 'day' || time.month === null || time.year !== null)
      return [];
    const day = resolve(expression, { date: '2001', isStoryDate: true }, false);
    return day ? [dayNumber(day.date)] : [];
  });
}
