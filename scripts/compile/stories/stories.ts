/** Which articles report the same happening, which copy one another, and when undated ones were printed. */
import type { Article, Story } from '../../../src/dataset/types.ts';
import type { Understood } from '../draft.ts';
import type { LinkedEntities } from '../names/entities.ts';
import type { Problem } from '../problem.ts';

export interface StoryGrouping {
  stories: Omit<Story, 'entityIds'>[];
  /** By article id. */
  storyOf: ReadonlyMap<string, string>;
  copyOf: ReadonlyMap<string, NonNullable<Article['copyOf']>>;
}

export function groupStories(
  articles: Understood[],
  _entities: LinkedEntities,
  _problems: Problem[],
): StoryGrouping {
  return {
    stories: articles.map(({ draft }) => ({
      id: draft.id,
      title: draft.header.title.value,
      date: null,
      articleIds: [draft.id],
    })),
    storyOf: new Map(articles.map(({ draft }) => [draft.id, draft.id])),
    copyOf: new Map(),
  };
}
