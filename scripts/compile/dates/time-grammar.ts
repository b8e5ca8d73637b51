/**
 * Expressions of time in running text, as they are printed, by the grammar of its language. What they leave open
 * ("the 15th", "Wednesday", "last June") is resolved against the article's date in resolve-time.ts. Calendar days are
 * found in all the forms and languages of printed-days.ts.
 */
import { languageOf } from '../languages/languages.ts';
import type { Time, TimeGrammar, TimeRule } from '../languages/time-rules.ts';
import { isDay } from './calendar-days.ts';
import { findDays } from './printed-days.ts';

export interface Expression {
  start: number;
  end: number;
  time: Time;
  /** "since 2013": from then to the day of the article. */
  since: boolean;
  /** "43 years since 1979": how many years lie between that time and the article's. */
  yearsUntil: number | null;
}

/** In order, without overlaps: of two that overlap the longer one stands. */
export function findExpressions(text: string, language: string): Expression[] {
  const grammar = languageOf(language)?.timeGrammar;
  if (!/\d/.test(text) && !grammar?.needs.test(text)) return [];
  const rules = grammar?.rules ?? [];
  const found = [...calendarDays(text), ...rules.flatMap((rule) => matches(rule, text))];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: typeof found = [];
  for (const one of found) {
    const last = chosen.at(-1);
    if (!last || one.start >= last.end) chosen.push(one);
    else if (one.end - one.start > last.end - last.start) chosen[chosen.length - 1] = one;
  }
  return chosen.map((one) => ({ ...one, ...relation(text, one, grammar) }));
}

function relation(
  text: string,
  { start, end }: { start: number; end: number },
  grammar: TimeGrammar | undefined,
): Pick<Expression, 'since' | 'yearsUntil'> {
  const before = text.slice(Math.max(0, start - 160), start);
  const years = grammar?.yearsSince.exec(before)?.groups?.['count'];
  const since =
    grammar !== undefined &&
    (grammar.since.test(before) || grammar.opensWithSince.test(text.slice(start, end)));
  return {
    since: since && years === undefined,
    yearsUntil: years === undefined ? null : Number(years),
  };
}

function calendarDays(text: string): { start: number; end: number; time: Time }[] {
  return findDays(text)
    .filter(({ other }) => other === null)
    .map(({ span, year, month, day }) => ({ ...span, time: { kind: 'day', year, month, day } }));
}

function matches({ needs, pattern, read }: TimeRule, text: string) {
  const found: { start: number; end: number; time: Time }[] = [];
  if (!needs.test(text)) return found;
  for (const match of text.matchAll(pattern)) {
    const time = read(match.groups ?? {});
    if (time && isInCalendar(time))
      found.push({ start: match.index, end: match.index + match[0].length, time });
  }
  return found;
}

/** The month of "the 15th" is open, and so is the year of a range: a day is valid if it exists in some year. */
function isInCalendar(time: Time): boolean {
  if (time.kind === 'day') return isDay(2000, time.month ?? 1, time.day);
  if (time.kind !== 'days') return true;
  return isDay(2000, time.month, time.from) && isDay(2000, time.toMonth, time.to);
}
