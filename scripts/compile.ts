/**
 * npm run compile -- --seeds DIR --out FILE [--complete]
 *
 * Exit status 0 when a dataset was written, 1 when none was; FILE is then as it was. With --complete
 * (the Worker's build) one article that could not be read is reason enough to write none.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compile } from './compile/compile.ts';
import { formatProblem } from './compile/problem.ts';
import { readFolder } from './compile/read/folder.ts';
import { write } from './compile/write.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: 'seeds' },
    out: { type: 'string', default: 'build/dataset.json' },
    complete: { type: 'boolean', default: false },
  },
});

const folder = readFolder(values.seeds);
const compiled = await compile(folder.files);
const problems = [...folder.problems, ...compiled.problems];
for (const problem of problems) console.error(formatProblem(problem));

const errors = problems.filter(({ severity }) => severity === 'error').length;
if (compiled.dataset === null) {
  refuse(`${values.seeds}: no article that can be read`);
} else if (values.complete && errors > 0) {
  refuse(`${values.seeds}: ${errors === 1 ? 'an error' : `${errors} errors`} to mend, named above`);
} else {
  write(values.out, compiled.dataset);
  const { articles, stories, quotes, entities } = compiled.dataset;
  console.error(
    `${articles.length} articles, ${stories.length} stories, ${quotes.length} quotes, ${entities.length} entities → ${values.out}`,
  );
}

/** While an editor is at work (dev.ts) the last good dataset is good enough: the server goes on with it. */
function refuse(reason: string): void {
  console.error(`${reason}; ${values.out} is left as it was`);
  const goesOn = process.env['DOSSIER_DEV'] === 'true' && existsSync(values.out);
  process.exitCode = goesOn ? 0 : 1;
}
