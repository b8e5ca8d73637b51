/** When undated articles were printed and when stories happened, as far as the articles fix it. */
import type { Dossier, Evidence, Precision } from '../../../src/dataset/types.ts';
import type { Understood } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { StoryGrouping } from './stories.ts';

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
  _articles: Understood[],
  _stories: StoryGrouping,
  _dossier: Dossier,
  _problems: Problem[],
): InferredDates {
  return { published: new Map(), stories: new Map() };
}
