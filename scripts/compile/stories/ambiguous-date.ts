/**
 * Ambiguous publication dates ("10/03/2023", "LONDON, March 14"). They are resolved by a weekday that the text reports
 * as news, or by dated articles of the same story; otherwise a problem lists every reading.
 */
import type { Evidence, Precision } from '../../../src/dataset/types.ts';
import type { ComparableDraft, DateFact, OpenDate } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';
import { dayNumber, isDay, weekdayOfDay } from '../dates/calendar-days.ts';
import { newsExpressions } from './date-support.ts';

export interface ResolvedOpenDate {
  value: string;
  precision: Precision;
  evidence: Evidence;
}

/** In days. Articles of one story further apart than this are no evidence for each other's dates. */
const MAX_DAYS_APART = 10;

/** Null if nothing resolves it, or more than one reading is supported. */
export function resolveOpenDate(
  draft: ComparableDraft,
  story: readonly ComparableDraft[],
): ResolvedOpenDate | null {
  const open = draft.header.openDate;
  if (open === null) return null;
  return byWeekday(draft, open) ?? byStory(open, story);
}

export function reportOpenDate({ header: { openDate } }: ComparableDraft, report: Report): void {
  if (openDate === null) return;
  const { readings, span } = openDate;
  const cure = 'state publishedAt beside the article';
  if (readings.length > 1)
    report(
      'warning',
      'dating/ambiguous-date',
      `can be read as ${readings.join(' or ')}: ${cure}`,
      span,
    );
  else
    report(
      'notice',
      'dating/no-year',
      `${readings[0]} of a year that is not printed: ${cure}`,
      span,
    );
}

/** "said on Friday": news is printed on the same day or the next. Without a year, a weekday proves too little. */
function byWeekday(draft: ComparableDraft, { readings }: OpenDate): ResolvedOpenDate | null {
  const told = newsExpressions(draft).flatMap(({ expression: { time }, block, sentence }) => {
    if (time.kind !== 'weekday' || time.direction !== null) return [];
    const text = draft.body[block]?.text.slice(sentence.start, sentence.end) ?? '';
    return [{ weekday: time.weekday, evidence: { text, articleId: draft.id } }];
  });
  return only(
    readings.filter(hasYear).flatMap((value) => {
      const printed = weekdayOfDay(dayNumber(value));
      const supported = told.find(({ weekday }) => (printed - weekday + 7) % 7 <= 1);
      return supported ? [resolved(value, supported.evidence)] : [];
    }),
  );
}

/** The one reading that is near the date of another article. */
function byStory(
  { readings }: OpenDate,
  story: readonly ComparableDraft[],
): ResolvedOpenDate | null {
  const dated = story.flatMap(({ id, header, source }) =>
    header.published && header.published.value.length >= 10
      ? [{ id, published: header.published, source }]
      : [],
  );
  return only(
    readings.flatMap((reading) => {
      for (const { id, published, source } of dated) {
        const value = inYearOf(published, reading);
        if (value === null || distance(value, published.value) > MAX_DAYS_APART) continue;
        return [resolved(value, { text: printedWords(published, source.text), articleId: id })];
      }
      return [];
    }),
  );
}

function inYearOf(published: DateFact, reading: string): string | null {
  if (hasYear(reading)) return reading;
  const [month, day] = reading.split('-').map(Number);
  const year = Number(published.value.slice(0, 4));
  const values = [year, year - 1, year + 1].flatMap((of) =>
    isDay(of, month ?? 0, day ?? 0) ? [`${of}-${reading}`] : [],
  );
  return values.find((value) => distance(value, published.value) <= MAX_DAYS_APART) ?? null;
}

function printedWords({ span, value }: DateFact, text: string): string {
  return span ? text.slice(span.start, span.end) : value;
}

function distance(a: string, b: string): number {
  return Math.abs(dayNumber(a) - dayNumber(b));
}

function hasYear(reading: string): boolean {
  return /^\d{4}-/.test(reading);
}

function resolved(value: string, evidence: Evidence): ResolvedOpenDate {
  return { value, precision: value.includes('T') ? 'minute' : 'day', evidence };
}

function only<Value>(values: Value[]): Value | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}
