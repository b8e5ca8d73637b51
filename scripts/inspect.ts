/** `npm run inspect`: shows how an article was read and which records of the dataset rest on it. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Dataset } from '../src/dataset/types.ts';
import { analysisCacheOf } from './analysis-cache.ts';
import { analyze } from './compile/analyze.ts';
import { compile } from './compile/compile.ts';
import type { Problem } from './compile/core/problem.ts';
import { Refusal } from './compile/core/refusal.ts';
import { articleReport } from './compile/editor/article-report.ts';
import { dossierReport } from './compile/editor/dossier-report.ts';
import type { KnownNames } from './compile/editor/names-file.ts';
import { readFolder } from './compile/read/folder.ts';
import { escapeControls } from './compile/text/escape-controls.ts';
import { articleFileAt, knownNamesIn } from './one-article.ts';
import { runCommand } from './run-command.ts';
import { paintOn, printProblems, progressOn } from './terminal.ts';

const HELP = `
npm run inspect -- FILE… [--seeds DIR]

Shows how each line of an article was classified and why, its facts, quotes and names, and what the dataset derives
from it: story, inferred date, statements, events.

  --seeds DIR   the dossier's folder, for names.yaml and the other articles (default: seeds)
`;

await runCommand(HELP, async () => {
  const { values, positionals } = parseArgs({
    options: { seeds: { type: 'string', default: 'seeds' } },
    allowPositionals: true,
  });
  if (positionals.length === 0)
    throw new Refusal('name an article: npm run inspect -- seeds/NAME.txt');
  const problems: Problem[] = [];
  const known = knownNamesIn(values.seeds, problems);
  const inside = positionals.some((file) => pathIn(values.seeds, file) !== null);
  const dataset = inside ? await datasetOf(values.seeds) : null;
  for (const file of positionals) {
    inspect(file, known, problems);
    const source = pathIn(values.seeds, file);
    const paint = paintOn(process.stdout);
    if (source !== null && dataset !== null)
      process.stdout.write(`\n${dossierReport(dataset, source, paint) ?? ''}`);
  }
  printProblems(problems);
});

function inspect(file: string, known: KnownNames, problems: Problem[]): void {
  const { article, problems: found } = analyze(articleFileAt(file), known);
  problems.push(...found);
  if (article === null) process.exitCode = 1;
  else
    process.stdout.write(
      `${escapeControls(file)}\n${articleReport(article, paintOn(process.stdout))}`,
    );
}

/** Drops the problems of other articles: `npm run check` reports them. */
async function datasetOf(seeds: string): Promise<Dataset | null> {
  const { dataset } = await compile(
    readFolder(seeds).files,
    progressOn(process.stderr),
    analysisCacheOf(seeds),
  );
  return dataset;
}

/** The path below the folder, as the dataset names it; null for a file elsewhere. */
function pathIn(seeds: string, file: string): string | null {
  const below = path.relative(seeds, file);
  return below.startsWith('..') || path.isAbsolute(below) ? null : below.split(path.sep).join('/');
}
