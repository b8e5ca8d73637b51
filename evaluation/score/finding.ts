/** What scorers are given and what they return. */
import type { Article, DossierEvent, Entity, Quote } from '../../src/dataset/types.ts';
import type { Acceptable, ArticleGold } from '../read/gold.ts';
import type { Stage } from './stages.ts';
import { RIGHT, type Tally, WRONG } from './tally.ts';

/** An article's gold, and what the dataset says of the article. */
export interface Subject {
  file: string;
  gold: ArticleGold;
  article: ScoredArticle;
  quotes: readonly Quote[];
  paraphrases: readonly Quote[];
  entities: readonly Entity[];
  /** Those that the article mentions. */
  events: readonly DossierEvent[];
  /** Those of the whole dataset. */
  allEvents: readonly DossierEvent[];
}

export type ScoredArticle = Pick<
  Article,
  | 'title'
  | 'titleBasis'
  | 'publishedAt'
  | 'modifiedAt'
  | 'authors'
  | 'publisher'
  | 'language'
  | 'standfirst'
  | 'body'
>;

/** One thing that was checked. */
export interface Finding {
  stage: Stage;
  file: string;
  tally: Tally;
  /** For people to read, as is `got`. */
  expected: unknown;
  got: unknown;
}

/** A fact that is right or wrong as a whole. */
export function fact(
  stage: Stage,
  file: string,
  right: boolean,
  expected: unknown,
  got: unknown,
): Finding {
  return { stage, file, tally: right ? RIGHT : WRONG, expected, got };
}

/** Whether the dataset gives one of the acceptable values; null accepts only null. */
export function isAcceptable(
  wanted: Acceptable,
  got: string | null,
  same: (got: string, wanted: string) => boolean,
): boolean {
  return wanted.some((one) => (one === null || got === null ? one === got : same(got, one)));
}
