/** Days and months as numbers, and as ISO 8601 writes them. */

const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date (`YYYY-MM-DD…`). */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY;
}

export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function isoOf(year: number, month: number, day: number): string {
  return isoDay(Date.UTC(year, month - 1, day) / DAY);
}

/** 0 (Sunday) to 6. */
export function weekdayOfDay(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Months since year 0: December 2021 is 12 * 2021 + 11. */
export function monthCount(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

export function isoMonth(count: number): string {
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}`;
}
