/** Analyzes the articles that are not known from an earlier compile. */
import type { Analysis } from './analyze.ts';
import { analyzeAll, type Progress } from './analyze-all.ts';
import type { KnownNames } from './editor/names-file.ts';
import type { ArticleFile } from './read/sort-files.ts';

/** What earlier compiles found in articles. It never changes a result: what it does not have is found anew. */
export interface AnalysisCache {
  find: (file: ArticleFile) => Analysis | undefined;
  /** Called once, with the analyses of all files of the compile. */
  keep: (files: readonly ArticleFile[], analyses: readonly Analysis[]) => void;
}

/** Opens a cache for articles that are read with these names. */
export type OpenAnalysisCache = (known: KnownNames) => AnalysisCache;

/** One result a file, as `analyzeAll` gives. */
export async function analyzeChanged(
  files: ArticleFile[],
  known: KnownNames,
  progress: Progress,
  cache: AnalysisCache | null,
): Promise<Analysis[]> {
  if (cache === null) return analyzeAll(files, known, progress);
  const found = files.map((file) => cache.find(file));
  const open = files.filter((_, at) => found[at] === undefined);
  const before = files.length - open.length;
  const analyzed = await analyzeAll(open, known, (done) => progress(before + done, files.length));
  let next = 0;
  const analyses = found
    .map((known) => known ?? analyzed[next++])
    .filter((each) => each !== undefined);
  cache.keep(files, analyses);
  return analyses;
}
