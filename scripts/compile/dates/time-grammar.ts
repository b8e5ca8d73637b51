/**
 * Expressions of time in running text, as they are printed. What they leave open ("the 15th", "Wednesday", "last June")
 * is resolved against the article's date in resolve-time.ts. The rules are a grammar of English; calendar days are found in
 * all the forms and languages of printed-days.ts.
 */
import { isDay } from './calendar-days.ts';
import { HAPPENING_AHEAD, HAPPENING_BEHIND } from './happening-nouns.ts';
import { monthFirstNumber, weekdayNumber } from './month-names.ts';
import { findDays } from './printed-days.ts';

export type Direction = 'last' | 'next' | 'this' | null;

/** A time as far as it is printed; null where the text leaves a part open. */
export type Time =
  | { kind: 'day'; year: number | null; month: number | null; day: number }
  | { kind: 'days'; year: number | null; month: number; from: number; toMonth: number; to: number }
  | { kind: 'weekday'; weekday: number; direction: Direction }
  | { kind: 'distance'; unit: 'day' | 'week' | 'month' | 'year'; count: number }
  /** "the same day", "a day earlier": counted from the day that the text named before. */
  | { kind: 'relative-day'; days: number }
  | { kind: 'month'; year: number | null; month: number; direction: Direction }
  | { kind: 'year'; year: number }
  | { kind: 'years'; from: number; to: number };

export interface Expression {
  start: number;
  end: number;
  time: Time;
  /** "since 2013": from then to the day of the article. */
  since: boolean;
  /** "43 years since 1979": how many years lie between that time and the article's. */
  yearsUntil: number | null;
}

interface Rule {
  /** Matches every text that the pattern matches, and is faster. */
  needs: RegExp;
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>) => Time | null;
}

const MONTH =
  '(?<month>Jan(?:uary|\\.)|Feb(?:ruary|\\.)|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
const MONTH_NAME = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;
const YEAR_NUMBER = /(?:19|20)\d\d/;
const YEAR =
  '(?<year>(?:19|20)\\d\\d)(?![\\d%-]|s\\b|,\\d|\\.\\d|\\s?(?:people|percent|euros|dollars|points))';
const WEEKDAY = '(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DIRECTION = '(?:(?<direction>last|past|next|coming|this)\\s)?';
const DASH = '\\s?[-–—]\\s?|\\sto\\s|\\sand\\s|\\sthrough\\s';
/** "the summer of 2014", "the war of 1812"; but "a replay of 2008", "the 7 percent of 2006" */
const OF = `(?<=(?:spring|summer|autumn|fall|winter|season|end|start|beginning|middle|close|half|quarter)\\s|${HAPPENING_BEHIND})of`;
/** "the 15th" is a day where no noun follows: not a floor, an anniversary, a century. */
const NO_NOUN =
  '(?=\\s*(?:[.,;:)(“"\'’!?–—]|\\s-|$|(?:and|to|at|in|for|by|with|when|where|after|before|while|as|that|which|who|local|of\\s(?:this|last|next|the))\\b))';

const RULES: readonly Rule[] = [
  {
    // Dec. 9–10; September 15 to 17, 2022; Dec. 30 – Jan. 2
    needs: MONTH_NAME,
    pattern: new RegExp(
      `\\b${MONTH}\\s(?<from>\\d{1,2})(?:${DASH})(?:${MONTH.replace('<month>', '<toMonth>')}\\s)?(?<to>\\d{1,2})(?!\\d|:\\d|\\s?(?:percent|%|[ap]\\.?m))(?:,?\\s${YEAR})?`,
      'g',
    ),
    read: ({ month = '', toMonth = month, from, to, year }) =>
      dayRange(monthOf(month), Number(from), monthOf(toMonth), Number(to), yearOf(year)),
  },
  {
    // 9-10 December 2021
    needs: MONTH_NAME,
    pattern: new RegExp(
      `(?<![\\d.:,/$£€])(?<from>\\d{1,2})(?:${DASH})(?<to>\\d{1,2})\\s${MONTH}(?:,?\\s${YEAR})?`,
      'g',
    ),
    read: ({ month = '', from, to, year }) =>
      dayRange(monthOf(month), Number(from), monthOf(month), Number(to), yearOf(year)),
  },
  {
    needs: /\d(?:st|nd|rd|th)/,
    pattern: new RegExp(
      `\\b(?:on|of|since|until|till|by|from|before|after|for)\\sthe\\s(?<day>\\d{1,2})(?:st|nd|rd|th)${NO_NOUN}`,
      'g',
    ),
    read: ({ day }) => (isDay(2000, 1, Number(day)) ? open(Number(day)) : null),
  },
  {
    needs: /day/,
    pattern: new RegExp(`\\b${DIRECTION}${WEEKDAY}(?!s\\b)`, 'g'),
    read: ({ weekday = '', direction }) => {
      const number = weekdayNumber(`${weekday}day`);
      return number === null
        ? null
        : { kind: 'weekday', weekday: number, direction: directionOf(direction) };
    },
  },
  {
    needs: /yesterday|tomorrow|last night/i,
    pattern:
      /\b(?:(?<before>the day before )?yesterday|(?<after>the day after tomorrow)|(?<ahead>tomorrow)|last night)\b/gi,
    read: ({ before, after, ahead }) => distance('day', before ? -2 : after ? 2 : ahead ? 1 : -1),
  },
  {
    // "today" as often means nowadays: only with a time of the day.
    needs: /today|tonight|this /i,
    pattern:
      /\b(?:earlier today|later today|today at|this (?:morning|afternoon|evening)|tonight)\b/gi,
    read: () => distance('day', 0),
  },
  {
    needs: /day/i,
    pattern:
      /\b(?:(?<same>(?:on|later|earlier)\s(?:the same|that same|that)\sday|that day|on the day)|(?<after>the (?:next|following) day|a day later)|(?<before>the (?:previous day|day before)|a day earlier))\b(?! yesterday)/gi,
    read: ({ same, after }) => ({ kind: 'relative-day', days: same ? 0 : after ? 1 : -1 }),
  },
  {
    needs: /ago|earlier this/i,
    pattern:
      /\b(?<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s(?<unit>day|week|month|year)s?\s(?:ago|earlier this)\b/gi,
    read: ({ count = '', unit = '' }) => distance(unitOf(unit), -countOf(count)),
  },
  {
    needs: /week|month|year/i,
    pattern:
      /\b(?<direction>last|next|this)\s(?<unit>week|month|year)\b(?!['’]s|\s(?:and a half|or so))/gi,
    read: ({ direction, unit = '' }) =>
      distance(
        unitOf(unit),
        direction?.toLowerCase() === 'last' ? -1 : direction?.toLowerCase() === 'next' ? 1 : 0,
      ),
  },
  {
    // June 2019, late August 2021, last June, in February, since May
    needs: MONTH_NAME,
    pattern: new RegExp(
      `\\b(?:(?<direction>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast)\\s|(?<lead>[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|[Oo]f|[Dd]uring|[Ee]arly|[Mm]id-?|[Ll]ate|[Ee]nd of)[\\s-])?${MONTH}(?:,?\\s(?:of\\s)?${YEAR})?(?!\\s\\d|[\\w])(?:(?<happening>${HAPPENING_AHEAD})|)`,
      'gu',
    ),
    // "December crude" is a contract's name: a bare month dates only what it stands before.
    read: ({ month = '', direction, year, lead, happening }) => {
      const number = monthOf(month);
      const bare = [direction, year, lead, happening].every((group) => group === undefined);
      if (number === null || bare) return null;
      return {
        kind: 'month',
        month: number,
        year: yearOf(year),
        direction: directionOf(direction),
      };
    },
  },
  {
    // from 2014 to 2016; between 2014 and 2016; 2014-16
    needs: YEAR_NUMBER,
    pattern:
      /\b(?:(?<between>[Ff]rom|[Bb]etween)\s)?(?<from>(?:19|20)\d\d)(?:\s(?<link>to|and|until)\s|[–-])(?<to>(?:19|20)\d\d)(?![\d-]|s\b)/g,
    // "in 2001 and 2005" are two years and no time between them.
    read: ({ from, to, between, link }) =>
      Number(from) < Number(to) && (link !== 'and' || between !== undefined)
        ? { kind: 'years', from: Number(from), to: Number(to) }
        : null,
  },
  {
    needs: YEAR_NUMBER,
    pattern: new RegExp(
      `\\b(?:in|since|until|${OF}|before|after|early|late|during)\\s${YEAR}`,
      'giu',
    ),
    read: ({ year }) => ({ kind: 'year', year: Number(year) }),
  },
  {
    // "the 2008 election", but no "2013 Toyota"
    needs: YEAR_NUMBER,
    pattern: new RegExp(`\\b[Tt]he\\s${YEAR}${HAPPENING_AHEAD}`, 'gu'),
    read: ({ year }) => ({ kind: 'year', year: Number(year) }),
  },
];

/** Matches every text that any rule matches. */
const ANY =
  /\d|day\b|last|next|this|ago|tomorrow|tonight|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;
const SINCE = /\bsince\s(?:(?:early|late|mid|the\s\w+\s(?:of|in))\s)?$/i;
/** "43 years since the establishment of diplomatic ties … in 1979": within one clause. */
const YEARS_SINCE = /\b(?<count>\d{1,3})\syears\ssince\b[^.;!?]{0,120}$/i;

/** In order, without overlaps: of two that overlap the longer one stands. */
export function findExpressions(text: string): Expression[] {
  if (!ANY.test(text)) return [];
  const found = [...calendarDays(text), ...RULES.flatMap((rule) => matches(rule, text))];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: typeof found = [];
  for (const one of found) {
    const last = chosen.at(-1);
    if (!last || one.start >= last.end) chosen.push(one);
    else if (one.end - one.start > last.end - last.start) chosen[chosen.length - 1] = one;
  }
  return chosen.map((one) => ({ ...one, ...relation(text, one) }));
}

function relation(
  text: string,
  { start, end }: { start: number; end: number },
): Pick<Expression, 'since' | 'yearsUntil'> {
  const before = text.slice(Math.max(0, start - 160), start);
  const years = YEARS_SINCE.exec(before)?.groups?.['count'];
  const since = SINCE.test(before) || /^since\s/i.test(text.slice(start, end));
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

function matches({ needs, pattern, read }: Rule, text: string) {
  const found: { start: number; end: number; time: Time }[] = [];
  if (!needs.test(text)) return found;
  for (const match of text.matchAll(pattern)) {
    const time = read(match.groups ?? {});
    if (time) found.push({ start: match.index, end: match.index + match[0].length, time });
  }
  return found;
}

function dayRange(
  month: number | null,
  from: number,
  toMonth: number | null,
  to: number,
  year: number | null,
): Time | null {
  if (!month || !toMonth || !isDay(2000, month, from) || !isDay(2000, toMonth, to)) return null;
  if (month === toMonth && to <= from) return null;
  return { kind: 'days', year, month, from, toMonth, to };
}

function open(day: number): Time {
  return { kind: 'day', year: null, month: null, day };
}

function distance(unit: 'day' | 'week' | 'month' | 'year', count: number): Time {
  return { kind: 'distance', unit, count };
}

function monthOf(name: string): number | null {
  return monthFirstNumber(name.replace('.', ''));
}

function yearOf(year: string | undefined): number | null {
  return year === undefined ? null : Number(year);
}

function directionOf(direction: string | undefined): Direction {
  const word = direction?.toLowerCase();
  if (word === 'last' || word === 'past') return 'last';
  if (word === 'next' || word === 'coming') return 'next';
  return word === 'this' ? 'this' : null;
}

function unitOf(unit: string): 'day' | 'week' | 'month' | 'year' {
  const word = unit.toLowerCase();
  return word === 'day' || word === 'week' || word === 'month' ? word : 'year';
}

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function countOf(word: string): number {
  const lower = word.toLowerCase();
  return /^\d+$/.test(lower) ? Number(lower) : Math.max(1, COUNTS.indexOf(lower));
}
