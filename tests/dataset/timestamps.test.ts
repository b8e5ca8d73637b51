import { describe, expect, it } from 'vitest';
import {
  publicationTimestamp,
  rfc3339,
  timestampOf,
  UNDATED,
} from '../../src/dataset/timestamps.ts';

describe('the timestamp of a date', () => {
  it.each([
    ['2022', '2021-12-31T15:00:00Z', '2022-01-01T00:00:00+09:00'],
    ['2022-09', '2022-08-31T15:00:00Z', '2022-09-01T00:00:00+09:00'],
    ['2022-09-16', '2022-09-15T15:00:00Z', '2022-09-16T00:00:00+09:00'],
    ['2022-09-16T07:58', '2022-09-16T13:28:00Z', '2022-09-16T07:58:00-05:30'],
    ['2022-09-16/2022-09-18', '2022-09-16T00:00:00Z', '2022-09-16T00:00:00Z'],
  ])('%s keeps the printed day, with the offset of its instant', (date, instant, timestamp) => {
    expect(timestampOf(date, instant)).toBe(timestamp);
    expect(Date.parse(timestamp)).toBe(Date.parse(instant));
  });

  it('keeps a printed offset', () => {
    expect(timestampOf('2021-12-16T16:47+09:00', '2021-12-16T07:47:00Z')).toBe(
      '2021-12-16T16:47:00+09:00',
    );
  });

  it('is the instant itself when the difference is not a possible offset', () => {
    for (const instant of ['1899-12-31T15:32:08Z', '2022-09-20T00:00:00Z']) {
      expect(timestampOf('1900-01-01', instant)).toBe(instant);
    }
  });

  it('of an undated article is the instant that orders it', () => {
    const orderedAt = UNDATED;
    expect(publicationTimestamp({ publishedAt: null, orderedAt })).toBe(orderedAt);
  });
});

describe('RFC 3339 dates', () => {
  it('have seconds and an offset', () => {
    expect(rfc3339('2021-12-16T16:47+09:00')).toBe('2021-12-16T16:47:00+09:00');
    expect(rfc3339('2021-12-16T16:47:05.123z')).toBe('2021-12-16T16:47:05Z');
  });

  it('are not made from dates without a zone or from invalid ones', () => {
    expect(rfc3339('2021-12-16')).toBeNull();
    expect(rfc3339('2021-12-16T16:47:00')).toBeNull();
    expect(rfc3339('2021-13-45T16:47:00Z')).toBeNull();
  });
});
