/** When undated articles were printed and when stories happened, as far as the articles fix it. */
import type { Dossier, Evidence, Precision } from '../../../src/dataset/types.ts';
import type { Understood } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { StoryGrouping } from '../stories/stories.ts';
import { happeningOf } from './happening.ts';
import { printedDays } from './publication.ts';

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
    for (const [articleId, printed] of printedDays(members, happening))
      published.set(articleId, { ...printed, precision: 'day' });
  }
  return { published, stories: happenings };
}
