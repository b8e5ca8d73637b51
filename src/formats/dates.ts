/** Dates as the formats write them. Nothing here asks the clock or the machine's own zone. */

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** RFC 822 as RSS wants it: English names, a four-digit year, a numeric offset; keeps the offset given. */
export function rfc822(moment: string): string {
  const offset = moment.endsWith('Z') ? '+00:00' : moment.slice(-'+00:00'.length);
  const local = new Date(Date.parse(moment) + offsetMilliseconds(offset));
  return `${local.toUTCString().slice(0, -'GMT'.length)}${offset.replace(':', '')}`;
}

/** RFC 3339 with whole seconds, the offset kept; null for what is no moment with an offset. */
export function rfc3339(value: string): string | null {
  if (!WITH_OFFSET.test(value) || Number.isNaN(Date.parse(value))) return null;
  const offset = value.slice(value.search(/(?:Z|[+-]\d{2}:\d{2})$/i)).toUpperCase();
  const time = value.slice(0, value.length - offset.length).slice(0, 19);
  return `${time.length === 16 ? `${time}:00` : time}${offset}`;
}

/**
 * The moment that a date or local date-time names in a time zone: RFC 3339 in UTC. A bare date is its
 * midnight. Null for what is neither.
 */
export function momentIn(value: string, timeZone: string): string | null {
  const exact = rfc3339(value);
  if (exact !== null) return exact;
  const local = Date.parse(`${value.length === 10 ? `${value}T00:00` : value}Z`);
  if (Number.isNaN(local)) return null;
  const guess = local - zoneOffset(local, timeZone);
  return new Date(local - zoneOffset(guess, timeZone)).toISOString().replace('.000Z', 'Z');
}

/** The calendar day after an ISO date. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
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

function offsetMilliseconds(offset: string): number {
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))) * 60_000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What reads the clocks of a zone: dear to make, so made once. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
function zoneOffset(instant: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(instant / 1000) * 1000;
}
