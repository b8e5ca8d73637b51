/** HTTP dates (RFC 9110 section 5.6.7): writes the preferred form, reads all three. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = MONTHS.join('|');
const TIME = '(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})';

const FORMS = [
  // Sun, 06 Nov 1994 08:49:37 GMT
  `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\\d{2}) (?<month>${MONTH}) (?<year>\\d{4}) ${TIME} GMT`,
  // Sunday, 06-Nov-94 08:49:37 GMT
  `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>\\d{2})-(?<month>${MONTH})-(?<year>\\d{2}) ${TIME} GMT`,
  // Sun Nov  6 08:49:37 1994
  `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?<month>${MONTH}) (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`));

/** IMF-fixdate, in whole seconds. */
export function httpDate(milliseconds: number): string {
  return new Date(milliseconds).toUTCString();
}

/** Milliseconds since 1970; null for an invalid date, which a recipient must ignore. */
export function parseHttpDate(value: string, now: number): number | null {
  for (const form of FORMS) {
    const parts = form.exec(value.trim())?.groups;
    if (parts !== undefined) return instantOf(parts, now);
  }
  return null;
}

function instantOf(parts: Record<string, string | undefined>, now: number): number | null {
  const number = (name: string) => Number(parts[name]);
  const month = MONTHS.indexOf(parts['month'] ?? '');
  const [hour, minute, second] = [number('hour'), number('minute'), number('second')];
  const year = parts['year']?.length === 2 ? fullYear(number('year'), now) : number('year');
  const instant = Date.UTC(year, month, number('day'), hour, minute, second);
  const date = new Date(instant);
  const exists = date.getUTCMonth() === month && date.getUTCDate() === number('day');
  return exists && hour < 24 && minute < 60 && second <= 60 ? instant : null;
}

/** A two-digit year more than 50 years in the future means the past century (RFC 9110 section 5.6.7). */
function fullYear(year: number, now: number): number {
  const thisYear = new Date(now).getUTCFullYear();
  const candidate = Math.floor(thisYear / 100) * 100 + year;
  return candidate > thisYear + 50 ? candidate - 100 : candidate;
}
