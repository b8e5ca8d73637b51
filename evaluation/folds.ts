/** Articles of one publisher share their templates: folds keep them together, and their spread says how far a figure holds. */
import type { GoldSet } from './read/gold.ts';
import type { ScoredFinding } from './score/score.ts';

export interface Fold {
  publishers: Set<string>;
  articles: Set<string>;
  findings: ScoredFinding[];
}

const FOLDS = 5;

/** Publishers are dealt out largest first, each to the fold with the fewest articles. Empty when the gold names none. */
export function foldsOf(set: GoldSet, findings: readonly ScoredFinding[]): Fold[] {
  const byPublisher = Map.groupBy(set.articles, ([, { from }]) => from?.publisher ?? from?.site);
  byPublisher.delete(undefined);
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const folds = Array.from({ length: Math.min(FOLDS, byPublisher.size) }, (): Fold => {
    return { publishers: new Set(), articles: new Set(), findings: [] };
  });
  const largestFirst = Array.from(byPublisher).sort(([, a], [, b]) => b.length - a.length);
  for (const [publisher, articles] of largestFirst) {
    const fold = folds.reduce((a, b) => (b.articles.size < a.articles.size ? b : a));
    fold.publishers.add(publisher ?? '');
    for (const [file] of articles) {
      fold.articles.add(file);
      fold.findings.push(...(byFile.get(file) ?? []));
    }
  }
  return folds;
}
