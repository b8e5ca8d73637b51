/** Calendar days printed in a line of text, in the forms and orders that the world's outlets use. */
import type { Span } from '../../../src/dataset/types.ts';
import { isDay, type MonthAndDay, weekdayOf } from './calendar-days.ts';
import {
  MONTH_FIRST_BEGINNING,
  monthFirstNumber,
  monthNumber,
  weekdayNumber,
} from './month-names.ts';

export interface PrintedDay extends MonthAndDay {
  span: Span;
  /** Null in "November 18 at 4:46 PM". */
  year: number | null;
  /** The reading with day and month changed, where the figures allow both ("01/11/2023"). */
  other: MonthAndDay | null;
  /** 0 (Sunday) to 6, where a weekday's name stands beside it. */
  weekday: number | null;
  /** The order that the figures themselves show: 25/11/2023 has the day first. Null in words, and where both are possible. */
  numericOrder: 'day-first' | 'month-first' | null;
  /** Written as Americans write it, month first. */
  monthFirst: boolean;
  /** The year has two figures: "03/12/21". */
  shortYear: boolean;
}

type Day = Omit<PrintedDay, 'span' | 'weekday'>;

interface Form {
  pattern: RegExp;
  /** Matches every text that the pattern matches, and is faster. */
  needs?: RegExp;
  read: (groups: Record<string, string | undefined>) => Day | null;
}

/** A year, also where a page glues the time to it ("20232:23 PM"). */
const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d(?!\\d?:\\d\\d))';
/** Thai calendars count from the Buddha: 2554 is 2011. */
const BUDDHIST_ERA = 543;
/** Japanese eras, by the year before their first. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
]);
const FORMS: readonly Form[] = [
  {
    // 6 มิถุนายน 2554
    needs: /\p{Script=Thai}/u,
    pattern:
      /(?<!\d)(?<day>\d{1,2})\s(?<name>\p{Script=Thai}[\p{Script=Thai}.]{2,12})\s(?:พ\.ศ\.\s?)?(?<year>2[45]\d\d)(?!\d)/gu,
    read: ({ day, name = '', year }) => {
      const month = monthNumber(name);
      return month === null
        ? null
        : calendarDay(Number(year) - BUDDHIST_ERA, month, Number(day), false);
    },
  },
  {
    // 令和5年6月6日, 平成元年1月8日
    needs: /[和成]/,
    pattern:
      /(?<era>令和|平成|昭和)(?<year>\d{1,2}|元)年\s?(?<month>\d{1,2})月\s?(?<day>\d{1,2})日/gu,
    read: ({ era = '', year, month, day }) => {
      const before = ERAS.get(era) ?? 0;
      return calendarDay(
        before + (year === '元' ? 1 : Number(year)),
        Number(month),
        Number(day),
        false,
      );
    },
  },
  {
    // Fri 15-12-18: the weekday tells which of the figures is the year, and which the day.
    needs: /\d\d([-/.])\d\d\1\d\d/,
    pattern:
      /(?<weekday>\p{L}{2,10})\.?,?\s(?<first>\d\d)(?<separator>[-/.])(?<second>\d\d)\k<separator>(?<third>\d\d)(?![\d/-]|\.\d)/gu,
    read: ({ weekday = '', first, second, third }) =>
      dayByWeekday(weekdayNumber(weekday), [first, second, third].map(Number)),
  },
  {
    // 2021-12-16, 2021/12/16, 2021.12.16, 2021. 12. 16, 20211216T…; with ISO 8601's T a time follows.
    needs: /\d[-/.]\s?\d/,
    pattern:
      /(?<![\d./-])(?<year>(?:19|20)\d\d)(?<separator>[-/]|\.\s?)(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})(?![\d/-])/gu,
    read: ({ year, month, day }) => calendarDay(Number(year), Number(month), Number(day), false),
  },
  {
    // 2023年11月8日, 2023년 11월 8일
    needs: /[日일]/,
    pattern:
      /(?<year>(?:19|20)\d\d)\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/gu,
    read: ({ year, month, day }) => calendarDay(Number(year), Number(month), Number(day), false),
  },
  {
    // 16/12/2021, 12.16.2021, 16-12-2021
    needs: /\d[-/.]\s?\d/,
    pattern: new RegExp(
      `(?<![\\d./-])(?<first>\\d{1,2})(?<separator>[-/]|\\.\\s?)(?<second>\\d{1,2})\\k<separator>${YEAR}`,
      'gu',
    ),
    read: ({ first, second, year }) => dayInFigures(Number(year), Number(first), Number(second)),
  },
  {
    // 03/12/21, 16.12.21: a date only beside a label or a time.
    needs: /\d[/.]\d/,
    pattern:
      /(?<![\d./-])(?<first>\d{1,2})(?<separator>[/.])(?<second>\d{1,2})\k<separator>(?<year>\d\d)(?![\d/-]|\.\d)/gu,
    read: ({ first, second, year }) => {
      const day = dayInFigures(2000 + Number(year), Number(first), Number(second));
      return day && { ...day, shortYear: true };
    },
  },
  {
    // 16 December 2021, 16th of December, 2021, 16-Dec-2021, 16. Dezember 2021, 16 de diciembre de 2021
    pattern: new RegExp(
      `(?<![\\d.:,/$£€])(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s\\-–/]{0,2}(?:(?:of|de|del)\\s)?(?<name>\\p{L}{3,12})\\.?(?:,?[\\s\\-–/]{0,2}(?:(?:de|del)\\s)?${YEAR}|(?!\\p{L}))`,
      'gu',
    ),
    read: ({ day, name = '', year }) => {
      const month = year === undefined ? monthFirstNumber(name) : monthNumber(name);
      return month === null
        ? null
        : calendarDay(year === undefined ? null : Number(year), month, Number(day), false);
    },
  },
  {
    // December 16, 2021, Dec. 16th 2021, Dec-16-2021
    needs: new RegExp(MONTH_FIRST_BEGINNING),
    pattern: new RegExp(
      `(?<!\\p{L})(?<name>${MONTH_FIRST_BEGINNING}\\p{L}{0,6})\\.?[\\s\\-]{1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?:\\s?[,.]\\s?|[\\s\\-])${YEAR}|(?![\\d:]))`,
      'gu',
    ),
    read: ({ name = '', day, year }) => {
      const month = monthFirstNumber(name);
      return month === null
        ? null
        : calendarDay(year === undefined ? null : Number(year), month, Number(day), true);
    },
  },
];

/** The days in a line, in order; of two that overlap the one with a year counts, else the earlier one. */
export function findDays(text: string): PrintedDay[] {
  if (!/\d/.test(text)) return [];
  const found = FORMS.flatMap((form) => matches(form, text)).sort(byStart);
  const full = withoutOverlaps(found.filter(({ year }) => year !== null));
  const open = withoutOverlaps(
    clearOf(
      full,
      found.filter(({ year }) => year === null),
    ),
  );
  return [...full, ...open].sort(byStart);
}

function byStart(a: PrintedDay, b: PrintedDay): number {
  return a.span.start - b.span.start;
}

/** Of days in order, the earlier of any two that overlap. */
function withoutOverlaps(days: readonly PrintedDay[]): PrintedDay[] {
  let end = 0;
  return days.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** Those that overlap none of the days taken. Both are in order: one pass over each is enough. */
function clearOf(taken: readonly PrintedDay[], days: readonly PrintedDay[]): PrintedDay[] {
  let next = 0;
  return days.filter(({ span }) => {
    while ((taken[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    return (taken[next]?.span.start ?? Number.POSITIVE_INFINITY) >= span.end;
  });
}

function matches({ pattern, needs, read }: Form, text: string): PrintedDay[] {
  const days: PrintedDay[] = [];
  if (needs && !needs.test(text)) return days;
  for (const match of text.matchAll(pattern)) {
    const day = read(match.groups ?? {});
    if (day)
      days.push(withWeekday(text, { start: match.index, end: match.index + match[0].length }, day));
  }
  return days;
}

/** "Thursday, " before the day or "(Thu)" after it belongs to the expression, and settles 01/11/2023. */
function withWeekday(text: string, span: Span, day: Day): PrintedDay {
  const before = /(\p{L}{3,10})\.?,?\s{0,2}(?:(?:the|den|le)\s)?$/u.exec(
    text.slice(Math.max(0, span.start - 16), span.start),
  );
  const after = /^\s?[([]?(\p{L}{1,9})[)\]]?/u.exec(text.slice(span.end, span.end + 12));
  const named = before && weekdayNumber(before[1] ?? '');
  if (before && named !== null)
    return withWeekdaySettled({
      ...day,
      span: { start: span.start - before[0].length, end: span.end },
      weekday: named,
    });
  const following = after && weekdayNumber(after[1] ?? '');
  if (after && following !== null)
    return withWeekdaySettled({
      ...day,
      span: { start: span.start, end: span.end + after[0].length },
      weekday: following,
    });
  return { ...day, span, weekday: null };
}

function withWeekdaySettled(printed: PrintedDay): PrintedDay {
  const { year, other, weekday } = printed;
  if (year === null || other === null || weekday === null) return printed;
  const first = weekdayOf(year, printed) === weekday;
  const second = weekdayOf(year, other) === weekday;
  if (first === second) return printed;
  return second
    ? { ...printed, ...other, other: null, numericOrder: 'month-first', monthFirst: true }
    : { ...printed, other: null, numericOrder: 'day-first' };
}

function calendarDay(
  year: number | null,
  month: number,
  day: number,
  monthFirst: boolean,
): Day | null {
  return isDay(year ?? 2000, month, day)
    ? { year, month, day, other: null, numericOrder: null, monthFirst, shortYear: false }
    : null;
}

/** The only reading of three figures, each with two digits, that falls on a weekday; null where there is not one. */
function dayByWeekday(weekday: number | null, figures: readonly number[]): Day | null {
  const [first = 0, second = 0, third = 0] = figures;
  const readings = [
    { year: 2000 + first, month: second, day: third },
    { year: 2000 + third, month: second, day: first },
    { year: 2000 + third, month: first, day: second },
  ].filter((day) => isDay(day.year, day.month, day.day) && weekdayOf(day.year, day) === weekday);
  const [only, other] = readings;
  if (only === undefined || other !== undefined) return null;
  return calendarDay(only.year, only.month, only.day, false);
}

/** Read day first, unless only the month-first reading is a day of the calendar. */
function dayInFigures(year: number, first: number, second: number): Day | null {
  const dayFirst = isDay(year, second, first);
  const monthFirst = isDay(year, first, second);
  if (!dayFirst && !monthFirst) return null;
  if (dayFirst && monthFirst && first !== second) {
    const other = { month: first, day: second };
    return {
      year,
      month: second,
      day: first,
      other,
      numericOrder: null,
      monthFirst: false,
      shortYear: false,
    };
  }
  const order = first === second ? null : dayFirst ? 'day-first' : 'month-first';
  const read = dayFirst ? { month: second, day: first } : { month: first, day: second };
  return {
    year,
    ...read,
    other: null,
    numericOrder: order,
    monthFirst: order === 'month-first',
    shortYear: false,
  };
}
