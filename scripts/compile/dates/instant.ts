/** The instant that orders an article among others, from as much of a date as is known. */
import { Temporal } from 'temporal-polyfill';

/**
 * `date` as RFC 3339 date-time, local date-time, day, month, year or interval (its start counts), to a UTC
 * instant of whole seconds. A date without offset is read in `timeZone`, a day from its first moment there.
 */
export function instantOf(date: string, timeZone: string): string {
  const [start = date] = date.split('/');
  const instant = /(?:Z|[+-]\d\d:\d\d)$/.test(start.slice(10))
    ? Temporal.Instant.from(start)
    : Temporal.PlainDateTime.from(wholeDay(start)).toZonedDateTime(timeZone).toInstant();
  return instant.round('second').toString();
}

function wholeDay(date: string): string {
  return date.length < 10 ? `${date}${'-01-01'.slice(date.length - 10)}` : date;
}
