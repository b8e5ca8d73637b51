/** How much the days of two groups of articles speak against their reporting the same happening. */
import { dayNumber, isoOf } from '../dating/calendar.ts';
import { resolve } from '../dating/resolve.ts';
import { timedIn } from '../dating/timed.ts';
import type { Draft } from '../draft.ts';

/** What articles let know of the time from which they speak; days as numbers. */
export interface Period {
  /** First and last day on which they were, or may have been, printed; null when nothing says. */
  printed: { from: number; to: number } | null;
  /** Days without a year that their leads tell, as days of 2001. */
  yearless: readonly number[];
}

export const NO_PERIOD: Period = { printed: null, yearless: [] };

/** News of one happening comes within about two weeks; the longer the gap, the likelier another happening. */
const SAME_NEWS = 14;
const DAYS_PER_LOG_ODD = 30;
const MOST = 2;
/** A lead may look back to another day: it counts half. */
const YEARLESS = 0.5;
const LEAD_SENTENCES = 4;
const YEAR = 365;

/** Log-odds to take off: 0 when the days are near one another or not known. */
export function timeGap(a: Period, b: Period): number {
  if (a.printed && b.printed)
    return against(Math.max(a.printed.from - b.printed.to, b.printed.from - a.printed.to, 0));
  const [left, right] = [daysOfYear(a), daysOfYear(b)];
  if (left.length === 0 || right.length === 0) return 0;
  return YEARLESS * against(Math.min(...left.flatMap((x) => right.map((y) => withinYear(x, y)))));
}

/** What both together let know. */
export function joinPeriods(a: Period, b: Period): Period {
  const hull =
    a.printed && b.printed
      ? {
          from: Math.min(a.printed.from, b.printed.from),
          to: Math.max(a.printed.to, b.printed.to),
        }
      : (a.printed ?? b.printed);
  return {
    printed: hull,
    yearless: [...new Set([...a.yearless, ...b.yearless])],
  };
}

export function periodOf(draft: Draft): Period {
  const published = draft.header.published?.value ?? '';
  if (published.length >= 10) {
    const day = dayNumber(published);
    return { printed: { from: day, to: day }, yearless: [] };
  }
  return { printed: yearFixedBy(draft), yearless: leadDays(draft) };
}

function against(days: number): number {
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
function yearFixedBy(draft: Draft): Period['printed'] {
  for (const { expression } of timedIn(draft)) {
    if (expression.yearsUntil === null || expression.time.kind !== 'year') continue;
    const year = expression.time.year + expression.yearsUntil;
    return { from: dayNumber(isoOf(year, 1, 1)), to: dayNumber(isoOf(year, 12, 31)) };
  }
  return null;
}

function leadDays(draft: Draft): number[] {
  return timedIn(draft).flatMap(({ expression, future, position, block }) => {
    const { time } = expression;
    const inLead = position < LEAD_SENTENCES || draft.body[block]?.type === 'caption';
    if (!inLead || future || time.kind !== 'day' || time.month === null || time.year !== null)
      return [];
    const day = resolve(expression, { date: '2001', happening: true }, false);
    return day ? [dayNumber(day.date)] : [];
  });
}
