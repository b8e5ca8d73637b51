/**
 * npm run inspect -- FILE… [--seeds DIR]
 *
 * Shows how each line of an article was classified and why, then its facts, quotes and names. Known names
 * come from names.yaml in the seeds folder, corrections from the file beside the article.
 */
import { parseArgs } from 'node:util';
import { analyze } from './compile/analyze.ts';
import { Refusal } from './compile/core/failure.ts';
import type { Problem } from './compile/core/problem.ts';
import { articleReport } from './compile/editor/article-report.ts';
import type { KnownNames } from './compile/editor/names-file.ts';
import { escapeControls } from './compile/text/escape-controls.ts';
import { articleFileAt, knownNamesIn } from './one-article.ts';
import { runCommand } from './run-command.ts';
import { paintOn, printProblems } from './terminal.ts';

await runCommand(() => {
  const { values, positionals } = parseArgs({
    options: { seeds: { type: 'string', default: 'seeds' } },
    allowPositionals: true,
  });
  if (positionals.length === 0)
    throw new Refusal('name an article: npm run inspect -- seeds/NAME.txt');
  const problems: Problem[] = [];
  const known = knownNamesIn(values.seeds, problems);
  for (const file of positionals) inspect(file, known, problems);
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
