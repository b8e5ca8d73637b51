/** Which articles must be one story, and which must not, because the editor says so. */
import path from 'node:path';
import { nearest } from '../../../src/text/nearest.ts';
import type { ComparableArticle } from '../core/draft.ts';
import type { Problem } from '../core/problem.ts';

/** Positions of articles. */
type PairOfArticles = readonly [number, number];

export interface Constraints {
  together: readonly PairOfArticles[];
  apart: readonly PairOfArticles[];
}

/** @param articles in the order of the positions. What names no article is a problem. */
export function storyConstraints(
  articles: readonly Pick<ComparableArticle, 'draft' | 'story'>[],
  problems: Problem[],
): Constraints {
  const named = articles.flatMap(({ story }, at) =>
    (story?.named ?? []).flatMap(({ key, article, place }) => {
      const other = positionOf(article, articles);
      if (other !== null && other !== at) return [{ key, pair: [at, other] as const }];
      problems.push({
        ...place,
        severity: 'warning',
        rule: 'editor/no-article',
        message: `${key}: ${hint(article, articles, other === at)}`,
      });
      return [];
    }),
  );
  const pairsOf = (key: 'sameAs' | 'notSame') =>
    named.filter((of) => of.key === key).map(({ pair }) => pair);
  const byName = Map.groupBy(
    articles.flatMap(({ story }, at) => (story?.name ? [{ name: story.name, at }] : [])),
    ({ name }) => name,
  );
  const groups = [...byName.values()].map((of) => of.map(({ at }) => at));
  const firsts = groups.flatMap(([first]) => first ?? []);
  const inPairs = ([first, ...others]: readonly number[]) =>
    first === undefined ? [] : others.map((other) => [first, other] as const);
  return {
    together: [...pairsOf('sameAs'), ...groups.flatMap(inPairs)],
    apart: [...pairsOf('notSame'), ...firsts.flatMap((_, at) => inPairs(firsts.slice(at)))],
  };
}

type Sources = readonly Pick<ComparableArticle, 'draft'>[];

/** By its path below the folder, with or without its ending, or by its file's name alone where that is one article's. */
function positionOf(article: string, articles: Sources): number | null {
  for (const nameOf of [(file: string) => file, withoutEnding, path.posix.basename, stem]) {
    const found = articles.flatMap(({ draft }, at) =>
      nameOf(draft.source.path) === article ? at : [],
    );
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

function withoutEnding(file: string): string {
  return file.slice(0, file.length - path.posix.extname(file).length);
}

function stem(file: string): string {
  return path.posix.basename(withoutEnding(file));
}

function hint(article: string, articles: Sources, isOwn: boolean): string {
  if (isOwn) return `"${article}" is this article itself: name another one`;
  const meant = nearest(
    article,
    articles.map(({ draft }) => draft.source.path),
  );
  return `no article "${article}"${meant ? `: did you mean "${meant}"?` : ': name its file'}`;
}
