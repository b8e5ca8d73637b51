/** Times in a sentence that say nothing of when its happening was. */
import type { Span } from '../../../src/dataset/types.ts';
import { dayNumber } from '../dates/calendar-days.ts';
import { datesWhatFollows, HAPPENING } from '../dates/happening-nouns.ts';
import type { Resolved } from '../dates/resolve-time.ts';
import type { TimeExpression } from '../dates/time-expressions.ts';
import type { Expression } from '../dates/time-grammar.ts';
import { PAST_TENSE } from '../stories/date-support.ts';
import { endTold } from './ends.ts';

/** "30 % lower than in 2012", "compared with the same period of 2012" */
const COMPARISON =
  /\b(?:compared\s(?:with|to)|than|versus|from\s\p{Sc}?\d|(?:peak|high|low)\sof)[^,;.]{0,40}(?:\.\d[^,;.]{0,30})?$/iu;
/** "their first title since 2000", "has not won since 2000": the time of another title. */
const RECORD =
  /(?:n[’']t|\b(?:not|never|no|first|second|third|last|only|most|least|worst|best|\p{Ll}{1,20}est))\b[^;.]{0,80}$/iu;
/** "voluntary until 2027", "to review safety by September", "before 2030": an end or a deadline, and no happening. */
const DEADLINE =
  /\b(?:until|till|by|no later than|before|through|up to)\s(?:(?:the\s)?(?:end|beginning|start|middle|summer|spring|autumn|fall|winter|early|late|mid)(?:\sof)?[\s-])?$/iu;
const DEADLINE_WITHIN = /^(?:until|till|by|before|through)\s/iu;
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
): boolean {
  const before = text.slice(clause.start, expression.start);
  const time = text.slice(expression.start, expression.end);
  const words = text.slice(clause.start, clause.end);
  const looksBack = PAST_TENSE.test(words);
  return (
    COMPARISON.test(before) ||
    ((DEADLINE.test(before) || DEADLINE_WITHIN.test(time)) &&
      endTold(text, clause, expression) === null) ||
    (expression.time.kind === 'year' &&
      before.trim() === '' &&
      HEADS.test(text.slice(expression.end))) ||
    isMeasure(expression, text.slice(expression.end)) ||
    (expression.since && (found.precision !== 'range' || RECORD.test(before))) ||
    (!future && isOpen(expression) && !looksBack && !HAPPENING.test(words)) ||
    (!future && looksBack && isAhead(found, printed))
  );
}

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
