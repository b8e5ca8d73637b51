/** Which of the dates that a page prints are its article's own: published and modified. */
import type { Span } from '../../../src/dataset/types.ts';
import type { DateFact } from '../draft.ts';
import type { Report } from '../problem.ts';
import { dateValue, isoDay } from './date-value.ts';
import { type DateRole, labelOf, type PrintedDate } from './dates.ts';
import { weekdayOf } from './days.ts';
import { type HeaderLine, type Layout, placeScore } from './header-lines.ts';
import { inOrder, numericOrder, type Origin } from './numeric-order.ts';
import { findTimes } from './times.ts';

export interface ArticleDates {
  /** Index of the line that prints the publication date (or the change); -1 without one. */
  line: number;
  published: DateFact | null;
  modified: DateFact | null;
}

interface Candidate {
  date: PrintedDate;
  role: DateRole | null;
  line: number;
  span: Span;
  score: number;
}

/** Below it a date is more likely a teaser's, a comment's or the page's clock. */
const THRESHOLD = 2;

export function articleDates(
  lines: HeaderLine[],
  layout: Layout,
  origin: Origin,
  report: Report,
): ArticleDates {
  const printed = candidates(lines, layout);
  const order = numericOrder(
    printed.map(({ date }) => date),
    origin,
  );
  const ordered = printed.map((candidate) => ({
    ...candidate,
    date: inOrder(candidate.date, order),
  }));
  const published = best(ordered.filter(({ role }) => role !== 'modified'));
  const modified = best(ordered.filter(({ role }) => role === 'modified'));
  return {
    line: (published ?? modified)?.line ?? -1,
    published: published && fact(published, report),
    modified: modified && fact(modified, report, published?.date.day.year ?? null),
  };
}

/** The best one above the threshold; of equals the first. */
function best(candidates: Candidate[]): Candidate | null {
  let found: Candidate | null = null;
  for (const candidate of candidates)
    if (candidate.score >= THRESHOLD && candidate.score > (found?.score ?? -Infinity))
      found = candidate;
  return found;
}

function fact(
  { date, span }: Candidate,
  report: Report,
  yearBeside: number | null = null,
): DateFact | null {
  const { day } = date;
  const year = day.year ?? yearBeside;
  if (year === null) return null;
  if (day.other) {
    const readings = `${isoDay(year, day)} or ${isoDay(year, day.other)}`;
    report(
      'warning',
      'header/ambiguous-date',
      `can be read as ${readings}: state publishedAt`,
      span,
    );
    return null;
  }
  if (day.weekday !== null && weekdayOf(year, day) !== day.weekday)
    report(
      'warning',
      'header/weekday',
      `${isoDay(year, day)} is not the weekday printed beside it`,
      span,
    );
  return { ...dateValue(date, year), basis: day.year === null ? 'inferred' : 'stated', span };
}

export function candidates(lines: HeaderLine[], layout: Layout): Candidate[] {
  return lines.flatMap((line, index) => {
    const dates = line.dateLine?.dates ?? [];
    return dates.map((date) => {
      const role = date.role ?? roleOfLineAbove(lines[index - 1], date);
      const timed = withTimeBelow(date, dates.length, lines[index + 1]);
      const span = {
        start: line.span.start + date.span.start,
        end: line.span.start + date.span.end,
      };
      return {
        date: timed,
        role,
        line: index,
        span,
        score: score(lines, layout, index, timed, role),
      };
    });
  });
}

/** "Published" on a line of its own. */
function roleOfLineAbove(above: HeaderLine | undefined, date: PrintedDate): DateRole | null {
  if (!above || date.span.start > 2 || above.text.length > 24 || above.dateLine) return null;
  return labelOf(above.text);
}

/** A time on the line below belongs to a date that has none. */
function withTimeBelow(
  date: PrintedDate,
  dates: number,
  below: HeaderLine | undefined,
): PrintedDate {
  if (date.time || dates > 1 || !below || below.text.length > 24) return date;
  const [time] = findTimes(below.text);
  return time && time.span.start === 0 && time.span.end === below.text.length
    ? { ...date, time }
    : date;
}

function score(
  lines: HeaderLine[],
  layout: Layout,
  index: number,
  date: PrintedDate,
  role: DateRole | null,
): number {
  const line = lines[index];
  if (!line?.dateLine) return -Infinity;
  return (
    (role === null ? 0 : 3) +
    (date.time ? 1 : 0) +
    (date.day.year === null ? -4 : 0) -
    line.dateLine.otherWords * 0.5 +
    placeScore(layout, index) +
    bylineScore(lines, index) -
    rhythm(lines, layout, index)
  );
}

function bylineScore(lines: HeaderLine[], index: number): number {
  const near = [0, -1, 1, -2, 2].flatMap((step) => lines[index + step]?.byline ?? []);
  if (near.some(({ form }) => form === 'by')) return 1.5;
  return near.some(({ form }) => form === 'bare') ? 0.5 : 0;
}

/** Dates that recur every few lines are teasers' or comments'; those below a body say nothing of one above it. */
function rhythm(lines: HeaderLine[], { bodyStart, bodyEnd }: Layout, index: number): number {
  const last = index < bodyStart ? bodyStart : lines.length;
  const around = lines
    .slice(Math.max(0, index - 10), Math.min(last, index + 11))
    .filter(({ dateLine }) => dateLine && !dateLine.dates.some(({ role }) => role !== null));
  // Below the body a second one is enough: an article's own date closes it alone.
  return Math.min(3, Math.max(0, around.length - (index < bodyEnd ? 2 : 1)));
}
