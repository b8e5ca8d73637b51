/** ISO 8601 dates as intervals of time: a year, a month, a day, a date-time, or `A/B`. */

/** In milliseconds, both ends included. */
export interface Interval {
  start: number;
  end: number;
}

/** A parsed year, month, day or date-time. */
export interface DateValue extends Interval {
  /** As written. */
  text: string;
  /** True when the text has an offset. Then the interval is in instants since 1970, else in local time read as UTC. */
  zoned: boolean;
}

const DAY = 86_400_000;
const ISO_DATE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** Null when the text is not a valid date (ISO 8601, RFC 3339). */
export function parseDate(text: string): DateValue | null {
  const parts = ISO_DATE.exec(text);
  if (!parts) return null;
  const [, year = '', month, day, hour, minute = '0', second, fraction, zone] = parts;
  const local = dateInterval(Number(year), month, day);
  if (!local) return null;
  if (hour === undefined) return { ...local, text, zoned: false };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const start =
    local.start +
    (Number(hour) * 60 + Number(minute)) * 60_000 +
    Number(second ?? 0) * 1000 +
    Number((fraction ?? '').padEnd(3, '0'));
  const length = second === undefined ? 60_000 : fraction === undefined ? 1000 : 1;
  const offset = zone === undefined ? 0 : offsetOf(zone);
  if (offset === null) return null;
  return {
    start: start - offset,
    end: start - offset + length - 1,
    text,
    zoned: zone !== undefined,
  };
}

/** Year, month, day and time in that order, with any separators and one or two digits. */
const LOOSE_DATE =
  /^((?:19|20)\d\d)[-/. ]?(\d{1,2})(?:[-/. ]?(\d{1,2})(?:[ T](\d\d:\d\d(?::\d\d)?) ?(Z|[+-]\d\d:?\d\d)?)?)?/i;

/** The valid date behind a spelling such as `2022/9/6`, `20220906` or `2022-09-06 07:58z`; undefined when there is none. */
export function repairDate(text: string): string | undefined {
  const [, year, month = '', day, time, zone = ''] = LOOSE_DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const offset = zone.toUpperCase().replace(/^(...)(..)$/, '$1:$2');
  const meant = time === undefined ? date : `${date}T${time}${offset}`;
  return parseDate(meant) === null ? undefined : meant;
}

/** A record's date in local time read as UTC, whatever its zone; null when it is not a valid date. */
export function localInterval(date: string): Interval | null {
  const [first = '', last] = date.split('/', 2);
  const start = parseDate(withoutZone(first));
  const end = last === undefined ? start : parseDate(withoutZone(last));
  return start && end && { start: start.start, end: end.end };
}

/**
 * A record's date in instants since 1970; null when it is not a valid date.
 * @param offsetAt for dates without a zone: the offset at a local time, in ms east of UTC
 */
export function instantInterval(
  date: string,
  offsetAt: (local: number) => number,
): Interval | null {
  const [first = '', last] = date.split('/', 2);
  const start = parseDate(first);
  const end = last === undefined ? start : parseDate(last);
  if (!start || !end) return null;
  return {
    start: start.zoned ? start.start : start.start - offsetAt(start.start),
    end: end.zoned ? end.end : end.end - offsetAt(end.end),
  };
}

/** The shortest date that starts at the same time: `2021` for `2021-01-01`. */
export function shortestStart({ text }: DateValue): string {
  if (!text.endsWith('-01') || text.length > 10) return text;
  return text.slice(0, text.endsWith('-01-01') ? 4 : -3);
}

/** The shortest date that ends at the same time: `2021` for `2021-12-31`. */
export function shortestEnd({ text, end, zoned }: DateValue): string {
  if (zoned || !endsMonth(end)) return text;
  for (const shorter of [text.slice(0, 4), text.slice(0, 7)]) {
    if (shorter.length < text.length && parseDate(shorter)?.end === end) return shorter;
  }
  return text;
}

function endsMonth(end: number): boolean {
  return new Date(end + 1).getUTCDate() === 1;
}

function dateInterval(year: number, month?: string, day?: string): Interval | null {
  if (month === undefined) return { start: utc(year, 1, 1), end: utc(year + 1, 1, 1) - 1 };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const first = utc(year, Number(month), 1);
  const next = utc(year, Number(month) + 1, 1);
  if (day === undefined) return { start: first, end: next - 1 };
  const start = first + (Number(day) - 1) * DAY;
  return Number(day) < 1 || start >= next ? null : { start, end: start + DAY - 1 };
}

/** Date.UTC takes the years 0 to 99 for 1900 to 1999, so this asks for 400 years later, when the calendar repeats. */
function utc(year: number, month: number, day: number): number {
  return Date.UTC(year + 400, month - 1, day) - 146_097 * DAY;
}

function offsetOf(zone: string): number | null {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4))];
  if (hours > 23 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function withoutZone(date: string): string {
  return date.replace(/(T[^T]*?)(?:Z|[+-]\d{2}:\d{2})$/, '$1');
}
