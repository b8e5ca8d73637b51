/** What a value that the editor wrote must be. */
import { z } from 'zod';
import type { Precision } from '../../../src/dataset/types.ts';

export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be an absolute http(s) URL',
});

/** A BCP 47 tag that is well formed. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A name of the IANA time zone database. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** `2023-03-22 07:58:00 +0900`, as many programs write it, with the T and colon of RFC 3339. */
export function canonicalDate(value: string): string {
  return value
    .replace(/^(\d{4}-\d\d-\d\d) +(?=\d)/, '$1T')
    .replace(
      /(T[\d:]+)(?:\.\d+)? *(?:([+-]\d\d):?(\d\d)|Z|UTC|GMT)$/i,
      (_, time, hours, minutes) => (hours ? `${time}${hours}:${minutes}` : `${time}Z`),
    );
}

/** A year, month, day, or a day and time with or without offset (RFC 3339, seconds optional). */
export function isDate(value: string): boolean {
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value)) return true;
  const [day = '', time] = value.split('T');
  return DAY.test(day) && isInCalendar(day) && (time === undefined || TIME.test(time));
}

/** A year, a month, a day, or two days with `/` between (ISO 8601). */
export function isCalendarDate(value: string): boolean {
  const [from = '', to] = value.split('/');
  if (to === undefined) return isDate(from) && !from.includes('T');
  return [from, to].every((day) => DAY.test(day) && isInCalendar(day)) && from < to;
}

/** What a date in one of the forms of `isDate` leaves open. */
export function precisionOf(value: string): Precision {
  if (value.includes('T')) return 'minute';
  return value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day';
}

/** No 30th of February. */
function isInCalendar(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
