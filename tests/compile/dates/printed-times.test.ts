import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../scripts/compile/dates/printed-times.ts';

const times = (text: string) =>
  findTimes(text).map(({ hour, minute, zone }) =>
    [`${hour}:${String(minute).padStart(2, '0')}`, zone].filter((part) => part !== null).join(' '),
  );

describe('findTimes', () => {
  it.each([
    ['16:47', ['16:47']],
    ['4:46 PM ET', ['16:46 ET']],
    ['12 am', ['0:00']],
    ['12.30pm GMT', ['12:30 GMT']],
    ['14h05', ['14:05']],
    ['16.30 Uhr', ['16:30']],
    ['0339 GMT (1139 HKT)', ['3:39 GMT']],
    ['오후 2:05', ['14:05']],
    ['17:19 PM', ['17:19']],
    ['20232:23 PM', ['14:23']],
    ['from 9:00 to 17:30 CET', ['9:00', '17:30 CET']],
  ])('reads %s', (text, found) => {
    expect(times(text)).toEqual(found);
  });

  it.each([
    ['a score', 'won 25:14'],
    ['a price', '12.50 euros'],
    ['a hymn and a version', 'version 1.12:30:44'],
    ['an hour that no day has', '27:10'],
    ['no figure', 'five in the afternoon'],
  ])('reads no time in %s', (_, text) => {
    expect(times(text)).toEqual([]);
  });
});
