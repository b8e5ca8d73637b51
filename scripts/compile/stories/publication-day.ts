/**
 * The publication day of an undated article: its story's date, and only where several articles support it. A single
 * date in a single text may belong to a file photo, a ruling or a plan, and a story may contain an article by mistake.
 */
import type { Evidence } from '../../../src/dataset/types.ts';
import type { ComparableDraft } from '../core/draft.ts';
import { dayNumber } from '../dates/calendar-days.ts';
import { resolve } from '../dates/resolve-time.ts';
import type { TimeExpression } from '../dates/time-expressions.ts';
import { dateSupport } from './date-support.ts';
import { profiles } from './profile.ts';
import { similarityOf } from './similarity.ts';
import type { StoryDate } from './story-date.ts';

export interface PublicationDay {
  value: string;
  evidence: Evidence;
}

/** An article that names no day itself takes the story's only if at least this many others support it … */
const MIN_SUPPORTING = 2;
/** … and are this similar to it (cosine of all terms). */
const MIN_SIMILARITY = 1 / 3;
/** An article is compared with at most this many supporting articles. */
const MAX_COMPARED = 10;
/** In days after the story's date. Later days in the text belong to something else. */
const MAX_DAYS_TO_REPORT = 7;
/** "said on Friday", "told reporters Friday": the article was not in print before. */
const REPORTED =
  /\b(?:said|told|announced|added|reported|confirmed|tweeted|wrote)(?:\s(?!in\b|that\b|the\b)[\p{L}]+){0,2}\s$/u;

/** By article id, for a story's undated articles whose day is certain. Empty if its articles disagree. */
export function publicationDays(
  members: readonly ComparableDraft[],
  storyDate: StoryDate,
): ReadonlyMap<string, PublicationDay> {
  const { date, evidence } = storyDate;
  const undated = members.filter(({ header }) => header.published === null);
  if (date.length !== 10 || undated.length === 0) return new Map();
  const support = new Map(members.map((draft) => [draft, dateSupport(draft, date)]));
  if ([...support.values()].includes('differs')) return new Map();
  const agreeing = members.filter((draft) => support.get(draft) === 'agrees');
  const isSure = (draft: ComparableDraft) =>
    support.get(draft) === 'agrees'
      ? agreeing.length > 1 || evidence.articleId === draft.id
      : resemblesSeveral(draft, agreeing);
  return new Map(
    undated
      .filter(isSure)
      .map((draft) => [draft.id, lastReport(draft, date) ?? { value: date, evidence }]),
  );
}

function resemblesSeveral(draft: ComparableDraft, support: readonly ComparableDraft[]): boolean {
  if (support.length < MIN_SUPPORTING) return false;
  const [own, ...others] = profiles(
    [draft, ...support.slice(0, MAX_COMPARED)].map(({ terms }) => terms),
  );
  if (own === undefined) return false;
  return (
    others.filter((of) => similarityOf(own, of).full >= MIN_SIMILARITY).length >= MIN_SUPPORTING
  );
}

/** The last day, shortly after the story's date, on which the text reports that something was said. */
function lastReport(draft: ComparableDraft, storyDate: string): PublicationDay | null {
  const reports = draft.timeExpressions.flatMap((mention): PublicationDay[] => {
    const found = isReport(draft, mention)
      ? resolve(mention.expression, { date: storyDate, isStoryDate: true }, false)
      : null;
    const after = found?.precision === 'day' ? dayNumber(found.date) - dayNumber(storyDate) : -1;
    return found && after > 0 && after <= MAX_DAYS_TO_REPORT
      ? [{ value: found.date, evidence: sentenceOf(draft, mention) }]
      : [];
  });
  return reports.reduce<PublicationDay | null>(
    (last, report) => (last === null || report.value > last.value ? report : last),
    null,
  );
}

function isReport(
  draft: ComparableDraft,
  { block, expression, sentence, future }: TimeExpression,
): boolean {
  const text = draft.body[block]?.text ?? '';
  const before = text.slice(sentence.start, expression.start);
  return !future && REPORTED.test(before.slice(-60));
}

function sentenceOf(draft: ComparableDraft, { block, sentence }: TimeExpression): Evidence {
  const text = draft.body[block]?.text ?? '';
  return { text: text.slice(sentence.start, sentence.end), articleId: draft.id };
}
