/** An article's expressions of time, each with the sentence that it stands in. */
import type { Block, Span } from '../../../src/dataset/types.ts';
import { abbreviationsOf, anyOf } from '../languages/languages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Expression, findExpressions } from './time-grammar.ts';

export interface TimeExpression {
  block: number;
  expression: Expression;
  sentence: Span;
  /** How many sentences of the body stand before it: 0 is the lead. */
  position: number;
  /** Its sentence announces what is to come. */
  future: boolean;
}

/** A body with the expressions found in it. */
interface BodyWithTimes {
  timeExpressions: readonly TimeExpression[];
  body: readonly Block[];
}

const FUTURE = new RegExp(`\\b(?:${anyOf(({ times }) => times?.future)})\\b`, 'i');
const FUTURE_AFTER = new RegExp(
  `^,?(?:\\s(?!(?:and|but|or|that|which|who|when)\\s)\\p{L}+){0,2}?\\s(?:${anyOf(({ times }) => times?.futureAfter)})\\b`,
  'iu',
);
const BOUND = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ times }) => times?.bounds)})\\s(?:(?:the\\s)?\\p{Ll}+\\sof\\s)?(?:early\\s|mid-?\\s?|late\\s)?$`,
  'iu',
);
const BOUND_WITHIN = new RegExp(`^(?:${anyOf(({ times }) => times?.bounds)})\\s`, 'iu');
const BOUND_IN_PAST = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ times }) => times?.boundsInPast)})(?!\\p{L})`,
  'iu',
);
/** The first sentences and captions say when the news happened. */
const LEAD_SENTENCES = 4;
/** Characters before an expression that are looked at. */
const CHARACTERS_BEFORE = 80;
/** And behind it: "on 25 September it will". */
const CHARACTERS_AFTER = 40;

/** In reading order. `language`: a BCP 47 tag. */
export function timeExpressionsIn(body: readonly Block[], language: string): TimeExpression[] {
  const timeExpressions: TimeExpression[] = [];
  let sentencesBefore = 0;
  for (const [block, { text }] of body.entries()) {
    const sentences = sentencesOf(text, abbreviationsOf(language));
    for (const expression of findExpressions(text, language)) {
      const index = sentences.findLastIndex(({ start }) => start <= expression.start);
      const sentence = sentences[index] ?? { start: 0, end: text.length };
      const position = sentencesBefore + Math.max(0, index);
      timeExpressions.push({
        block,
        expression,
        sentence,
        position,
        future: isAhead(text, sentence, expression),
      });
    }
    sentencesBefore += sentences.length;
  }
  return timeExpressions;
}

export function leadExpressions({ timeExpressions, body }: BodyWithTimes): TimeExpression[] {
  return timeExpressions.filter(
    ({ position, block }) => position < LEAD_SENTENCES || body[block]?.type === 'caption',
  );
}

/** The words of the same clause decide: "met on Friday and will meet again". */
function isAhead(text: string, sentence: Span, { start, end }: Expression): boolean {
  const near = text.slice(Math.max(sentence.start, start - CHARACTERS_BEFORE), start);
  const clause = near.slice(lastBreak(near));
  return (
    FUTURE.test(clause) ||
    ((BOUND.test(clause) || BOUND_WITHIN.test(text.slice(start, end))) &&
      !BOUND_IN_PAST.test(clause)) ||
    FUTURE_AFTER.test(text.slice(end, end + CHARACTERS_AFTER))
  );
}

function lastBreak(text: string): number {
  return Math.max(text.lastIndexOf(','), text.lastIndexOf(';'), text.lastIndexOf('“')) + 1;
}
