/** Duplicate articles: two with the same id, or the same text under two names. */
import type { ComparableArticle } from '../core/draft.ts';
import { digest } from '../core/identity.ts';
import { type Problem, problemAt } from '../core/problem.ts';

/** Leaves out an article whose id is taken; an article with the same text as another is only reported. */
export function withoutDuplicates(
  articles: ComparableArticle[],
  problems: Problem[],
): ComparableArticle[] {
  const ids = new Map<string, string>();
  const texts = new Map<string, string>();
  return articles.filter(({ draft: { id, source } }) => {
    const sameId = claim(ids, id, source.path);
    if (sameId !== null)
      problems.push(
        problemAt(
          source.path,
          'error',
          'read/same-name',
          `its id "${id}" is that of ${sameId}: rename it`,
        ),
      );
    const sameText = claim(texts, digest(source.text.trim()), source.path);
    if (sameText !== null)
      problems.push(
        problemAt(source.path, 'warning', 'read/same-text', `has the same text as ${sameText}`),
      );
    return sameId === null;
  });
}

/** Who claimed the key before, if anybody. */
function claim(owners: Map<string, string>, key: string, path: string): string | null {
  const owner = owners.get(key);
  if (owner === undefined) owners.set(key, path);
  return owner ?? null;
}
