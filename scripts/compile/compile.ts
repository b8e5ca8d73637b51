/** The compile as a pure function: files in, dataset and problems out. Reads as the list of stages. */
import type { Dataset, Dossier, Reading } from '../../src/dataset/types.ts';
import { analyzeAll, type Progress } from './analyze-all.ts';
import type { AnalyzedArticle, Comparable } from './core/draft.ts';
import { type Problem, sortProblems } from './core/problem.ts';
import { readDossier } from './editor/dossier-file.ts';
import { type KnownNames, readKnownNames } from './editor/known-names.ts';
import type { YamlText } from './editor/yaml.ts';
import { linkEvents } from './events/events.ts';
import { linkEntities } from './names/entity-linking.ts';
import { assemble } from './output/assemble.ts';
import { readingsOf } from './output/readings.ts';
import type { StageResults } from './output/stage-results.ts';
import { withoutDoubles } from './read/doubles.ts';
import type { SeedFile } from './read/folder.ts';
import { readText } from './read/read.ts';
import { type ArticleFile, sortFiles } from './read/sort-files.ts';
import { linkStatements } from './statements/statements.ts';
import { inferDates } from './stories/infer-dates.ts';
import { groupStories } from './stories/stories.ts';

export interface Compiled {
  /** Null when there is no article to make it of: a problem says why. */
  dataset: Dataset | null;
  /** How each article was read, in the order of their files. */
  readings: () => Reading[];
  /** By file and place. */
  problems: Problem[];
}

/** `progress` is told how many articles are analyzed so far. */
export async function compile(files: SeedFile[], progress: Progress = () => {}): Promise<Compiled> {
  const sorted = sortFiles(files);
  const problems = [...sorted.problems];
  const dossier = readDossier(editorsText(sorted.dossier, problems), problems);
  const names = readKnownNames(editorsText(sorted.names, problems), problems);
  const known = { dossier, names };
  const stages = await analyzeTogether(sorted.articles, known, progress, problems);
  if (stages === null)
    return { dataset: null, readings: () => [], problems: sortProblems(problems) };
  const { articles } = stages;
  const records = assemble(stages);
  const statements = linkStatements(records, problems);
  const events = linkEvents({ ...records, analyzed: articles }, problems);
  const read = articles.map(({ draft: { id, source, lines } }) => ({ id, source, lines }));
  return {
    dataset: { ...records, statements, events },
    readings: () => readingsOf(read),
    problems: sortProblems(problems),
  };
}

/** Null when there is no article. By what they were compared is not given on: it takes much memory, and nobody asks again. */
async function analyzeTogether(
  files: ArticleFile[],
  { dossier, names }: { dossier: Dossier; names: KnownNames },
  progress: Progress,
  problems: Problem[],
): Promise<StageResults | null> {
  const analyzed = await analyzeAll(files, names, progress);
  problems.push(...analyzed.flatMap(({ problems }) => problems));
  const articles = withoutDoubles(
    analyzed.flatMap(({ article }) => article ?? []),
    problems,
  );
  if (articles.length === 0) return null;
  const entities = linkEntities(articles, names, problems);
  const stories = groupStories(articles, entities, problems);
  const dates = inferDates(articles, stories, dossier, problems);
  return { dossier, articles: articles.map(withoutTerms), entities, stories, dates };
}

function withoutTerms({
  draft: { terms, shingles, ...draft },
  ...article
}: Comparable): AnalyzedArticle {
  return { ...article, draft };
}

/** Null when the folder has no such file, or no text in it. */
function editorsText(file: SeedFile | null, problems: Problem[]): YamlText | null {
  const text = file && readText(file, problems);
  return file === null || text === null ? null : { path: file.path, text };
}
