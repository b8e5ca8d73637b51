/** Dates as the formats write them. Nothing here asks the clock or the machine's own zone. */

/**
 * RFC 822 as RSS wants it: English names, a four-digit year, a numeric offset; keeps the offset given.
 *
 * @param moment RFC 3339 in whole seconds
 */
export function rfc822(moment: string): string {
  const [date = '', time = ''] = moment.split('T');
  const day = new Date(date).toUTCString().slice(0, 'Thu, 16 Dec 2021'.length);
  const offset = time.slice('hh:mm:ss'.length).replace(':', '');
  return `${day} ${time.slice(0, 'hh:mm:ss'.length)} ${offset === 'Z' ? '+0000' : offset}`;
}

/** The calendar day after an ISO date; null after the last day of the year 9999, which no form of date goes beyond. */
export function dayAfter(date: string): string | null {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString();
  return next.startsWith('+') ? null : next.slice(0, 10);
}

/** First and last day of `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an interval of them; null for anything else. */
export function days(date: string): { start: string; end: string } | null {
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
