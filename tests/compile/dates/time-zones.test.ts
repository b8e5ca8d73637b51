import { describe, expect, it } from 'vitest';
import { zoneOffset } from '../../../scripts/compile/dates/time-zones.ts';

const SUMMER = { year: 2021, month: 7, day: 3, hour: 12, minute: 0 };
const WINTER = { ...SUMMER, month: 1 };

describe('reads a zone to hours from UTC', () => {
  it.each([
    ['GMT', SUMMER, 0],
    ['KST', SUMMER, 9],
    ['EST', SUMMER, -5],
    ['edt', SUMMER, -4],
    ['NPT', SUMMER, 5.75],
    ['GMT+2', SUMMER, 2],
    ['UTC−03:30', SUMMER, -3.5],
    ['+0900', SUMMER, 9],
    ['ET', SUMMER, -4],
    ['ET', WINTER, -5],
    ['PT', WINTER, -8],
    ['AET', WINTER, 11],
    ['BST', SUMMER, 1],
  ] as const)('%s', (zone, wall, hours) => {
    expect(zoneOffset(zone, wall, false)).toBe(hours * 60);
  });
});

describe('leaves open', () => {
  it.each([
    ['CST', SUMMER],
    ['BST', WINTER],
    ['GMT+19', SUMMER],
    ['XYZ', SUMMER],
  ] as const)('%s', (zone, wall) => {
    expect(zoneOffset(zone, wall, false)).toBeNull();
  });
});

it('reads a zone of two countries as American where the rest is written so', () => {
  expect(zoneOffset('CST', SUMMER, true)).toBe(-360);
});

it('knows the hour in which clocks change', () => {
  const change = { year: 2021, month: 3, day: 14, minute: 59 };
  expect(zoneOffset('ET', { ...change, hour: 1 }, false)).toBe(-300);
  expect(zoneOffset('ET', { ...change, hour: 3 }, false)).toBe(-240);
});
