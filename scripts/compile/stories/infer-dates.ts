/** Publication dates of undated articles and dates of stories, as far as the articles determine them. */
import type { Evidence, Precision } from '../../../src/dataset/types.ts';
import type { ComparableArticle, ComparableDraft } from '../core/draft.ts';
import { type Problem, reportOn } from '../core/problem.ts';
import { type ResolvedOpenDate, reportOpenDate, resolveOpenDate } from './ambiguous-date.ts';
import { publicationDays } from './publication-day.ts';
import type { StoryGrouping } from './stories.ts';
import { storyDateOf } from './story-date.ts';

interface InferredDate {
  /** A date-time, day, month, year or interval: as much as is known. */
  value: string;
  precision: Precision;
  evidence: Evidence | null;
}

export interface InferredDates {
  /** By the id of each article that states no date itself. */
  published: ReadonlyMap<string, InferredDate>;
  /** By story id: the day, month, year or interval in which it happened. */
  stories: ReadonlyMap<string, string>;
}

export function inferDates(
  articles: ComparableArticle[],
  { stories }: StoryGrouping,
  problems: Problem[],
): InferredDates {
  const drafts = new Map(articles.map(({ draft }) => [draft.id, draft]));
  const published = new Map<string, InferredDate>();
  const storyDates = new Map<string, string>();
  for (const { id, articleIds } of stories) {
    const story = articleIds.flatMap((articleId) => drafts.get(articleId) ?? []);
    const settled = resolvedOpenDates(story, problems);
    const members = story.map((draft) => withDate(draft, settled.get(draft.id)));
    const storyDate = storyDateOf(members);
    if (storyDate === null) continue;
    storyDates.set(id, storyDate.date);
    for (const [articleId, printed] of publicationDays(members, storyDate))
      published.set(articleId, { ...printed, precision: 'day' });
    for (const [articleId, date] of settled) published.set(articleId, date);
  }
  return { published, stories: storyDates };
}

/** By article id. Dates that stay open are reported. */
function resolvedOpenDates(
  story: readonly ComparableDraft[],
  problems: Problem[],
): Map<string, ResolvedOpenDate> {
  const settled = new Map<string, ResolvedOpenDate>();
  for (const draft of story) {
    const date = resolveOpenDate(draft, story);
    if (date) settled.set(draft.id, date);
    else reportOpenDate(draft, reportOn(draft.source, problems));
  }
  return settled;
}

/** The draft as if it stated the resolved date. */
function withDate(draft: ComparableDraft, date: ResolvedOpenDate | undefined): ComparableDraft {
  if (date === undefined) return draft;
  const published = {
    value: date.value,
    precision: date.precision,
    basis: 'inferred',
    span: null,
  } as const;
  return { ...draft, header: { ...draft.header, published, openDate: null } };
}
