/** Dates in English words, never more precise than the value is. */

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const ISO_DATE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** "16 December 2021, 16:47 (+09:00)", "September 2022", "9 December 2021 to 10 December 2021". */
export function dateInWords(value: string): string {
  if (value.includes('/')) return value.split('/').map(dateInWords).join(' to ');
  const [, year, month, day, time, zone] = ISO_DATE.exec(value) ?? [];
  if (year === undefined) return value;
  const name = MONTH_NAMES[Number(month) - 1];
  const date = [day && String(Number(day)), name, year].filter(Boolean).join(' ');
  const offset = zone === 'Z' ? 'UTC' : zone;
  return time ? `${date}, ${time}${offset ? ` (${offset})` : ''}` : date;
}
