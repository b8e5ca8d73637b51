/** Dated happenings, past or announced, that articles mention. */
import type { Article, DossierEvent } from '../../../src/dataset/types.ts';
import type { Understood } from '../draft.ts';
import type { Problem } from '../problem.ts';

export interface Mentioning {
  /** As the articles show it by themselves. */
  understood: Understood[];
  /** The same articles as records (entities linked, dates inferred), in their final order. */
  articles: Article[];
}

export function linkEvents(_from: Mentioning, _problems: Problem[]): DossierEvent[] {
  return [];
}
