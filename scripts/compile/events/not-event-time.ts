/** Times in a sentence that say nothing of when its happening was. */
import type { Span } from '../../../src/dataset/types.ts';
import { dayNumber } from '../dates/calendar-days.ts';
import { datesWhatFollows, HAPPENING } from '../dates/happening-nouns.ts';
import type { Resolved } from '../dates/resolve-time.ts';
import type { TimeExpression } from '../dates/time-expressions.ts';
import type { Expression } from '../dates/time-grammar.ts';
import type { EventGrammar } from '../languages/event-grammar.ts';
import { PAST_TENSE } from '../stories/date-support.ts';
import { cachedByLine } from '../text/line-cache.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { endTold } from './until-clauses.ts';

/** "2026 Are subscription-free cameras still a good choice?": the year of a page. */
const HEADS = /^\s+\p{Lu}/u;
/** A dateline abroad may be a day or two ahead. */
const MAX_DAYS_AHEAD = 2;

/** `printed`: the day of the article, if known. */
export function isNotEventTime(
  text: string,
  clause: Span,
  { expression, future }: TimeExpression,
  found: Resolved,
  printed: string | null,
  grammar: EventGrammar,
): boolean {
  const before = text.slice(clause.start, expression.start);
  const time = text.slice(expression.start, expression.end);
  const words = text.slice(clause.start, clause.end);
  const looksBack = () => PAST_TENSE.test(words);
  return (
    grammar.comparison.test(before) ||
    grammar.namedDay.test(before) ||
    isInQuote(text, expression.start) ||
    ((grammar.deadline.test(before) || grammar.deadlineWithin.test(time)) &&
      endTold(text, clause, expression, grammar) === null) ||
    (expression.time.kind === 'year' &&
      before.trim() === '' &&
      HEADS.test(text.slice(expression.end))) ||
    isMeasure(expression, text.slice(expression.end)) ||
    (expression.since && (found.precision !== 'range' || grammar.record.test(before))) ||
    (!future && isOpen(expression) && !looksBack() && !HAPPENING.test(words)) ||
    (!future && isAhead(found, printed) && looksBack())
  );
}

/** What somebody is quoted with is a statement. Texts mix straight and curved marks, so every second one closes. */
function isInQuote(text: string, at: number): boolean {
  return partitionPoint(quotationMarks(text), (mark) => mark >= at) % 2 === 1;
}

/** Their places; each paragraph is asked for all its times in turn. */
const quotationMarks = cachedByLine((text): readonly number[] =>
  Array.from(text.matchAll(/["“”]/gu), ({ index }) => index),
);

/** "July’s 51.2", "Friday’s low"; but not "Friday’s attack" nor "last October’s march". */
function isMeasure({ time }: Expression, after: string): boolean {
  if (!/^['’]s\s/u.test(after) || datesWhatFollows(after)) return false;
  return !('direction' in time) || time.direction !== 'last';
}

/** What the day of the article must settle, and with it whether the text looks back or ahead. */
function isOpen({ time }: Expression): boolean {
  if (time.kind === 'weekday') return time.direction === null;
  return (time.kind === 'day' || time.kind === 'month') && time.year === null;
}

/** What is told as past lies behind the article: "the September 11 attacks" are those of no coming September. */
function isAhead({ date, precision }: Resolved, printed: string | null): boolean {
  if (printed === null || precision === 'range' || precision === 'year') return false;
  if (precision === 'month' || printed.length < 10) return date.slice(0, 7) > printed.slice(0, 7);
  return dayNumber(date) - dayNumber(printed) > MAX_DAYS_AHEAD;
}
