/** Whether figures such as 01/11/2023 have the day or the month first, by the evidence of the whole page. */
import { dayNumber, dayNumberOf } from './calendar-days.ts';
import type { PrintedDate } from './printed-dates.ts';

export type NumericOrder = 'day-first' | 'month-first';

/** What else is known of the article: its language and its address. */
export interface ArticleOrigin {
  language: string | null;
  url: string | null;
  /** Days (ISO 8601) that its metadata states. */
  statedDays: readonly string[];
}

const AMERICAN_ZONE = /^(?:[ECMP][SD]?T|AK[SD]?T|HST)$/i;
const DAY_FIRST_ZONE =
  /^(?:GMT|BST|WES?T|CES?T|MES?Z|EES?T|SAST|IST|PKT|AE[SD]?T|NZ[SD]T|MSK|TRT|SGT|MYT|WAT|EAT|CAT)$/i;
/** Country codes whose outlets write the month first or the year first; every other one has the day first. */
const NOT_DAY_FIRST = new Set([
  'us',
  'ph',
  'ca',
  'jp',
  'kr',
  'cn',
  'tw',
  'io',
  'tv',
  'co',
  'me',
  'fm',
  'ai',
]);
/** A reading within this many days of an unambiguous date is evidence. */
const MAX_DAYS_APART = 3;

/** The order by the strongest evidence that there is; null if there is none. */
export function numericOrder(
  dates: readonly PrintedDate[],
  origin: ArticleOrigin,
): NumericOrder | null {
  return (
    bySiblings(dates) ??
    byNearDates(dates, origin.statedDays) ??
    byZone(dates) ??
    byLanguage(origin.language) ??
    byCountry(origin.url)
  );
}

/** A date with the order settled; the other reading stays where nothing settles it. */
export function inOrder(date: PrintedDate, order: NumericOrder | null): PrintedDate {
  const { day } = date;
  if (day.other === null || order === null) return date;
  const read = order === 'day-first' ? day : { ...day, ...day.other, monthFirst: true };
  return { ...date, day: { ...read, other: null } };
}

/** Another date in figures has one reading only: 25/11/2023. */
function bySiblings(dates: readonly PrintedDate[]): NumericOrder | null {
  const orders = dates.flatMap(({ day }) => day.numericOrder ?? []);
  return agreed(orders);
}

/** One reading is the day (or nearly) of a date in words, as copyright years and captions show it. */
function byNearDates(
  dates: readonly PrintedDate[],
  statedDays: readonly string[],
): NumericOrder | null {
  const printed = dates.flatMap(({ day }) =>
    day.other === null && day.year !== null ? [dayNumberOf(day.year, day)] : [],
  );
  const known = new Set([...printed, ...statedDays.map(dayNumber)]);
  const orders = dates.flatMap(({ day }) => {
    if (day.other === null || day.year === null) return [];
    const first = isNear(dayNumberOf(day.year, day), known);
    const second = isNear(dayNumberOf(day.year, day.other), known);
    return first === second ? [] : [first ? ('day-first' as const) : ('month-first' as const)];
  });
  return agreed(orders);
}

function byZone(dates: readonly PrintedDate[]): NumericOrder | null {
  return agreed(
    dates.flatMap(({ day, time }) => {
      if (day.other === null || !time?.zone) return [];
      if (AMERICAN_ZONE.test(time.zone)) return ['month-first' as const];
      return DAY_FIRST_ZONE.test(time.zone) ? ['day-first' as const] : [];
    }),
  );
}

function byLanguage(language: string | null): NumericOrder | null {
  if (language === null || /^(?:en|ja|ko|zh|hu|lt|mn)(?:$|-(?!GB|AU|NZ|IE|ZA|IN))/i.test(language))
    return /^en-US/i.test(language ?? '') ? 'month-first' : null;
  return 'day-first';
}

function byCountry(url: string | null): NumericOrder | null {
  const country = /^https?:\/\/[^/?#]+\.([a-z]{2})(?:[:/?#]|$)/i
    .exec(url ?? '')?.[1]
    ?.toLowerCase();
  return country && !NOT_DAY_FIRST.has(country) ? 'day-first' : null;
}

function agreed(orders: readonly NumericOrder[]): NumericOrder | null {
  return orders.every((order) => order === orders[0]) ? (orders[0] ?? null) : null;
}

function isNear(day: number, known: ReadonlySet<number>): boolean {
  for (let away = -MAX_DAYS_APART; away <= MAX_DAYS_APART; away++)
    if (known.has(day + away)) return true;
  return false;
}
