import { describe, expect, it } from 'vitest';
import { instantInterval, localInterval, parseDate } from '../../src/model/date-intervals.ts';

const iso = (interval: { start: number; end: number } | null) =>
  interval && [interval.start, interval.end].map((ms) => new Date(ms).toISOString());

describe('a date', () => {
  it.each([
    ['2021', '2021-01-01T00:00:00.000Z', '2021-12-31T23:59:59.999Z'],
    ['2020-02', '2020-02-01T00:00:00.000Z', '2020-02-29T23:59:59.999Z'],
    ['2021-12-16', '2021-12-16T00:00:00.000Z', '2021-12-16T23:59:59.999Z'],
    ['2021-12-16T16:47', '2021-12-16T16:47:00.000Z', '2021-12-16T16:47:59.999Z'],
    ['2021-12-16T16:47:05', '2021-12-16T16:47:05.000Z', '2021-12-16T16:47:05.999Z'],
    ['2021-12-16T16:47:00+09:00', '2021-12-16T07:47:00.000Z', '2021-12-16T07:47:00.999Z'],
    ['2021-12-16T16:47:00.5Z', '2021-12-16T16:47:00.500Z', '2021-12-16T16:47:00.500Z'],
    ['0099', '0099-01-01T00:00:00.000Z', '0099-12-31T23:59:59.999Z'],
  ])('%s lasts from %s to %s', (text, start, end) => {
    expect(iso(parseDate(text))).toEqual([start, end]);
  });

  it.each([
    '21',
    '2021-13',
    '2021-00',
    '2021-02-29',
    '2021-2-1',
    '2021-12-16T24:00',
    '2021-12-16T10',
    '2021-12-16T10:60',
    '2021-12-16T10:00+25:00',
    '2021-12-16 10:00',
    '20211216',
    '7d',
    'now',
    '',
  ])('%j is not valid', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe("a record's date", () => {
  it('is the printed day in local time, whatever its zone', () => {
    expect(iso(localInterval('2021-12-16T00:30:00+09:00'))?.[0]).toBe('2021-12-16T00:30:00.000Z');
  });

  it('is an instant by its own offset, else by the given zone', () => {
    const hour = 3_600_000;
    expect(iso(instantInterval('2021-12-16T00:30:00+09:00', () => hour))?.[0]).toBe(
      '2021-12-15T15:30:00.000Z',
    );
    expect(iso(instantInterval('2021-12-16', () => hour))).toEqual([
      '2021-12-15T23:00:00.000Z',
      '2021-12-16T22:59:59.999Z',
    ]);
  });

  it('may be an interval', () => {
    expect(iso(localInterval('2021-12-30/2022-01'))).toEqual([
      '2021-12-30T00:00:00.000Z',
      '2022-01-31T23:59:59.999Z',
    ]);
  });
});
