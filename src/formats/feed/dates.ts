/** Dates as the formats write them, independent of the clock and the local time zone. */

/**
 * RFC 822 as RSS requires it: English names, a four-digit year, the offset of the input as a number.
 *
 * @param timestamp RFC 3339 in whole seconds
 */
export function rfc822(timestamp: string): string {
  const [date = '', time = ''] = timestamp.split('T');
  const day = new Date(date).toUTCString().slice(0, 'Thu, 16 Dec 2021'.length);
  const offset = time.slice('hh:mm:ss'.length).replace(':', '');
  return `${day} ${time.slice(0, 'hh:mm:ss'.length)} ${offset === 'Z' ? '+0000' : offset}`;
}

/** The day after an ISO date; null after 9999-12-31, the last date with four digits for the year. */
export function dayAfter(date: string): string | null {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString();
  return next.startsWith('+') ? null : next.slice(0, 10);
}

/** First and last day of `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an interval of them; null for anything else. */
export function dayRange(date: string): { start: string; end: string } | null {
  const [from = '', to = from] = date.split('/');
  const start = firstDay(from);
  const end = lastDay(to);
  return start === null || end === null ? null : { start, end };
}

function firstDay(date: string): string | null {
  const day = `${date}-01-01`.slice(0, 10);
  return isDay(day) ? day : null;
}

function lastDay(date: string): string | null {
  if (date.length === 10) return isDay(date) ? date : null;
  if (date.length === 4) return isDay(`${date}-12-31`) ? `${date}-12-31` : null;
  const [year, month] = date.split('-').map(Number);
  if (year === undefined || month === undefined || !(month >= 1 && month <= 12)) return null;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
}
