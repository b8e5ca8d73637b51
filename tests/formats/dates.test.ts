import { describe, expect, it } from 'vitest';
import { dayAfter, days, momentIn, rfc822, rfc3339 } from '../../src/formats/dates.ts';

describe('RFC 822 dates', () => {
  it('keep the offset and have four digits for the year', () => {
    expect(rfc822('2021-12-16T16:47:00+09:00')).toBe('Thu, 16 Dec 2021 16:47:00 +0900');
    expect(rfc822('2022-09-15T00:00:00Z')).toBe('Thu, 15 Sep 2022 00:00:00 +0000');
    expect(rfc822('0950-01-02T23:30:00-03:30')).toBe('Fri, 02 Jan 0950 23:30:00 -0330');
  });
});

describe('RFC 3339 dates', () => {
  it('have seconds and an offset', () => {
    expect(rfc3339('2021-12-16T16:47+09:00')).toBe('2021-12-16T16:47:00+09:00');
    expect(rfc3339('2021-12-16T16:47:05.123z')).toBe('2021-12-16T16:47:05Z');
  });

  it('are not made of dates without a zone', () => {
    expect(rfc3339('2021-12-16')).toBeNull();
    expect(rfc3339('2021-12-16T16:47:00')).toBeNull();
    expect(rfc3339('2021-13-45T16:47:00Z')).toBeNull();
  });
});

describe('a moment in a time zone', () => {
  it('is local time there, in summer and in winter', () => {
    expect(momentIn('2021-12-16T16:47:00', 'Asia/Seoul')).toBe('2021-12-16T07:47:00Z');
    expect(momentIn('2022-07-01', 'Europe/Zurich')).toBe('2022-06-30T22:00:00Z');
    expect(momentIn('2022-01-01', 'Europe/Zurich')).toBe('2021-12-31T23:00:00Z');
  });

  it('keeps a zone of its own', () => {
    expect(momentIn('2021-12-16T16:47:00+09:00', 'UTC')).toBe('2021-12-16T16:47:00+09:00');
  });

  it('is none for what is no date', () => {
    expect(momentIn('yesterday', 'UTC')).toBeNull();
  });
});

describe('the days of a date', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-09-15', '2022-09-15', '2022-09-15'],
    ['2021-12-09/2021-12-10', '2021-12-09', '2021-12-10'],
    ['2021/2022-03', '2021-01-01', '2022-03-31'],
  ])('%s', (date, start, end) => {
    expect(days(date)).toEqual({ start, end });
  });

  it('are none of what is no date', () => {
    expect(days('2022-13')).toBeNull();
    expect(days('soon')).toBeNull();
  });

  it('are followed by the next one, over the end of a month', () => {
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
    expect(dayAfter('2022-12-31')).toBe('2023-01-01');
  });
});
