/** The names that the editor gives statements: which quotes render one, and which do not. */
import type { Quote } from '../../../src/dataset/types.ts';
import type { AnalyzedArticle } from '../core/draft.ts';
import type { Problem } from '../core/problem.ts';
import { unmatchedCorrection } from '../core/unmatched-correction.ts';
import { beginsWith } from '../text/first-words.ts';

/** By the id of a quote; null where nothing else renders it. Words with which no quote begins are a problem. */
export function statementNames(
  articles: readonly Pick<AnalyzedArticle, 'draft' | 'statements'>[],
  quotes: readonly Quote[],
  problems: Problem[],
): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>();
  const byArticle = Map.groupBy(quotes, ({ articleId }) => articleId);
  for (const { draft, statements = [] } of articles)
    for (const { words, value, place } of statements) {
      const meant = (byArticle.get(draft.id) ?? []).filter(({ text }) => beginsWith(text, words));
      for (const { id } of meant) names.set(id, value);
      if (meant.length === 0) problems.push(unmatchedCorrection(place, 'quote', words));
    }
  return names;
}
