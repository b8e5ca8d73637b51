/** Every article by itself, in the order of the files. */
import type { Understood } from './draft.ts';
import type { KnownNames } from './editor/known-names.ts';
import type { Problem } from './problem.ts';
import type { ArticleFile } from './read/sort-files.ts';
import { understand } from './understand.ts';

export async function understandAll(
  files: ArticleFile[],
  known: KnownNames,
  problems: Problem[],
  progress: (done: number, of: number) => void,
): Promise<Understood[]> {
  const articles: Understood[] = [];
  for (const [index, file] of files.entries()) {
    const { article, problems: found } = understand(file, known);
    if (article) articles.push(article);
    problems.push(...found);
    progress(index + 1, files.length);
  }
  return articles;
}
