/** The dates in date lines of a page, each with a score for being the article's own date. */
import type { Span } from '../../../src/dataset/types.ts';
import { type DateRole, labelOf, type PrintedDate } from '../dates/printed-dates.ts';
import { findTimes } from '../dates/printed-times.ts';
import { type HeaderLine, type Layout, placeScore } from './header-lines.ts';

export interface DateCandidate {
  date: PrintedDate;
  role: DateRole | null;
  /** Index of its line. */
  line: number;
  span: Span;
  /** A label or a byline beside it says that it is an article's. */
  introduced: boolean;
  score: number;
}

export function dateCandidates(lines: HeaderLine[], layout: Layout): DateCandidate[] {
  return withUniquenessBonus(
    lines.flatMap((line, index) => {
      const dates = line.dateLine?.dates ?? [];
      return dates.map((printed) => {
        const role = printed.role ?? roleOfLineAbove(lines[index - 1], printed);
        const date = withTimeBelow(printed, dates.length, lines[index + 1]);
        const span = {
          start: line.span.start + printed.span.start,
          end: line.span.start + printed.span.end,
        };
        const introduced =
          !isAmidBody(layout, index) && (role === 'published' || bylineNear(lines, index) === 'by');
        const score =
          lineScore(line, date, role, isAmidBody(layout, index)) +
          placeScore(layout, index) +
          neighbourScore(lines, layout, index);
        return { date, role, line: index, span, introduced, score };
      });
    }),
  );
}

/** The only date of a page, or the only one with a label or a byline, is more likely its article's. */
function withUniquenessBonus(candidates: DateCandidate[]): DateCandidate[] {
  const full = candidates.filter(({ date, role }) => date.day.year !== null && role !== 'modified');
  const introduced = full.filter((candidate) => candidate.introduced);
  const lone = distinctDays(full) === 1 ? 0.5 : 0;
  const only = distinctDays(introduced) === 1 ? 1.5 : 0;
  const isFull = new Set(full);
  return candidates.map((candidate) => {
    if (!isFull.has(candidate)) return candidate;
    return { ...candidate, score: candidate.score + lone + (candidate.introduced ? only : 0) };
  });
}

function distinctDays(candidates: DateCandidate[]): number {
  return new Set(candidates.map(({ date: { day } }) => `${day.year}-${day.month}-${day.day}`)).size;
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

/** Amid the body a date belongs to the article's subject: "Published: 12 May 2019" may be about a book. */
function isAmidBody({ bodyStart, bodyEnd }: Layout, index: number): boolean {
  return index > bodyStart + 3 && index < bodyEnd;
}

/** The part of the score that the line itself gives. */
function lineScore(
  line: HeaderLine,
  date: PrintedDate,
  role: DateRole | null,
  amidBody: boolean,
): number {
  return (
    (role === null ? 0 : amidBody ? 1 : 3) +
    (date.time ? 1 : 0) +
    (date.day.year === null ? -4 : 0) -
    Math.min(
      (line.dateLine?.otherWords ?? 0) * 0.5,
      date.span.start === 0 ? MAX_PENALTY_AFTER_DATE : Infinity,
    )
  );
}

/** For other words in a line that begins with the date: the author, sections, "0 comments". */
const MAX_PENALTY_AFTER_DATE = 0.5;

/** Bylines nearby raise the score of a date, other dates lower it. */
function neighbourScore(lines: HeaderLine[], layout: Layout, index: number): number {
  const byline = bylineNear(lines, index);
  return (byline === 'by' ? 1.5 : byline ? 0.5 : 0) - recurrencePenalty(lines, layout, index);
}

/** The plainest byline on the line or up to two lines away. */
function bylineNear(lines: HeaderLine[], index: number): 'by' | 'bare' | null {
  const near = [0, -1, 1, -2, 2].flatMap((step) => lines[index + step]?.byline?.form ?? []);
  return near.includes('by') ? 'by' : near.length > 0 ? 'bare' : null;
}

/** Dates that recur every few lines belong to teasers or comments. Dates below the body do not count for one above. */
function recurrencePenalty(
  lines: HeaderLine[],
  { bodyStart, bodyEnd }: Layout,
  index: number,
): number {
  const last = index < bodyStart ? bodyStart : lines.length;
  const around = lines
    .slice(Math.max(0, index - 10), Math.min(last, index + 11))
    .filter(({ dateLine }) => dateLine && !dateLine.dates.some(({ role }) => role !== null));
  // Below the body two are too many: an article's own date stands alone there.
  return Math.min(3, Math.max(0, around.length - (index < bodyEnd ? 2 : 1)));
}
