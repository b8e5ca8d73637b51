/**
 * Numbers of months and weekdays by the names that outlets print, in all languages at once: dates in the header are
 * read before the language is known. The names are in the languages' tables and not asked of Intl, whose data differ
 * between versions of Node.
 */
import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/languages.ts';

const MONTHS = numbers(LANGUAGES, 'months', 1);
const MONTHS_FIRST = numbers(
  LANGUAGES.filter(({ calendar }) => calendar?.monthFirst),
  'months',
  1,
);
const WEEKDAYS = numbers(LANGUAGES, 'weekdays', 0);

/** Source of a regular expression: the first three letters of a name that `monthFirstNumber` knows, in any case. */
export const MONTH_FIRST_BEGINNING = `(?:${[
  ...new Set([...MONTHS_FIRST.keys()].map((name) => name.slice(0, 3))),
]
  .map((letters) => letters.replace(/./gu, (letter) => `[${letter.toUpperCase()}${letter}]`))
  .join('|')})`;

/** 1 to 12, in any language. */
export function monthNumber(name: string): number | null {
  return MONTHS.get(name.toLowerCase()) ?? null;
}

/** 1 to 12, in languages that may print the month before the day and leave the year out: "May 8". */
export function monthFirstNumber(name: string): number | null {
  return MONTHS_FIRST.get(name.toLowerCase()) ?? null;
}

/** 0 (Sunday) to 6, as Date.prototype.getUTCDay counts. */
export function weekdayNumber(name: string): number | null {
  return WEEKDAYS.get(name.toLowerCase()) ?? null;
}

/** By name; where two languages disagree, the first one counts. */
function numbers(
  languages: readonly Language[],
  list: 'months' | 'weekdays',
  first: number,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const row of languages.flatMap(({ calendar }) => calendar?.[list] ?? []))
    for (const [index, name] of row.split(' ').entries())
      if (name !== '-' && !found.has(name)) found.set(name, index + first);
  return found;
}
