/** Which of the dates that a page prints are its article's own: published and modified. */
import type { Span } from '../../../src/dataset/types.ts';
import type { DateFact, OpenDate } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';
import { dayNumber, weekdayOf } from '../dates/calendar-days.ts';
import { dateValue, isoDate, isoMonth, isoMonthDay } from '../dates/date-value.ts';
import { type Dateline, datelineOf } from '../dates/dateline.ts';
import { type ArticleOrigin, inOrder, numericOrder } from '../dates/day-month-order.ts';
import { monthNumber } from '../dates/month-names.ts';
import { findDates, type PrintedDate } from '../dates/printed-dates.ts';
import { type DateCandidate, dateCandidates } from './date-candidates.ts';
import type { HeaderLine, Layout } from './header-lines.ts';

export interface ArticleDates {
  /** Index of the line that prints the publication date (or the change); -1 without one. */
  line: number;
  /** A label says that `published` is the article's. */
  isLabelled: boolean;
  published: DateFact | null;
  /** What the publication date may be, where the text leaves it open. */
  open: OpenDate | null;
  modified: DateFact | null;
}

/** Below it a date is more likely a teaser's, a comment's or the page's clock. */
const THRESHOLD = 2;
/** The same for a page's only date with a label or a byline. */
const LONE_THRESHOLD = 0.5;
/** Lines above the body that may be the article's head. */
const HEAD_LINES = 12;
/** Longer lines, in characters, are running text. */
const MAX_HEAD_LINE_LENGTH = 200;
/** If an update follows a dateline without a year within so many days, both are of one year. */
const MAX_DAYS_TO_UPDATE = 60;
/** Longer lines, in characters, name a month in passing. */
const MAX_MONTH_LINE_LENGTH = 60;
/** A month and a year, without a day before them, at the end of a line. */
const MONTH = /(?<![\p{L}\d]|\d\.?\s)(?<name>\p{L}{3,12})\.?\s(?<year>(?:19|20)\d\d)$/u;
/** Lines that may end in the month of something else. */
const OTHER_MONTH_KINDS: ReadonlySet<HeaderLine['kind']> = new Set([
  'caption',
  'rights',
  'standfirst',
  'note',
]);

export function articleDates(
  lines: HeaderLine[],
  layout: Layout,
  origin: ArticleOrigin,
  report: Report,
): ArticleDates {
  const candidates = inOneOrder(dateCandidates(lines, layout), origin);
  const changes = candidates.filter(({ role }) => role === 'modified');
  const others = candidates.filter(({ role }) => role !== 'modified');
  const published = likeliest(others) ?? onlyOne(others.filter(({ introduced }) => introduced));
  const modified = likeliest(changes) ?? (published === null ? onlyOne(changes) : null);
  const change =
    modified && dateFact(modified.date, modified.span, report, published?.date.day.year ?? null);
  if (!published && !modified) reportRelative(lines, layout, report);
  reportUnusedDates(lines, layout, [published, modified], report);
  const dateline = datelineIn(lines[layout.bodyStart]);
  return {
    line: (published ?? modified)?.line ?? -1,
    isLabelled: published?.role === 'published',
    published: published
      ? dateFact(published.date, published.span, report)
      : unlabelledDate(dateline, change, lines, layout),
    open: openDate(published ?? dateline),
    modified: change ?? (published && laterThatDay(lines[published.line], published.date)),
  };
}

/** Whether a label says that the printed date is the article's, or its place: from just above the headline to the lead. */
export function isOwnDate({ line, isLabelled }: ArticleDates, layout: Layout): boolean {
  return isLabelled || (layout.title >= 0 && line >= layout.title - 1 && line <= layout.bodyStart);
}

/**
 * The day that a saved page prints as that of its last change, where neither it nor its metadata has another: reported,
 * as the article may be older.
 */
export function publishedByUpdate(
  { modified, open }: ArticleDates,
  report: Report,
): DateFact | null {
  if (modified?.span == null || open !== null) return null;
  report(
    'notice',
    'header/only-updated',
    `the page says only when it was changed, ${modified.value}: state publishedAt beside the article if it is older`,
    modified.span,
  );
  return { ...modified, basis: 'inferred' };
}

function inOneOrder(candidates: DateCandidate[], origin: ArticleOrigin): DateCandidate[] {
  const order = numericOrder(
    candidates.map(({ date }) => date),
    origin,
  );
  return candidates.map((candidate) => ({ ...candidate, date: inOrder(candidate.date, order) }));
}

/** The likeliest one above the threshold; of equals the first. */
function likeliest(candidates: DateCandidate[]): DateCandidate | null {
  let found: DateCandidate | null = null;
  for (const candidate of candidates)
    if (candidate.score >= THRESHOLD && candidate.score > (found?.score ?? -Infinity))
      found = candidate;
  return found;
}

/** The only date of a page that a label or a byline introduces, wherever it stands. */
function onlyOne(candidates: DateCandidate[]): DateCandidate | null {
  const [first] = candidates;
  if (first === undefined || first.score < LONE_THRESHOLD) return null;
  return candidates.every(({ date }) => dayKey(date) === dayKey(first.date)) ? first : null;
}

function dateFact(
  date: PrintedDate,
  span: Span,
  report: Report,
  yearBeside: number | null = null,
): DateFact | null {
  const { day } = date;
  const year = day.year ?? yearBeside;
  if (year === null || day.other) return null;
  const printed = isoDate(year, day);
  if (day.weekday !== null && weekdayOf(year, day) !== day.weekday)
    report(
      'warning',
      'header/weekday',
      `${printed} does not fall on the weekday printed beside it`,
      span,
    );
  return { ...dateValue(date, year), basis: day.year === null ? 'inferred' : 'stated', span };
}

/** Reports "4 hours ago" at the head of a text, which gives no date unless the time of reading is known. */
function reportRelative(lines: HeaderLine[], { bodyStart }: Layout, report: Report): void {
  const line = lines
    .slice(Math.max(0, bodyStart - HEAD_LINES), bodyStart + 1)
    .findLast(({ dateLine }) => dateLine?.relative.length);
  const relative = line?.dateLine?.relative[0];
  if (!line || !relative) return;
  const span = {
    start: line.span.start + relative.span.start,
    end: line.span.start + relative.span.end,
  };
  const words = line.text.slice(relative.span.start, relative.span.end);
  report(
    'notice',
    'header/relative-date',
    `"${words}" gives no date: it depends on when the page was read`,
    span,
  );
}

/**
 * Reports full dates between the headline and the body that were taken neither for the publication nor for the change:
 * one of them may be the right one.
 */
function reportUnusedDates(
  lines: HeaderLine[],
  { title, bodyStart }: Layout,
  used: readonly (DateCandidate | null)[],
  report: Report,
): void {
  const days = new Set(used.flatMap((date) => (date === null ? [] : dayKey(date.date))));
  const first = Math.max(0, title < 0 ? 0 : title + 1, bodyStart - HEAD_LINES);
  for (const { kind, text, span } of lines.slice(first, bodyStart)) {
    if (kind === 'title' || kind === 'rights' || text.length > MAX_HEAD_LINE_LENGTH) continue;
    const unused = findDates(text).dates.find(
      (date) => date.day.year !== null && !date.day.other && !days.has(dayKey(date)),
    );
    if (unused === undefined) continue;
    const { start, end } = unused.span;
    report(
      'notice',
      'header/unused-date',
      `"${text.slice(start, end)}" above the text was not taken for the article's date`,
      { start: span.start + start, end: span.start + end },
    );
  }
}

function dayKey({ day: { year, month, day } }: PrintedDate): string {
  return `${year}-${month}-${day}`;
}

function datelineIn(lead: HeaderLine | undefined): Dateline | null {
  const dateline = lead ? datelineOf(lead.text) : null;
  if (!lead || !dateline) return null;
  const { start, end } = dateline.span;
  return { ...dateline, span: { start: lead.span.start + start, end: lead.span.start + end } };
}

/** The dateline's day, or the month in the head of an article that prints no day at all. */
function unlabelledDate(
  dateline: Dateline | null,
  modified: DateFact | null,
  lines: HeaderLine[],
  layout: Layout,
): DateFact | null {
  if (dateline !== null) return datelineFact(dateline, modified);
  return modified === null ? monthInHead(lines, layout) : null;
}

/** The dateline's day. A missing year is taken from an update soon after it, if there is one. */
function datelineFact({ date, span }: Dateline, modified: DateFact | null): DateFact | null {
  const { day } = date;
  if (day.year !== null) return { ...dateValue(date, day.year), basis: 'stated', span };
  if (!modified) return null;
  const value = isoDate(Number(modified.value.slice(0, 4)), day);
  const days = dayNumber(modified.value) - dayNumber(value);
  return days >= 0 && days <= MAX_DAYS_TO_UPDATE
    ? { value, precision: 'day', basis: 'inferred', span }
    : null;
}

/** "Almanac Magazine, March 2015": a month that ends a short line between headline and body, and no day. */
function monthInHead(lines: HeaderLine[], { title, bodyStart }: Layout): DateFact | null {
  const first = Math.max(0, title + 1, bodyStart - HEAD_LINES);
  for (const { kind, text, span } of lines.slice(first, bodyStart)) {
    const match = text.length > MAX_MONTH_LINE_LENGTH ? null : MONTH.exec(text);
    const month = monthNumber(match?.groups?.['name'] ?? '');
    if (!match || month === null || OTHER_MONTH_KINDS.has(kind)) continue;
    const value = isoMonth(Number(match.groups?.['year']), month);
    const start = span.start + match.index;
    return { value, precision: 'month', basis: 'stated', span: { start, end: span.end } };
  }
  return null;
}

/** All readings of an ambiguous date; null when the date has only one. */
function openDate(printed: Pick<Dateline, 'date' | 'span'> | null): OpenDate | null {
  if (!printed) return null;
  const { date, span } = printed;
  const { year, other } = date.day;
  const days = other ? [date.day, { ...date.day, ...other }] : [date.day];
  if (year === null) return { readings: days.map(isoMonthDay), span };
  if (!other) return null;
  return { readings: days.map((day) => dateValue({ ...date, day }, year).value), span };
}

/** "May 3, 2021 1:55 am (Updated 4:30 am)": a time alone is one of the same day. */
function laterThatDay(line: HeaderLine | undefined, date: PrintedDate): DateFact | null {
  const update = line?.dateLine?.updates[0];
  const { day, time } = date;
  if (!line || !update || !time || day.year === null || day.other) return null;
  if (update.hour * 60 + update.minute < time.hour * 60 + time.minute) return null;
  const zone = update.zone ?? time.zone;
  const span = {
    start: line.span.start + update.span.start,
    end: line.span.start + update.span.end,
  };
  return {
    ...dateValue({ ...date, time: { ...update, zone } }, day.year),
    basis: 'inferred',
    span,
  };
}
