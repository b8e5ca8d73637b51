import { describe, expect, it } from 'vitest';
import { icalendar } from '../../src/formats/icalendar.ts';
import { feed, plain, talks } from './sample.ts';

const unfolded = (text: string) => text.replaceAll('\r\n ', '');
const named = (name: string) => ({
  ...talks,
  calendarEntry: { start: '2022-09-15', end: '2022-09-15', name },
});
const lines = (text: string) => unfolded(text).split('\r\n');

describe('an event', () => {
  it('has a lasting id and days without times, the end not included (RFC 5545 section 3.6.1)', () => {
    expect(lines(icalendar.item(talks))).toEqual([
      'BEGIN:VEVENT',
      'UID:tag:news.example\\,2026:summits/articles/talks',
      'DTSTAMP:20220915T230000Z',
      'LAST-MODIFIED:20220915T230000Z',
      'DTSTART;VALUE=DATE:20220915',
      'DTEND;VALUE=DATE:20220917',
      'SUMMARY:Talks\\; “no” <deal>',
      'DESCRIPTION:The two sides met & left.\\n\\nNorthern Post. All rights reserved.',
      'URL:https://d.example/articles/talks',
      'CATEGORIES:A. Person',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      '',
    ]);
  });

  it('has no end beyond the last day that can be written', () => {
    const ending = (end: string) =>
      lines(icalendar.item({ ...talks, calendarEntry: { start: '9999-01-01', end, name: 'End' } }));
    expect(ending('9999-12-30')).toContain('DTEND;VALUE=DATE:99991231');
    expect(ending('9999-12-31').join()).not.toContain('DTEND');
  });

  it('credits nobody where nobody is known', () => {
    expect(lines(icalendar.item({ ...talks, rights: null }))).toContain(
      'DESCRIPTION:The two sides met & left.',
    );
  });

  it('is only made of what happens on known days', () => {
    expect(icalendar.item(plain)).toBe('');
  });

  it('cannot break out of its line', () => {
    const text = icalendar.item(named('a\r\nEND:VEVENT\nb\\'));
    expect(lines(text)).toContain('SUMMARY:a\\nEND:VEVENT\\nb\\\\');
  });

  it('is folded at 75 octets, between characters (section 3.1)', () => {
    const title = '협력 강화를 위한 회담 😀 '.repeat(12).trim();
    const folded = icalendar.item(named(title));
    for (const line of folded.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(unfolded(folded)).toContain(`SUMMARY:${title}`);
  });
});

describe('a calendar', () => {
  it('says how often to come, also to those who know no RFC 7986', () => {
    const text = icalendar.open(feed);
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(text).toContain('X-PUBLISHED-TTL:PT1H\r\n');
  });

  it('has a component even when nothing is in it (section 3.4)', () => {
    expect(icalendar.open({ ...feed, updated: null })).toContain('BEGIN:VTIMEZONE');
  });

  it('has one too when nothing in it has a known day', () => {
    const text = icalendar.open(feed) + icalendar.item(plain) + icalendar.close(feed);
    expect(text).toMatch(/BEGIN:VTIMEZONE.*END:VTIMEZONE\r\nEND:VCALENDAR\r\n$/s);
  });
});
