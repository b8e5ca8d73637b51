/** What an article tells of the time at which it was written, and of what it reports. */
import type { ComparableDraft } from '../core/draft.ts';
import { dayNumber, isoOf } from '../dates/calendar-days.ts';
import { resolve } from '../dates/resolve-time.ts';
import { reportedExpressions } from './date-support.ts';

/** What articles tell of the time at which they were written. Days are numbers. */
export interface Period {
  /** First and last day on which they were, or may have been, printed; null when nothing says. */
  printed: { from: number; to: number } | null;
  /** The days on which happened what their leads report. */
  told: readonly number[];
  /** Days without a year that their leads tell, as days of 2001. */
  yearless: readonly number[];
  /** None was printed before: the latest year that their texts tell, less what they may look ahead. */
  notBefore: number | null;
}

/** News is printed within so many days. */
const FRESH = 10;
/** A dateline abroad may be a day ahead. */
const AHEAD = 1;
const LEAD_SENTENCES = 4;
/** Years that a text may look ahead. */
const LOOKED_AHEAD = 1;
const YEAR = 365;
const START_OF_2001 = dayNumber('2001-01-01');

/** What both together let know: the year from the one, the day from the other. */
export function joinPeriods(a: Period, b: Period): Period {
  const yearless = [...new Set([...a.yearless, ...b.yearless])];
  const told = [...new Set([...a.told, ...b.told])];
  const notBefore = latest([a.notBefore, b.notBefore]);
  if (!a.printed || !b.printed)
    return { printed: refined(a.printed ?? b.printed, yearless), told, yearless, notBefore };
  const [x, y] = [refined(a.printed, yearless), refined(b.printed, yearless)];
  const printed = { from: Math.min(x.from, y.from), to: Math.max(x.to, y.to) };
  return { printed, told, yearless, notBefore };
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
  const published = draft.header.published?.value.slice(0, 10) ?? '';
  const told = toldDays(draft, published);
  if (published.length === 10) {
    const day = dayNumber(published);
    return { printed: { from: day, to: day }, told, yearless: [], notBefore: notBefore(draft) };
  }
  const yearless = leadDays(draft);
  const printed = refined(yearFixedBy(draft), yearless);
  return { printed, told, yearless, notBefore: notBefore(draft) };
}

/**
 * The days of its lead on which something was done, shortly before the article was printed. A lead that tells only of
 * days long past recalls them: what it reports is of its own day.
 */
function toldDays(draft: ComparableDraft, published: string): number[] {
  const reference = published.length === 10 ? { date: published, isStoryDate: false } : null;
  const days = reportedExpressions(draft).flatMap(({ expression, future }) => {
    const found = resolve(expression, reference, future);
    return found?.precision === 'day' ? [dayNumber(found.date)] : [];
  });
  if (reference === null || days.length === 0) return [];
  const printed = dayNumber(published);
  const fresh = days.filter((day) => day >= printed - FRESH && day <= printed + AHEAD);
  return fresh.length > 0 ? [...new Set(fresh)] : [printed];
}

/** The latest year that the text tells; "the Games of 2014" may stand in a text of 2013. */
function notBefore(draft: ComparableDraft): number | null {
  const years = draft.timeExpressions.flatMap(({ expression: { time }, future }) =>
    !future && 'year' in time && time.year !== null ? [time.year] : [],
  );
  return years.length === 0 ? null : dayNumber(isoOf(Math.max(...years) - LOOKED_AHEAD, 1, 1));
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
