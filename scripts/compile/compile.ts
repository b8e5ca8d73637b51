/** The compile as a pure function: files in, dataset and problems out. Reads as the list of stages. */
import type { Dataset, Reading } from '../../src/dataset/types.ts';
import { assemble } from './assemble.ts';
import { DEFAULT_DOSSIER, readDossier } from './editor/dossier-file.ts';
import { readKnownNames } from './editor/known-names.ts';
import { linkEvents } from './events/events.ts';
import { linkEntities } from './names/entities.ts';
import { type Problem, sortProblems } from './problem.ts';
import { decode } from './read/decode.ts';
import type { SeedFile } from './read/folder.ts';
import { sortFiles } from './read/sort-files.ts';
import { readingsOf } from './readings.ts';
import { linkStatements } from './statements/statements.ts';
import { inferDates } from './stories/dates.ts';
import { groupStories } from './stories/stories.ts';
import { understandAll } from './understand-all.ts';

export interface Compiled {
  /** Null when there is no article to make it of: a problem says why. */
  dataset: Dataset | null;
  /** How each article was read, in the order of their files. */
  readings: Reading[];
  /** By file and place. */
  problems: Problem[];
}

/** `progress` is told how many articles are understood so far. */
export async function compile(
  files: SeedFile[],
  progress: (done: number, of: number) => void = () => {},
): Promise<Compiled> {
  const sorted = sortFiles(files);
  const { dossier, problems: inDossier } = sorted.dossier
    ? readDossier(decode(sorted.dossier))
    : { dossier: DEFAULT_DOSSIER, problems: [] };
  const { names, problems: inNames } = sorted.names
    ? readKnownNames(decode(sorted.names))
    : { names: [], problems: [] };
  const understood = await understandAll(sorted.articles, names, progress);
  const problems = [...sorted.problems, ...inDossier, ...inNames, ...understood.problems];

  const { articles } = understood;
  if (articles.length === 0)
    return { dataset: null, readings: [], problems: sortProblems(problems) };
  const entities = linkEntities(articles, names, problems);
  const stories = groupStories(articles, entities, problems);
  const dates = inferDates(articles, stories, dossier, problems);
  const records = assemble({ dossier, articles, entities, stories, dates });
  const statements = linkStatements(records, problems);
  const events = linkEvents({ understood: articles, articles: records.articles }, problems);
  return {
    dataset: { ...records, statements, events },
    readings: readingsOf(articles),
    problems: sortProblems(problems),
  };
}
