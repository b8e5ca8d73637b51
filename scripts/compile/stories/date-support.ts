/** Whether an article supports a date for what it reports, by its publication date or by the days that its lead names. */
import type { ComparableDraft, DraftWithTimes } from '../core/draft.ts';
import { dayNumber } from '../dates/calendar-days.ts';
import { resolve } from '../dates/resolve-time.ts';
import { leadExpressions, type TimeExpression } from '../dates/time-expressions.ts';
import { anyOf, newsWordsOf } from '../languages/languages.ts';

export type DateSupport = 'agrees' | 'silent' | 'differs';

/** News is in print on the day of what it reports or soon after; what was printed later looks back. */
const MAX_DAYS_TO_PRINT = 2;
/** A lead with more expressions of time is a calendar. */
const MAX_EXPRESSIONS = 40;
/** Only so much of a sentence is searched for a verb, and so many characters before an expression of time. */
const MAX_SENTENCE_LENGTH = 2000;
const CHARACTERS_BEFORE = 12;
/** A verb in the past, in any language. */
export const PAST_TENSE = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ news }) => news?.pastTense)})(?!\\p{L})`,
  'u',
);

export function dateSupport(draft: ComparableDraft, day: string): DateSupport {
  const printed = draft.header.published?.value ?? '';
  if (printed.length >= 10) {
    const after = dayNumber(printed) - dayNumber(day);
    return after >= 0 && after <= MAX_DAYS_TO_PRINT ? 'agrees' : 'differs';
  }
  const told = newsExpressions(draft).flatMap(({ expression }) => {
    const found = resolve(expression, { date: day, isStoryDate: true }, false);
    return found?.precision === 'day' ? [found.date] : [];
  });
  if (told.length === 0) return 'silent';
  return told.includes(day) ? 'agrees' : 'differs';
}

/**
 * "on Tuesday", "on the 15th", "on May 5" in the first sentences: news leaves out the year. Full dates and dates in
 * captions are left out, because they often belong to a file photo or to background.
 */
export function newsExpressions(draft: DraftWithTimes): TimeExpression[] {
  return reportedExpressions(draft).filter((mention) => !isFull(mention));
}

/** The same, full dates included. */
export function reportedExpressions(draft: DraftWithTimes): TimeExpression[] {
  return leadExpressions(draft)
    .filter(({ block }) => draft.body[block]?.type !== 'caption')
    .slice(0, MAX_EXPRESSIONS)
    .filter((mention) => isNewsTime(draft, mention));
}

function isFull({ expression: { time } }: TimeExpression): boolean {
  return time.kind === 'day' && time.year !== null;
}

/** Whether the sentence is in the past tense and the day is when something was done, not a deadline ("by Friday") or a history ("since the 5th"). */
export function isNewsTime(
  draft: DraftWithTimes,
  { block, expression, sentence, future }: TimeExpression,
): boolean {
  const text = draft.body[block]?.text ?? '';
  const { beforeOtherDay, otherDay } = newsWordsOf(draft.header.language);
  const before = text.slice(
    Math.max(sentence.start, expression.start - CHARACTERS_BEFORE),
    expression.start,
  );
  return (
    !future &&
    !expression.since &&
    PAST_TENSE.test(
      text.slice(sentence.start, Math.min(sentence.end, sentence.start + MAX_SENTENCE_LENGTH)),
    ) &&
    !beforeOtherDay.test(before) &&
    !otherDay.test(text.slice(expression.start, expression.end))
  );
}
