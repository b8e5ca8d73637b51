/** npm run compile -- --seeds DIR --out FILE */
import { parseArgs } from 'node:util';
import { compile } from './compile/compile.ts';
import { formatProblem } from './compile/problem.ts';
import { readFolder } from './compile/read/folder.ts';
import { write } from './compile/write.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: 'seeds' },
    out: { type: 'string', default: 'build/dataset.json' },
  },
});

const folder = readFolder(values.seeds);
const { dataset, problems } = await compile(folder.files);
for (const problem of [...folder.problems, ...problems]) console.error(formatProblem(problem));
if (dataset === null) {
  console.error(`${values.seeds}: no article that can be read; ${values.out} is left as it was`);
  process.exitCode = 1;
} else {
  write(values.out, dataset);
  const { articles, stories, quotes, entities } = dataset;
  console.error(
    `${articles.length} articles, ${stories.length} stories, ${quotes.length} quotes, ${entities.length} entities → ${values.out}`,
  );
}
