/**
 * iCalendar (RFC 5545, with the calendar properties of RFC 7986): every item with known days. The calendar itself has no
 * UID: vdirsyncer takes it for that of the only event.
 */
import { dayAfter } from './feed/dates.ts';
import type { CalendarEntry, Feed, FeedWriter, Item } from './feed/feed.ts';

export const icalendar: FeedWriter = {
  open: calendar,
  item: ({ calendarEntry, ...item }) => (calendarEntry === null ? '' : event(item, calendarEntry)),
  separator: '',
  close: () => lines(['END:VCALENDAR']),
};

/** RFC 5545 section 3.4 requires a component in every calendar, even if no item has a known day. */
const UTC_TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function calendar(feed: Feed): string {
  return lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dossier//Dossier//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${text(feed.title)}`,
    `X-WR-CALNAME:${text(feed.title)}`,
    `DESCRIPTION:${text(describe(feed))}`,
    `URL:${feed.home}`,
    `SOURCE;VALUE=URI:${feed.self}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...(feed.updated === null ? [] : [`LAST-MODIFIED:${utcDateTime(feed.updated)}`]),
    ...UTC_TIME_ZONE,
  ]);
}

/** Calendars cannot follow a link to the next page, so this says in words that there is one. */
function describe({ description, next }: Feed): string {
  return next === null ? description : `${description}\n\nNot all are in this file. More: ${next}`;
}

function event(item: Omit<Item, 'calendarEntry'>, entry: CalendarEntry): string {
  const end = dayAfter(entry.end);
  return lines([
    'BEGIN:VEVENT',
    `UID:${text(item.id)}`,
    `DTSTAMP:${utcDateTime(item.updated)}`,
    `LAST-MODIFIED:${utcDateTime(item.updated)}`,
    ...(item.revision === null ? [] : [`SEQUENCE:${item.revision}`]),
    `DTSTART;VALUE=DATE:${day(entry.start)}`,
    ...(end === null ? [] : [`DTEND;VALUE=DATE:${day(end)}`]),
    `SUMMARY:${text(entry.name)}`,
    `DESCRIPTION:${text(item.rights === null ? item.summary : `${item.summary}\n\n${item.rights}`)}`,
    `URL:${item.url}`,
    ...(item.categories.length === 0
      ? []
      : [`CATEGORIES:${item.categories.map(({ label }) => text(label)).join(',')}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
}

/** RFC 5545 section 3.3.11: escapes backslashes, semicolons, commas and line breaks; control characters are removed. */
function text(value: string): string {
  return value
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '');
}

function utcDateTime(value: string): string {
  return `${new Date(value).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function day(date: string): string {
  return date.replaceAll('-', '');
}

function lines(content: string[]): string {
  return content.map((line) => `${fold(line)}\r\n`).join('');
}

/** RFC 5545 section 3.1: at most 75 octets in a line, never split inside a character; continuation lines start with a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
