/** `npm run check`: compiles without writing, for an editor's continuous integration. */
import { parseArgs } from 'node:util';
import { analysisCacheOf } from './analysis-cache.ts';
import { compile } from './compile/compile.ts';
import { assertSound } from './compile/output/write.ts';
import { readFolder } from './compile/read/folder.ts';
import { runCommand } from './run-command.ts';
import { countProblems, printProblems, progressOn } from './terminal.ts';

const HELP = `
npm run check -- [--seeds DIR] [--strict]

Compiles without writing and lists all problems. Exit status 1 if there is an error or no article.

  --seeds DIR   the dossier's folder (default: seeds)
  --strict      fail on warnings, too
`;

await runCommand(HELP, async () => {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: 'seeds' },
      strict: { type: 'boolean', default: false },
    },
  });
  const folder = readFolder(values.seeds);
  const compiled = await compile(
    folder.files,
    progressOn(process.stderr),
    analysisCacheOf(values.seeds),
  );
  const problems = [...folder.problems, ...compiled.problems];
  printProblems(problems);
  if (compiled.dataset !== null) assertSound(compiled.dataset);

  const fatal = problems.filter(
    ({ severity }) => severity === 'error' || (values.strict && severity === 'warning'),
  );
  const articles = compiled.dataset?.articles.length ?? 0;
  console.error(
    `${values.seeds}: ${articles} articles, ${countProblems(problems) || 'no problems'}`,
  );
  process.exitCode = articles === 0 || fatal.length > 0 ? 1 : 0;
});
