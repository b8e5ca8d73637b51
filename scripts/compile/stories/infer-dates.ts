/** When undated articles were printed and when stories happened, as far as the articles fix it. */
import type { Dossier, Evidence, Precision } from '../../../src/dataset/types.ts';
import type { Comparable, ComparableDraft } from '../core/draft.ts';
import { type Problem, reportOn } from '../core/problem.ts';
import { reportOpenDate, type SettledDate, settle } from './open-date.ts';
import { printedDays } from './publication.ts';
import type { StoryGrouping } from './stories.ts';
import { happeningOf } from './story-date.ts';

interface InferredDate {
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

export function inferDates(
  articles: Comparable[],
  { stories }: StoryGrouping,
  _dossier: Dossier,
  problems: Problem[],
): InferredDates {
  const drafts = new Map(articles.map(({ draft }) => [draft.id, draft]));
  const published = new Map<string, InferredDate>();
  const happenings = new Map<string, string>();
  for (const { id, articleIds } of stories) {
    const story = articleIds.flatMap((articleId) => drafts.get(articleId) ?? []);
    const settled = settledDates(story, problems);
    const members = story.map((draft) => withDate(draft, settled.get(draft.id)));
    const happening = happeningOf(members);
    if (happening === null) continue;
    happenings.set(id, happening.date);
    for (const [articleId, printed] of printedDays(members, happening))
      published.set(articleId, { ...printed, precision: 'day' });
    for (const [articleId, date] of settled) published.set(articleId, date);
  }
  return { published, stories: happenings };
}

/** By article id. What stays open is reported. */
function settledDates(
  story: readonly ComparableDraft[],
  problems: Problem[],
): Map<string, SettledDate> {
  const settled = new Map<string, SettledDate>();
  for (const draft of story) {
    const date = settle(draft, story);
    if (date) settled.set(draft.id, date);
    else reportOpenDate(draft, reportOn(draft.source, problems));
  }
  return settled;
}

/** For its neighbours a settled date is as good as a stated one. */
function withDate(draft: ComparableDraft, date: SettledDate | undefined): ComparableDraft {
  if (date === undefined) return draft;
  const published = {
    value: date.value,
    precision: date.precision,
    basis: 'inferred',
    span: null,
  } as const;
  return { ...draft, header: { ...draft.header, published, openDate: null } };
}
