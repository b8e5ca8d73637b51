import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../scripts/compile/dates/printed-dates.ts';

/** Each date as "YYYY-MM-DD HH:MM ZONE role". */
function read(text: string): string[] {
  return findDates(text).dates.map(({ day, time, role }) =>
    [
      [day.year ?? '----', day.month, day.day]
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
      time && [time.hour, time.minute].map((part) => String(part).padStart(2, '0')).join(':'),
      time?.zone,
      role,
    ]
      .filter((part) => part !== null && part !== undefined)
      .join(' '),
  );
}

describe('reads a day, a time and a zone as outlets print them', () => {
  it.each([
    ['March 3, 2021', '2021-03-03'],
    ['3 March 2021', '2021-03-03'],
    ['3rd of March, 2021', '2021-03-03'],
    ['Sept. 6, 2020 4:05 p.m. ET', '2020-09-06 16:05 ET'],
    ['Posted March. 22, 2023 07:58,   ', '2023-03-22 07:58 published'],
    ['2021-12-16 16:47 KST', '2021-12-16 16:47 KST'],
    ['2021-12-16T16:47:03.120+09:00', '2021-12-16 16:47 +09:00'],
    ['Published: 9:02 BST, 27 April 2024', '2024-04-27 09:02 BST published'],
    ['Mon 4 Nov 2019 18.54 GMT', '2019-11-04 18:54 GMT'],
    ['Updated 0339 GMT (1139 HKT) November 5, 2019', '2019-11-05 03:39 GMT modified'],
    ['Fri, Apr 28 20232:23 PM EDT', '2023-04-28 14:23 EDT'],
    ['May 8, 2023 / 12:16 AM PST', '2023-05-08 00:16 PST'],
    ['June 26, 2023 5 AM PT', '2023-06-26 05:00 PT'],
    ['April 25, 2023 2:26 PM GMT+2', '2023-04-25 14:26 GMT+2'],
    ['8. November 2023, 14:05 Uhr', '2023-11-08 14:05'],
    ['Publié le 8 novembre 2023 à 14h05', '2023-11-08 14:05 published'],
    ['8 de noviembre de 2023', '2023-11-08'],
    ['8 ноября 2023', '2023-11-08'],
    ['입력 2023년 11월 8일 오후 2:05', '2023-11-08 14:05 published'],
    ['2023年11月8日 14时05分', '2023-11-08 14:05'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('takes no date from', () => {
  it.each([
    'Election 2024',
    'may 2019 be better than 2018',
    'won 3-2 in 2019/20',
    'Read 4 minutes',
    'Call 555-10-2023-44',
    'The 15th of the month',
    '31 February 2020',
    '$4.99 until 2025',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('tells what was published from what was updated', () => {
  expect(read('Posted on : 2021-12-16 16:47 KST Modified on : 2021-12-17 06:01 KST')).toEqual([
    '2021-12-16 16:47 KST published',
    '2021-12-17 06:01 KST modified',
  ]);
  expect(read('May 3, 2019 at 2:26 PM HST - Updated May 3 at 4:46 PM')).toEqual([
    '2019-05-03 14:26 HST',
    '-----05-03 16:46 modified',
  ]);
});

it('keeps both readings of figures that allow two', () => {
  expect(findDates('01/11/2023').dates[0]?.day).toMatchObject({
    month: 11,
    day: 1,
    other: { month: 1, day: 11 },
  });
  expect(findDates('11/15/2023').dates[0]?.day).toMatchObject({ month: 11, day: 15, other: null });
});

it('lets the weekday settle the order', () => {
  expect(findDates('Thursday 02/11/2023').dates[0]?.day).toMatchObject({ month: 11, other: null });
  expect(findDates('11/02/2023 (Thu)').dates[0]?.day).toMatchObject({ month: 11, other: null });
});

it('never makes a date of a relative one', () => {
  const { dates, relative } = findDates('Updated 4 hours ago');
  expect(dates).toEqual([]);
  expect(relative).toMatchObject([{ role: 'modified' }]);
});

it('reads any line, with spans inside it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '12',
      '2021',
      '/',
      '.',
      ':',
      ' ',
      'May',
      'pm',
      'GMT',
      '年',
      '+',
      ',',
      'Updated',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const { dates, relative } = findDates(text);
      for (const { span } of [...dates, ...relative]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
