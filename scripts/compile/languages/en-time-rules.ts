/** Expressions of time in English: "the 15th", "last Wednesday", "three weeks ago", "since 2013". */
import { EN_TIMES } from './en-times.ts';
import {
  type Direction,
  happeningPatterns,
  type Time,
  type TimeGrammar,
  type TimeRule,
} from './time-rules.ts';

const { ahead: HAPPENING_AHEAD, behind: HAPPENING_BEHIND } = happeningPatterns(
  EN_TIMES.happenings.join('|'),
  EN_TIMES.phraseEnds.join('|'),
);
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const WEEKDAYS = 'Sun Mon Tues Wednes Thurs Fri Satur'.split(' ');
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

const RULES: readonly TimeRule[] = [
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
    read: ({ day }) => open(Number(day)),
  },
  {
    needs: /day/,
    pattern: new RegExp(`\\b${DIRECTION}${WEEKDAY}(?!s\\b)`, 'g'),
    read: ({ weekday = '', direction }) => {
      const number = WEEKDAYS.indexOf(weekday);
      return { kind: 'weekday', weekday: number, direction: directionOf(direction) };
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

export const EN_TIME_GRAMMAR: TimeGrammar = {
  rules: RULES,
  needs:
    /\d|day\b|last|next|this|ago|tomorrow|tonight|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/,
  since: /\bsince\s(?:(?:early|late|mid|the\s\w+\s(?:of|in))\s)?$/i,
  opensWithSince: /^since\s/i,
  // Within one clause.
  yearsSince: /\b(?<count>\d{1,3})\syears\ssince\b[^.;!?]{0,120}$/i,
};

function dayRange(
  month: number | null,
  from: number,
  toMonth: number | null,
  to: number,
  year: number | null,
): Time | null {
  if (!month || !toMonth || (month === toMonth && to <= from)) return null;
  return { kind: 'days', year, month, from, toMonth, to };
}

function open(day: number): Time {
  return { kind: 'day', year: null, month: null, day };
}

function distance(unit: 'day' | 'week' | 'month' | 'year', count: number): Time {
  return { kind: 'distance', unit, count };
}

function monthOf(name: string): number | null {
  const at = MONTHS.indexOf(name.slice(0, 3));
  return at < 0 ? null : at + 1;
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
