/** Whether an article bears out that something happened on a day, in the way in which news tells its day. */
import type { ComparableDraft } from '../core/draft.ts';
import { dayNumber } from '../dates/calendar.ts';
import { resolve } from '../dates/resolve.ts';
import { leadExpressions, type TimeExpression } from '../dates/time-expressions.ts';

export type Witness = 'agrees' | 'silent' | 'differs';

/** News is in print on the day of what it reports or soon after; what was printed later looks back. */
const SOON = 2;
/** A lead that tells more times is a calendar. */
const MOST = 40;
/** Of a longer sentence the beginning is read, and so many characters before an expression of time. */
const LONGEST = 2000;
const REACH = 12;
const IRREGULAR =
  'was|were|had|did|met|held|said|told|won|lost|beat|led|left|made|took|gave|got|went|came|became|began|ran|saw|set|sent|sold|bought|brought|fell|rose|hit|shot|struck|spoke|broke|found|fought|flew|drew|grew|knew|kept|paid|put|read|sank|sat|shut|stood|swept|swore|threw|tore|woke|wore|wrote|cut|quit';
/** "agreed", but neither "need" nor "exceed". */
export const PAST = new RegExp(
  `(?<!\\p{L})(?:\\p{L}+[^e\\s]ed|agreed|freed|guaranteed|${IRREGULAR})(?!\\p{L})`,
  'u',
);
/** "by Friday", "a Friday ruling", "since the 5th": a deadline, a subject, a history. */
const NO_NEWS_BEFORE =
  /\b(?:by|until|till|before|after|since|from|for|next|an?|every|each|its|their|his|her)\s$/i;
const NO_NEWS = /^(?:by|until|till|before|after|since|from|for)\s/i;

export function witnessOf(draft: ComparableDraft, day: string): Witness {
  const printed = draft.header.published?.value ?? '';
  if (printed.length >= 10) {
    const after = dayNumber(printed) - dayNumber(day);
    return after >= 0 && after <= SOON ? 'agrees' : 'differs';
  }
  const told = newsIn(draft).flatMap(({ expression }) => {
    const found = resolve(expression, { date: day, isStoryDate: true }, false);
    return found?.precision === 'day' ? [found.date] : [];
  });
  if (told.length === 0) return 'silent';
  return told.includes(day) ? 'agrees' : 'differs';
}

/**
 * "on Tuesday", "on the 15th", "on May 5" in the first sentences: news leaves out the year. A date in full is
 * as often a file photo's or a history's, and so is what stands under a picture.
 */
export function newsIn(draft: ComparableDraft): TimeExpression[] {
  return leadExpressions(draft)
    .filter(({ block }) => draft.body[block]?.type !== 'caption')
    .slice(0, MOST)
    .filter((mention) => !isFull(mention) && tellsNews(draft, mention));
}

function isFull({ expression: { time } }: TimeExpression): boolean {
  return time.kind === 'day' && time.year !== null;
}

/** Its sentence looks back, and the day is the one on which something was done. */
export function tellsNews(
  draft: ComparableDraft,
  { block, expression, sentence, future }: TimeExpression,
): boolean {
  const text = draft.body[block]?.text ?? '';
  const before = text.slice(Math.max(sentence.start, expression.start - REACH), expression.start);
  return (
    !future &&
    !expression.since &&
    PAST.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST))) &&
    !NO_NEWS_BEFORE.test(before) &&
    !NO_NEWS.test(text.slice(expression.start, expression.end))
  );
}
