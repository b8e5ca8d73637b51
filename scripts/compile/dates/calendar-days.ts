/** Days and months as numbers, and as ISO 8601 writes them. */

const MILLISECONDS_A_DAY = 86_400_000;

export interface MonthAndDay {
  month: number;
  day: number;
}

/** Days since 1970-01-01 of an ISO date (`YYYY-MM-DD…`). */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

export function isoDay(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export function isoOf(year: number, month: number, day: number): string {
  return isoDay(dayNumberOf(year, { month, day }));
}

/** Days since 1970-01-01. */
export function dayNumberOf(year: number, { month, day }: MonthAndDay): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** Whether the calendar has this day. */
export function isDay(year: number, month: number, day: number): boolean {
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  );
}

/** 0 (Sunday) to 6. */
export function weekdayOf(year: number, day: MonthAndDay): number {
  return weekdayOfDay(dayNumberOf(year, day));
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
