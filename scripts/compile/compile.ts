/**
 * The compile as a pure function: files in, dataset and problems out. The stages, in order:
 *
 * - editor's files: `readDossier`, `readKnownNames`
 * - each article by itself (analyze.ts): `readArticle`, `segment`, `correctLines`, `header`, `correctDraft`, `articleNames`,
 *   `speechOf`, `withoutFalseQuotes`, `correctSpeakers`, `withComparisonData`
 * - all articles together: `withoutDuplicates`, `withSharedMastheads`, `linkEntities`, `groupStories`, `inferDates`
 * - records: `assemble`, `unusedEntries`, then what is found by comparing them: `linkStatements`, `linkEvents`
 */
import type { Dataset, Dossier, Reading } from '../../src/dataset/types.ts';
import type { Progress } from './analyze-all.ts';
import { type AnalysisCache, analyzeChanged, type OpenAnalysisCache } from './analyze-changed.ts';
import type { AnalyzedArticle, ComparableArticle } from './core/draft.ts';
import { type Problem, sortProblems } from './core/problem.ts';
import { readDossier } from './editor/dossier-file.ts';
import { type KnownNames, readKnownNames } from './editor/names-file.ts';
import { unusedEntries } from './editor/unused.ts';
import type { YamlText } from './editor/yaml.ts';
import { linkEvents } from './events/events.ts';
import { withSharedMastheads } from './header/shared-mastheads.ts';
import { datedByLedger } from './ledger/dated-by-ledger.ts';
import { withKeptIds } from './ledger/keep-ids.ts';
import { type Ledger, readLedger } from './ledger/ledger-file.ts';
import { linkEntities } from './names/entity-linking.ts';
import { assemble } from './output/assemble.ts';
import type { StageResults } from './output/assemble-article.ts';
import { readingsOf } from './output/assemble-readings.ts';
import { withoutDuplicates } from './read/duplicates.ts';
import type { SeedFile } from './read/folder.ts';
import { readText } from './read/read.ts';
import { type ArticleFile, sortFiles } from './read/sort-files.ts';
import { linkStatements } from './statements/statements.ts';
import { inferDates } from './stories/infer-dates.ts';
import { groupStories } from './stories/stories.ts';

export interface Compiled {
  /** Null when the folder has no usable article; a problem says why. */
  dataset: Dataset | null;
  /** How each article was read, in the order of their files. */
  readings: () => Reading[];
  /** Null without `ledger.ndjson`. */
  ledger: Ledger | null;
  /** By file and place. */
  problems: Problem[];
}

/**
 * @param progress is called with the number of articles analyzed so far
 * @param openCache of what earlier compiles found in articles; the result is the same without
 */
export async function compile(
  files: SeedFile[],
  progress: Progress = () => {},
  openCache: OpenAnalysisCache | null = null,
): Promise<Compiled> {
  const sorted = sortFiles(files);
  const problems = [...sorted.problems];
  const dossierFile = readDossier(editorsText(sorted.dossier, problems), problems);
  const { dossier } = dossierFile;
  const names = readKnownNames(editorsText(sorted.names, problems), problems);
  const ledger = readLedger(sorted.ledger, problems);
  const cache = openCache === null ? null : openCache(names);
  const results = await runStages(
    sorted.articles,
    { dossier, names },
    { progress, cache },
    problems,
  );
  if (results === null)
    return { dataset: null, readings: () => [], ledger, problems: sortProblems(problems) };
  const { articles } = results;
  const records = assemble(results);
  problems.push(...unusedEntries(dossierFile, names, records));
  const statements = linkStatements({ ...records, analyzed: articles }, problems);
  const events = linkEvents({ ...records, analyzed: articles }, problems);
  const read = articles.map(({ draft: { id, source, lines } }) => ({ id, source, lines }));
  return {
    dataset: datedByLedger(withKeptIds({ ...records, statements, events }, ledger), ledger),
    readings: () => readingsOf(read),
    ledger,
    problems: sortProblems(problems),
  };
}

/**
 * Every article by itself (analyze.ts), then all together. Null when there is no article. The data by which articles
 * are compared takes much memory, so it is dropped here.
 */
async function runStages(
  files: ArticleFile[],
  { dossier, names }: { dossier: Dossier; names: KnownNames },
  { progress, cache }: { progress: Progress; cache: AnalysisCache | null },
  problems: Problem[],
): Promise<StageResults | null> {
  const analyses = await analyzeChanged(files, names, progress, cache);
  problems.push(...analyses.flatMap(({ problems }) => problems));
  const articles = withSharedMastheads(
    withoutDuplicates(
      analyses.flatMap(({ article }) => article ?? []),
      problems,
    ),
  );
  if (articles.length === 0) return null;
  const entities = linkEntities(articles, names, problems);
  const stories = groupStories(articles, problems);
  const dates = inferDates(articles, stories, problems);
  return { dossier, articles: articles.map(withoutComparisonData), entities, stories, dates };
}

function withoutComparisonData({
  draft: { terms, shingles, ...draft },
  ...article
}: ComparableArticle): AnalyzedArticle {
  return { ...article, draft };
}

/** Null when the folder has no such file, or no text in it. */
function editorsText(file: SeedFile | null, problems: Problem[]): YamlText | null {
  const text = file && readText(file, problems);
  return file === null || text === null ? null : { path: file.path, text };
}
