/** When undated articles were printed and when stories happened, as far as the articles fix it. */
import type { Dossier, Evidence, Precision } from '../../../src/dataset/types.ts';
import type { Draft, Understood } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { StoryGrouping } from '../stories/stories.ts';
import { dayNumber } from './calendar.ts';
import { happeningOf } from './happening.ts';
import { resolve } from './resolve.ts';
import { type Timed, timedIn } from './timed.ts';

export interface InferredDate {
  /** A date-time, day, month, year or interval: as much as is known. */
  value: string;
  precision: Precision;
  evidence: Evidence | null;
}

export interface InferredDates {
  /** By the id of an article that states none. */
  published: ReadonlyMap<string, InferredDate>;
  /** By story id: the day, month, year or interval of the happening. */
  stories: ReadonlyMap<string, string>;
}

/** A happening is reported within days: later days in the text are something else's. */
const REPORTED_WITHIN = 7;

export function inferDates(
  articles: Understood[],
  { stories }: StoryGrouping,
  _dossier: Dossier,
  _problems: Problem[],
): InferredDates {
  const drafts = new Map(articles.map(({ draft }) => [draft.id, draft]));
  const published = new Map<string, InferredDate>();
  const happenings = new Map<string, string>();
  for (const { id, articleIds } of stories) {
    const members = articleIds.flatMap((articleId) => drafts.get(articleId) ?? []);
    const happening = happeningOf(members);
    if (happening === null) continue;
    happenings.set(id, happening.date);
    for (const draft of members)
      if (draft.header.published === null)
        published.set(draft.id, publishedAfter(draft, happening.date, happening.evidence));
  }
  return { published, stories: happenings };
}

/**
 * An undated article counts as printed on the day of what it reports, or on the last day shortly after that
 * it looks back to ("said on Friday").
 */
function publishedAfter(draft: Draft, happening: string, evidence: Evidence): InferredDate {
  if (happening.length < 10)
    return { value: happening, precision: happening.length === 4 ? 'year' : 'month', evidence };
  const start = dayNumber(happening);
  let day = happening.slice(0, 10);
  let own: Timed | null = null;
  for (const timed of timedIn(draft)) {
    const date = pastDay(timed, day);
    const distance = date === null ? -1 : dayNumber(date) - start;
    if (date === null || distance < 0 || distance > REPORTED_WITHIN || (own && date <= day))
      continue;
    [day, own] = [date, timed];
  }
  return { value: day, precision: 'day', evidence: own ? sentence(draft, own) : evidence };
}

function pastDay({ expression, future }: Timed, happening: string): string | null {
  if (future) return null;
  const found = resolve(expression, { date: happening, happening: true }, false);
  return found?.precision === 'day' ? found.date : null;
}

export function sentence(draft: Draft, { block, sentence: of }: Timed): Evidence {
  const text = draft.body[block]?.text ?? '';
  return { text: text.slice(of.start, of.end), articleId: draft.id };
}
