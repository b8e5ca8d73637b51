/** Resolves a printed expression to a date, relative to the day of its article. */
import type { Direction, Time } from '../languages/time-rules.ts';
import {
  dayNumber,
  isDay,
  isoDay,
  isoMonth,
  isoOf,
  monthCount,
  weekdayOfDay,
} from './calendar-days.ts';
import type { Expression } from './time-grammar.ts';

/** The point from which an article speaks: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export interface Reference {
  date: string;
  /**
   * The date is the story's and not the article's, where only that is known. The article was printed on it or soon
   * after: a weekday is then the nearest one, not the last one.
   */
  isStoryDate: boolean;
  /** The last day that the text named before: "the next day" follows it. */
  previousDay?: string | null;
}

export interface Resolved {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `A/B`. */
  date: string;
  precision: 'year' | 'month' | 'day' | 'range';
}

/** Null where the reference does not determine the date: nothing is guessed. `future`: the sentence looks ahead. */
export function resolve(
  { time, since }: Pick<Expression, 'time' | 'since'>,
  reference: Reference | null,
  future: boolean,
): Resolved | null {
  const date = dateOf(time, reference, future);
  if (date === null) return null;
  if (!since || date.includes('/')) return resolved(date);
  const until = reference?.date.slice(0, date.length);
  return until && until > date ? resolved(`${date}/${until}`) : resolved(date);
}

/** @param date in one of the forms of `Resolved` */
export function resolved(date: string): Resolved {
  if (date.includes('/')) return { date, precision: 'range' };
  return { date, precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day' };
}

function dateOf(time: Time, reference: Reference | null, future: boolean): string | null {
  if (time.kind === 'year') return String(time.year);
  if (time.kind === 'years') return `${time.from}/${time.to}`;
  if (time.kind === 'day') return dayDate(time, reference, future);
  if (time.kind === 'days') return daysDate(time, reference, future);
  if (time.kind === 'month') return monthDate(time, reference, future);
  if (reference === null) return null;
  if (time.kind === 'relative-day')
    return reference.previousDay ? isoDay(dayNumber(reference.previousDay) + time.days) : null;
  return time.kind === 'weekday'
    ? weekdayDate(time.weekday, time.direction, reference, future)
    : distanceDate(time, reference);
}

function dayDate(
  { year, month, day }: Extract<Time, { kind: 'day' }>,
  reference: Reference | null,
  future: boolean,
): string | null {
  if (year !== null && month !== null) return isoOf(year, month, day);
  if (reference === null) return null;
  if (month !== null) return nearestYear(reference, (of) => validDay(of, month, day), future);
  if (reference.date.length < 7) return null;
  return openDay(day, reference, future);
}

/** "the 15th": the nearest one, looking back unless the sentence looks ahead. */
function openDay(day: number, { date, isStoryDate }: Reference, future: boolean): string | null {
  const count = monthCount(date);
  if (date.length === 7) return validDay(Math.floor(count / 12), (count % 12) + 1, day);
  const options = [-1, 0, 1].flatMap((months) => {
    const iso = isoMonth(count + months);
    return validDay(Number(iso.slice(0, 4)), Number(iso.slice(5)), day) ?? [];
  });
  const here = dayNumber(date);
  const distance = (iso: string) => dayNumber(iso) - here;
  if (isStoryDate) return options.find((iso) => Math.abs(distance(iso)) <= 15) ?? null;
  // A dateline abroad may be a day ahead of the outlet's own.
  return future
    ? (options.find((iso) => distance(iso) >= 0) ?? null)
    : (options.findLast((iso) => distance(iso) <= 1) ?? null);
}

function daysDate(
  { year, month, from, toMonth, to }: Extract<Time, { kind: 'days' }>,
  reference: Reference | null,
  future: boolean,
): string | null {
  const start = dayDate({ kind: 'day', year, month, day: from }, reference, future);
  if (start === null) return null;
  const endYear = Number(start.slice(0, 4)) + (toMonth < month ? 1 : 0);
  const end = validDay(endYear, toMonth, to);
  return end === null ? start : `${start}/${end}`;
}

function weekdayDate(
  weekday: number,
  direction: Direction,
  { date, isStoryDate }: Reference,
  future: boolean,
): string | null {
  if (date.length < 10) return null;
  const here = dayNumber(date);
  const ahead = (weekday - weekdayOfDay(here) + 7) % 7;
  if (direction === 'next' || (future && direction !== 'last')) return isoDay(here + (ahead || 7));
  if (isStoryDate && direction === null) return isoDay(here + (ahead > 3 ? ahead - 7 : ahead));
  const back = (7 - ahead) % 7;
  return isoDay(here - (direction === 'last' ? back || 7 : back));
}

function distanceDate(
  { unit, count }: Extract<Time, { kind: 'distance' }>,
  { date, isStoryDate }: Reference,
): string | null {
  if (unit === 'year') return String(Number(date.slice(0, 4)) + count);
  if (unit === 'month') return date.length < 7 ? null : isoMonth(monthCount(date) + count);
  // From a story's date the article's day is not known, nor is its "yesterday".
  if (date.length < 10 || isStoryDate) return null;
  const here = dayNumber(date);
  if (unit === 'day') return isoDay(here + count);
  const monday = here - ((weekdayOfDay(here) + 6) % 7) + 7 * count;
  return count < -1 ? null : `${isoDay(monday)}/${isoDay(monday + 6)}`;
}

/** "last June", "in February": the nearest one back, or ahead where the sentence looks ahead. */
function monthDate(
  { year, month, direction }: Extract<Time, { kind: 'month' }>,
  reference: Reference | null,
  future: boolean,
): string | null {
  if (year !== null) return isoMonth(year * 12 + month - 1);
  if (reference === null || reference.date.length < 7) return null;
  const here = monthCount(reference.date);
  const ahead = (((month - 1 - here) % 12) + 12) % 12;
  if (direction === 'this') return isoMonth(here + (ahead > 6 ? ahead - 12 : ahead));
  if (direction === 'next' || (future && direction !== 'last')) return isoMonth(here + ahead);
  const back = (12 - ahead) % 12;
  return isoMonth(here - (direction === 'last' ? back || 12 : back));
}

/** A month and day without year: of the years around the reference the one nearest to it, or the next where the sentence looks ahead. */
function nearestYear(
  { date }: Reference,
  inYear: (year: number) => string | null,
  future: boolean,
): string | null {
  const year = Number(date.slice(0, 4));
  if (date.length === 4) return inYear(year);
  const here = dayNumber(`${date}-15`.slice(0, 10));
  const options = [year - 1, year, year + 1].flatMap((of) => inYear(of) ?? []);
  const next = options.find((iso) => dayNumber(iso) >= here);
  if (future && next !== undefined && dayNumber(next) - here <= MAX_DAYS_AHEAD) return next;
  return options.reduce<string | null>(
    (best, iso) =>
      best === null || Math.abs(dayNumber(iso) - here) < Math.abs(dayNumber(best) - here)
        ? iso
        : best,
    null,
  );
}

/** In days; what is announced for later has its year. */
const MAX_DAYS_AHEAD = 300;

function validDay(year: number, month: number, day: number): string | null {
  return isDay(year, month, day) ? isoOf(year, month, day) : null;
}
