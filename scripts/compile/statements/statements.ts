/** Which quotes and paraphrases, in one article or several, render one utterance. */
import type { Article, Quote, Statement } from '../../../src/dataset/types.ts';
import type { Problem } from '../problem.ts';

export interface Speech {
  articles: Article[];
  /** Both in the order of the articles. */
  quotes: Quote[];
  paraphrases: Quote[];
}

export function linkStatements(_speech: Speech, _problems: Problem[]): Statement[] {
  return [];
}
