/** When an article was printed and when what it reports happened, as far as the article says. */
import type { ComparableDraft } from '../core/draft.ts';
import { dayNumber, isoOf } from '../dates/calendar-days.ts';
import { resolve } from '../dates/resolve-time.ts';
import { reportedExpressions } from './date-support.ts';

/** When articles were printed and when what they report happened. Days are numbers, as `dayNumber` gives them. */
export interface Period {
  /** The first and last day on which they may have been printed; null if unknown. */
  printed: { from: number; to: number } | null;
  /** The days of the events that their leads report. */
  told: readonly number[];
  /** Days in their leads that lack a year, as days of 2001. */
  yearless: readonly number[];
  /** None was printed earlier: the latest year in their texts, less `MAX_YEARS_AHEAD`. */
  notBefore: number | null;
}

/** An article that reports news is printed at most so many days after it. */
const MAX_DAYS_TO_PRINT = 10;
/** Where it happened, the date may be a day ahead of the outlet's. */
const MAX_DAYS_AHEAD = 1;
const LEAD_SENTENCES = 4;
/** "The 2014 Games" may stand in a text of 2013. */
const MAX_YEARS_AHEAD = 1;
const DAYS_PER_YEAR = 365;
const START_OF_2001 = dayNumber('2001-01-01');

/** Combines what both know: one may give the year, the other the day. */
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

/** If only the year of printing is known, days without a year are taken to fall in it. */
function refined<P extends Period['printed']>(printed: P, yearless: readonly number[]): P {
  if (!printed || yearless.length === 0 || printed.to - printed.from < DAYS_PER_YEAR / 2)
    return printed;
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
 * The days in the lead on which something happened shortly before the article was printed. A lead with only days long
 * past gives background, so the news is of the day of printing.
 */
function toldDays(draft: ComparableDraft, published: string): number[] {
  const reference = published.length === 10 ? { date: published, isStoryDate: false } : null;
  const days = reportedExpressions(draft).flatMap(({ expression, future }) => {
    const found = resolve(expression, reference, future);
    return found?.precision === 'day' ? [dayNumber(found.date)] : [];
  });
  if (reference === null || days.length === 0) return [];
  const printed = dayNumber(published);
  const fresh = days.filter(
    (day) => day >= printed - MAX_DAYS_TO_PRINT && day <= printed + MAX_DAYS_AHEAD,
  );
  return fresh.length > 0 ? [...new Set(fresh)] : [printed];
}

/** Derived from the latest past year in the text. */
function notBefore(draft: ComparableDraft): number | null {
  const years = draft.timeExpressions.flatMap(({ expression: { time }, future }) =>
    !future && 'year' in time && time.year !== null ? [time.year] : [],
  );
  return years.length === 0 ? null : dayNumber(isoOf(Math.max(...years) - MAX_YEARS_AHEAD, 1, 1));
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
