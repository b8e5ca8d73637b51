/**
 * npm run inspect -- FILE… [--seeds DIR]
 *
 * How each line of an article was taken and why, then its facts, quotes and names. Names that the editor
 * knows are those of the seeds folder; corrections are those beside the file.
 */
import { parseArgs } from 'node:util';
import { analyze } from './compile/analyze.ts';
import type { Problem } from './compile/core/problem.ts';
import { articleReport } from './compile/editor/article-report.ts';
import { articleFileAt, knownNamesIn } from './one-article.ts';
import { paintOn, printProblems } from './terminal.ts';

const { values, positionals } = parseArgs({
  options: { seeds: { type: 'string', default: 'seeds' } },
  allowPositionals: true,
});
if (positionals.length === 0) fail('name an article: npm run inspect -- seeds/NAME.txt');

const problems: Problem[] = [];
const known = knownNamesIn(values.seeds, problems);
for (const file of positionals) {
  try {
    const { article, problems: found } = analyze(articleFileAt(file), known);
    problems.push(...found);
    if (article === null) process.exitCode = 1;
    else process.stdout.write(`${file}\n${articleReport(article, paintOn(process.stdout))}`);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}
printProblems(problems);

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
