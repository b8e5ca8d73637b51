/** The date of what a story's articles report, combined from all of them. */
import type { Evidence } from '../../../src/dataset/types.ts';
import type { ComparableDraft } from '../core/draft.ts';
import { dayNumber, isoOf } from '../dates/calendar-days.ts';
import { resolve } from '../dates/resolve-time.ts';
import { leadExpressions, type TimeExpression } from '../dates/time-expressions.ts';
import { dateSupport, isNewsTime, newsExpressions } from './date-support.ts';

export interface StoryDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  date: string;
  evidence: Evidence;
}

/** News is printed within so many days. */
const MAX_DAYS_TO_PRINT = 10;

interface Vote {
  weight: number;
  evidence: Evidence;
}

/** Null when the texts do not determine it. */
export function storyDateOf(members: readonly ComparableDraft[]): StoryDate | null {
  const dated = members.flatMap((draft) => daysBeforePublication(draft));
  return (
    mostSupported(dated) ??
    fullDayIn(members) ??
    dayAndYearCombined(members) ??
    earliestPublication(members)
  );
}

/** For a dated article: the days shortly before its publication that its lead names. */
function daysBeforePublication(draft: ComparableDraft): [string, Vote][] {
  const published = draft.header.published?.value.slice(0, 10);
  if (published === undefined || published.length < 10) return [];
  const reference = { date: published, isStoryDate: false };
  return leadExpressions(draft).flatMap((mention): [string, Vote][] => {
    const found = resolve(mention.expression, reference, mention.future);
    const age = found?.precision === 'day' ? dayNumber(published) - dayNumber(found.date) : -1;
    return found && age >= 0 && age <= MAX_DAYS_TO_PRINT
      ? [[found.date, vote(draft, mention)]]
      : [];
  });
}

/** A full date in the lead, if the text mentions no later year. */
function fullDayIn(members: readonly ComparableDraft[]): StoryDate | null {
  const votes = members.flatMap((draft) => {
    const latest = latestYearIn(draft);
    return leadExpressions(draft).flatMap((mention): [string, Vote][] => {
      const { time } = mention.expression;
      if (time.kind !== 'day' || time.year === null || time.month === null) return [];
      const date = isoOf(time.year, time.month, time.day);
      if (time.year < latest || !isToldAsNews(draft, mention, date)) return [];
      return [[date, vote(draft, mention)]];
    });
  });
  return mostSupported(votes);
}

/** A date in a caption is the picture's, unless the running text has it too. */
function isToldAsNews(draft: ComparableDraft, mention: TimeExpression, date: string): boolean {
  const isCaption = draft.body[mention.block]?.type === 'caption';
  return (!isCaption && isNewsTime(draft, mention)) || dateSupport(draft, date) === 'agrees';
}

/** The year from one sentence ("43 years since 1979"), month and day from another ("September 15"). */
function dayAndYearCombined(members: readonly ComparableDraft[]): StoryDate | null {
  const year = mostSupported(members.flatMap(yearsFixedBy));
  if (year === null) return null;
  const told = daysOfMonth(members);
  const votes = members.flatMap((draft) =>
    leadExpressions(draft).flatMap((mention): [string, Vote][] => {
      const { time } = mention.expression;
      if (time.kind !== 'day' || time.month === null || time.year !== null || mention.future)
        return [];
      const date = isoOf(Number(year.date), time.month, time.day);
      const { weight, evidence } = vote(draft, mention);
      const supported = told.get(time.day) ?? 0;
      return supported === 0 ? [] : [[date, { weight: weight * supported, evidence }]];
    }),
  );
  return mostSupported(votes) ?? year;
}

/** Without other evidence, a story happened when its first dated article was published. */
function earliestPublication(members: readonly ComparableDraft[]): StoryDate | null {
  const dated = members.filter(({ header }) => (header.published?.value.length ?? 0) >= 10);
  if (dated.length === 0 || dated.length === members.length) return null;
  const days = dated.map((draft) => ({
    draft,
    day: draft.header.published?.value.slice(0, 10) ?? '',
  }));
  const { draft, day } = days.reduce((first, next) => (next.day < first.day ? next : first));
  const span = draft.header.published?.span;
  const text = span ? draft.source.text.slice(span.start, span.end) : day;
  return { date: day, evidence: { text, articleId: draft.id } };
}

/** By day of the month: how often the leads' running text has "the 15th" or "September 15" as news. */
function daysOfMonth(members: readonly ComparableDraft[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { expression } of members.flatMap(newsExpressions))
    if (expression.time.kind === 'day')
      counts.set(expression.time.day, (counts.get(expression.time.day) ?? 0) + 1);
  return counts;
}

function yearsFixedBy(draft: ComparableDraft): [string, Vote][] {
  return draft.timeExpressions.flatMap((mention): [string, Vote][] => {
    const { time, yearsUntil } = mention.expression;
    if (yearsUntil === null || time.kind !== 'year') return [];
    return [[String(time.year + yearsUntil), { ...vote(draft, mention), weight: 1 }]];
  });
}

function latestYearIn(draft: ComparableDraft): number {
  const years = draft.timeExpressions.map(({ expression: { time } }) =>
    'year' in time ? (time.year ?? 0) : time.kind === 'years' ? time.to : 0,
  );
  return Math.max(0, ...years);
}

/** The earlier a sentence, the more likely it reports the happening itself. */
function vote(draft: ComparableDraft, { block, sentence, position }: TimeExpression): Vote {
  const text = draft.body[block]?.text.slice(sentence.start, sentence.end) ?? '';
  return { weight: 1 / (1 + position), evidence: { text, articleId: draft.id } };
}

/** The date with most weight, ties by the later date. Its evidence is the sentence with most weight. */
function mostSupported(votes: [string, Vote][]): StoryDate | null {
  let best: (StoryDate & { weight: number }) | null = null;
  for (const [date, same] of Map.groupBy(votes, ([of]) => of)) {
    const weight = same.reduce((sum, [, one]) => sum + one.weight, 0);
    const strongest = same.reduce((a, b) => (b[1].weight > a[1].weight ? b : a))[1];
    if (best === null || weight > best.weight || (weight === best.weight && date > best.date))
      best = { date, evidence: strongest.evidence, weight };
  }
  return best && { date: best.date, evidence: best.evidence };
}
