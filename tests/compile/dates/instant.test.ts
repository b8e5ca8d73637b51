import { expect, it } from 'vitest';
import { instantOf } from '../../../scripts/compile/dates/instant.ts';

it.each([
  ['2023-03-22T07:58:00+09:00', '2023-03-21T22:58:00Z'],
  ['2023-03-22T07:58:00Z', '2023-03-22T07:58:00Z'],
  ['2023-03-22T07:58:00.250Z', '2023-03-22T07:58:00Z'],
  ['2023-03-22T07:58', '2023-03-21T22:58:00Z'],
  ['2023-03-22', '2023-03-21T15:00:00Z'],
  ['2023-03', '2023-02-28T15:00:00Z'],
  ['2023', '2022-12-31T15:00:00Z'],
  ['2023-03-22/2023-03-24', '2023-03-21T15:00:00Z'],
])('orders %s, read in Seoul, at %s', (date, instant) => {
  expect(instantOf(date, 'Asia/Seoul')).toBe(instant);
});

it('reads a local time that daylight saving skips as the moment it became', () => {
  expect(instantOf('2023-03-26T02:30', 'Europe/Berlin')).toBe('2023-03-26T01:30:00Z');
});
