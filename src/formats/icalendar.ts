/** iCalendar (RFC 5545, with the calendar properties of RFC 7986): every item that happens on known days. */
import { dayAfter } from './feed/dates.ts';
import type { Feed, FeedWriter, Item, When } from './feed/feed.ts';

export const icalendar: FeedWriter = {
  open: calendar,
  item: ({ when, ...item }) => (when === null ? '' : event(item, when)),
  between: '',
  close: () => lines(['END:VCALENDAR']),
};

/** RFC 5545 section 3.4 wants a component in every calendar, also in one whose items have no known day. */
const UTC = [
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
    `UID:${text(feed.id)}`,
    `NAME:${text(feed.title)}`,
    `X-WR-CALNAME:${text(feed.title)}`,
    `DESCRIPTION:${text(feed.description)}`,
    `URL:${feed.home}`,
    `SOURCE;VALUE=URI:${feed.self}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...(feed.updated === null ? [] : [`LAST-MODIFIED:${moment(feed.updated)}`]),
    ...UTC,
  ]);
}

function event(item: Omit<Item, 'when'>, when: When): string {
  const end = dayAfter(when.end);
  return lines([
    'BEGIN:VEVENT',
    `UID:${text(item.id)}`,
    `DTSTAMP:${moment(item.updated)}`,
    `LAST-MODIFIED:${moment(item.updated)}`,
    `DTSTART;VALUE=DATE:${day(when.start)}`,
    ...(end === null ? [] : [`DTEND;VALUE=DATE:${day(end)}`]),
    `SUMMARY:${text(when.name)}`,
    `DESCRIPTION:${text(item.rights === null ? item.summary : `${item.summary}\n\n${item.rights}`)}`,
    `URL:${item.url}`,
    ...(item.categories.length === 0
      ? []
      : [`CATEGORIES:${item.categories.map(({ label }) => text(label)).join(',')}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
}

/** RFC 5545 section 3.3.11: backslash, semicolon, comma and line ends are escaped, controls left out. */
function text(value: string): string {
  return value
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '');
}

function moment(value: string): string {
  return `${new Date(value).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function day(date: string): string {
  return date.replaceAll('-', '');
}

function lines(content: string[]): string {
  return content.map((line) => `${fold(line)}\r\n`).join('');
}

/** RFC 5545 section 3.1: at most 75 octets a line, no character torn apart; a blank starts what goes on. */
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
