/** How much the dates of two groups of articles speak against their reporting the same happening. */
import type { Period } from './article-period.ts';

/** News of one happening comes within about two weeks; the longer the gap, the likelier another happening. */
const MAX_DAYS_OF_SAME_NEWS = 14;
const DAYS_PER_LOG_ODD = 60;
const MAX_PENALTY = 2.5;
/** A lead may look back to another day, so it counts half. */
const YEARLESS_WEIGHT = 0.5;
const DAYS_PER_YEAR = 365;

/** Log-odds for each day more than `days`, up to `most`. */
interface Slope {
  days: number;
  perDay: number;
  most: number;
}

/**
 * Of a strike's start and its end, or of two accidents, the reports tell other days: beyond what the words of two
 * articles can make up for.
 */
const TOLD_SLOPE: Slope = { days: 2, perDay: 1.25, most: 12 };
/** Where a lead tells no day: reports of one happening are printed within a few days, but a page may be dated by when it was saved. */
const PRINTED_SLOPE: Slope = { days: 4, perDay: 0.5, most: 3 };

/** Log-odds to take off two articles for the days between what they report; 0 where that is not known. */
export function newsGapPenalty(a: Period, b: Period): number {
  const printed = daysBetweenPrints(a, b);
  const told = daysBetweenTold(a, b);
  if (told !== null)
    return printed !== null && printed <= TOLD_SLOPE.days ? 0 : steepness(TOLD_SLOPE, told);
  return printed === null ? 0 : steepness(PRINTED_SLOPE, printed);
}

function steepness({ days, perDay, most }: Slope, gap: number): number {
  return Math.min(most, perDay * Math.max(0, gap - days));
}

function daysBetweenPrints(a: Period, b: Period): number | null {
  const [left, right] = [printedDay(a), printedDay(b)];
  return left === null || right === null ? null : Math.abs(left - right);
}

function printedDay({ printed }: Period): number | null {
  return printed !== null && printed.from === printed.to ? printed.from : null;
}

function daysBetweenTold(a: Period, b: Period): number | null {
  if (a.told.length === 0 || b.told.length === 0) return null;
  return Math.min(...a.told.flatMap((x) => b.told.map((y) => Math.abs(x - y))));
}

/** Log-odds to take off: 0 when the days are near one another or not known. */
export function timeGapPenalty(a: Period, b: Period): number {
  if (a.printed && b.printed)
    return penalty(Math.max(a.printed.from - b.printed.to, b.printed.from - a.printed.to));
  const tooEarly = penalty(Math.max(daysTooEarly(a, b), daysTooEarly(b, a)));
  const [left, right] = [daysOfYear(a), daysOfYear(b)];
  if (left.length === 0 || right.length === 0) return tooEarly;
  const apart = Math.min(...left.flatMap((x) => right.map((y) => withinYear(x, y))));
  return Math.max(tooEarly, YEARLESS_WEIGHT * penalty(apart));
}

/** By how much the one was printed before what the other tells: a text of May 2008 knows nothing of 2013. */
function daysTooEarly({ printed }: Period, { notBefore }: Period): number {
  return printed === null || notBefore === null ? 0 : notBefore - printed.to;
}

function penalty(days: number): number {
  return Math.min(MAX_PENALTY, Math.max(0, (days - MAX_DAYS_OF_SAME_NEWS) / DAYS_PER_LOG_ODD));
}

/** The days told, or the one day on which all was printed. */
function daysOfYear({ printed, yearless }: Period): readonly number[] {
  return printed && printed.to - printed.from < DAYS_PER_YEAR / 2
    ? [printed.from, printed.to]
    : yearless;
}

function withinYear(a: number, b: number): number {
  const apart = Math.abs(a - b) % DAYS_PER_YEAR;
  return Math.min(apart, DAYS_PER_YEAR - apart);
}
