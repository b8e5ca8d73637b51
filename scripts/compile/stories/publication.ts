/**
 * The day on which an undated article was printed: that of the happening that its story reports, and only
 * where the articles bear one another out. One date in one text may be anything's: a file photo's, a
 * ruling's, a plan's; and a story may hold an article that is none of its own.
 */
import type { Evidence } from '../../../src/dataset/types.ts';
import type { ComparableDraft } from '../core/draft.ts';
import { dayNumber } from '../dates/calendar.ts';
import { resolve } from '../dates/resolve.ts';
import type { TimeExpression } from '../dates/time-expressions.ts';
import { compareProfiles } from './compare.ts';
import { witnessOf } from './date-support.ts';
import { profiles } from './profile.ts';
import type { Happening } from './story-date.ts';

export interface PrintedDay {
  value: string;
  evidence: Evidence;
}

/** An article that names no day itself takes its story's only where so many others agree on it … */
const WITNESSES = 2;
/** … and are so much like it (the cosine of all their terms): a story may hold what is none of its own. */
const ALIKE = 1 / 3;
/** Agreeing articles with which one is compared, at most. */
const COMPARED = 10;
/** A happening is reported within days: later days in the text are something else's. */
const REPORTED_WITHIN = 7;
/** "said on Friday", "told reporters Friday": the article was not in print before. */
const REPORTED =
  /\b(?:said|told|announced|added|reported|confirmed|tweeted|wrote)(?:\s(?!in\b|that\b|the\b)[\p{L}]+){0,2}\s$/u;

/** By article id: those of a story's undated articles whose day is sure. None where its articles disagree. */
export function printedDays(
  members: readonly ComparableDraft[],
  happening: Happening,
): ReadonlyMap<string, PrintedDay> {
  const { date, evidence } = happening;
  const undated = members.filter(({ header }) => header.published === null);
  if (date.length !== 10 || undated.length === 0) return new Map();
  const witnesses = new Map(members.map((draft) => [draft, witnessOf(draft, date)]));
  if ([...witnesses.values()].includes('differs')) return new Map();
  const agreeing = members.filter((draft) => witnesses.get(draft) === 'agrees');
  const isSure = (draft: ComparableDraft) =>
    witnesses.get(draft) === 'agrees'
      ? agreeing.length > 1 || evidence.articleId === draft.id
      : isLikeSeveral(draft, agreeing);
  return new Map(
    undated
      .filter(isSure)
      .map((draft) => [draft.id, lastReport(draft, date) ?? { value: date, evidence }]),
  );
}

function isLikeSeveral(draft: ComparableDraft, witnesses: readonly ComparableDraft[]): boolean {
  if (witnesses.length < WITNESSES) return false;
  const [own, ...others] = profiles(
    [draft, ...witnesses.slice(0, COMPARED)].map(({ terms }) => terms),
  );
  if (own === undefined) return false;
  return others.filter((of) => compareProfiles(own, of).whole >= ALIKE).length >= WITNESSES;
}

/** The last day shortly after the happening on which the text says that something was said. */
function lastReport(draft: ComparableDraft, happening: string): PrintedDay | null {
  const reports = draft.timeExpressions.flatMap((mention): PrintedDay[] => {
    const found = isReport(draft, mention)
      ? resolve(mention.expression, { date: happening, isStoryDate: true }, false)
      : null;
    const after = found?.precision === 'day' ? dayNumber(found.date) - dayNumber(happening) : -1;
    return found && after > 0 && after <= REPORTED_WITHIN
      ? [{ value: found.date, evidence: sentenceOf(draft, mention) }]
      : [];
  });
  return reports.reduce<PrintedDay | null>(
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
