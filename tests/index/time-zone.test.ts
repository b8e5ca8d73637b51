import { describe, expect, it } from 'vitest';
import { timeZoneOffsets } from '../../src/index/time-zone.ts';

describe("a time zone's offset", () => {
  const hours = (timeZone: string, local: string) =>
    timeZoneOffsets(timeZone)(Date.parse(`${local}Z`)) / 3_600_000;

  it.each([
    ['UTC', '2021-07-01T00:00', 0],
    ['Asia/Seoul', '2021-07-01T00:00', 9],
    ['Asia/Kolkata', '2021-07-01T12:30', 5.5],
    ['Europe/Zurich', '2021-03-28T01:30', 1],
    ['Europe/Zurich', '2021-03-28T03:30', 2],
    ['America/New_York', '2021-11-07T00:30', -4],
    ['America/New_York', '2021-11-07T02:30', -5],
  ])('%s at %s is %d hours', (timeZone, local, offset) => {
    expect(hours(timeZone, local)).toBe(offset);
  });
});
