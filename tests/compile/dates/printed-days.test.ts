import { describe, expect, it } from 'vitest';
import { findDays } from '../../../scripts/compile/dates/printed-days.ts';

describe('the days in a line', () => {
  it('come in order, with and without a year', () => {
    expect(days('From May 5 to 16 December 2021, then June 7.')).toEqual([
      [null, 5, 5],
      [2021, 12, 16],
      [null, 6, 7],
    ]);
  });

  it.each([
    ['6 มิถุนายน 2554 เวลา 10:30 น.', [2011, 6, 6]],
    ['令和5年6月6日', [2023, 6, 6]],
    ['平成元年1月8日', [1989, 1, 8]],
    ['Fri 15-12-18 06:00', [2015, 12, 18]],
    ['Sat 15-12-18', [2018, 12, 15]],
  ])('are counted in other eras, and known by their weekday: %s', (text, day) => {
    expect(days(text)).toEqual([day]);
  });

  it.each(['15-12-18', 'Mon 15-12-18', 'Flat 15-12-18'])('are not guessed: %s', (text) => {
    expect(days(text)).toEqual([]);
  });

  it('take the fuller of two readings that overlap', () => {
    expect(days('On 5 May 16, 2021 it rained.')).toEqual([[2021, 5, 16]]);
  });

  it.each(['December 16, 2021 ', '16/12/2021 ', 'May 5 ', '1 May 2 ', 'Thursday, 16 May '])(
    'are found in a line of “%s” over and over',
    (text) => {
      expect(findDays(text.repeat(50_000)).length).toBeGreaterThanOrEqual(50_000);
    },
  );
});

function days(text: string): (number | null)[][] {
  return findDays(text).map(({ year, month, day }) => [year, month, day]);
}
