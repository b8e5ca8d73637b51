/** A printed date as a value: RFC 3339 with offset, local date-time or date, as much as is printed. */
import type { Precision } from '../../../src/dataset/types.ts';
import type { MonthAndDay } from './calendar-days.ts';
import type { PrintedDate } from './printed-dates.ts';
import type { PrintedTime } from './printed-times.ts';
import { zoneOffset } from './time-zones.ts';

export interface DateValue {
  value: string;
  precision: Precision;
}

export function dateValue(date: PrintedDate, year: number): DateValue {
  const day = isoDate(year, date.day);
  if (!date.time) return { value: day, precision: 'day' };
  const { hour, minute } = date.time;
  const offset = offsetOf(date, date.time, year);
  return {
    value: `${day}T${two(hour)}:${two(minute)}:00${offset === null ? '' : isoOffset(offset)}`,
    precision: 'minute',
  };
}

export function isoDate(year: number, { month, day }: MonthAndDay): string {
  return `${year}-${isoMonthDay({ month, day })}`;
}

export function isoMonth(year: number, month: number): string {
  return `${year}-${two(month)}`;
}

export function isoMonthDay({ month, day }: MonthAndDay): string {
  return `${two(month)}-${two(day)}`;
}

function offsetOf({ day }: PrintedDate, time: PrintedTime, year: number): number | null {
  if (time.zone === null) return null;
  const wall = { year, month: day.month, day: day.day, hour: time.hour, minute: time.minute };
  return zoneOffset(time.zone, wall, day.monthFirst || time.twelveHour);
}

function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const distance = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
