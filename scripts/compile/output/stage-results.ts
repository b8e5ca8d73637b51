/** What the stages found, for the records that are assembled from it. */
import type { Dossier } from '../../../src/dataset/types.ts';
import type { AnalyzedArticle } from '../core/draft.ts';
import type { LinkedEntities } from '../names/entity-linking.ts';
import type { InferredDates } from '../stories/infer-dates.ts';
import type { StoryGrouping } from '../stories/stories.ts';

export interface StageResults {
  dossier: Dossier;
  articles: AnalyzedArticle[];
  entities: LinkedEntities;
  stories: StoryGrouping;
  dates: InferredDates;
}
