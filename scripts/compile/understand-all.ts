/** Every article by itself, in the order of the files. */
import type { Understood } from './draft.ts';
import type { KnownNames } from './editor/known-names.ts';
import type { Problem } from './problem.ts';
import type { ArticleFile } from './read/sort-files.ts';
import { understand } from './understand.ts';

export async function understandAll(
  files: ArticleFile[],
  known: KnownNames,
  progress: (done: number, of: number) => void,
): Promise<{ articles: Understood[]; problems: Problem[] }> {
  const articles: Understood[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const { article, problems: found } = understand(file, known);
    if (article) articles.push(article);
    problems.push(...found);
    progress(articles.length, files.length);
  }
  return { articles, problems };
}
