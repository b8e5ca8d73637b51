import { describe, expect, it } from 'vitest';
import { dayAfter, dayRange, rfc822 } from '../../src/formats/feed/dates.ts';

describe('RFC 822 dates', () => {
  it('keep the offset and have four digits for the year', () => {
    expect(rfc822('2021-12-16T16:47:00+09:00')).toBe('Thu, 16 Dec 2021 16:47:00 +0900');
    expect(rfc822('2022-09-15T00:00:00Z')).toBe('Thu, 15 Sep 2022 00:00:00 +0000');
    expect(rfc822('0950-01-02T23:30:00-03:30')).toBe('Fri, 02 Jan 0950 23:30:00 -0330');
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
    expect(dayRange(date)).toEqual({ start, end });
  });

  it('are none of what is no date', () => {
    expect(dayRange('2022-13')).toBeNull();
    expect(dayRange('soon')).toBeNull();
  });

  it('are followed by the next one, over the end of a month', () => {
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
    expect(dayAfter('2022-12-31')).toBe('2023-01-01');
  });
});
