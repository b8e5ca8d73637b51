/** npm run compile -- --seeds DIR --out FILE */
import { parseArgs } from 'node:util';
import { compile } from './compile/compile.ts';
import { formatProblem } from './compile/problem.ts';
import { readArticles } from './compile/read/folder.ts';
import { write } from './compile/write.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: 'seeds' },
    out: { type: 'string', default: 'build/dataset.json' },
  },
});

const { dataset, problems } = compile(readArticles(values.seeds));
for (const problem of problems) console.error(formatProblem(problem));
write(values.out, dataset);
console.error(
  `${dataset.articles.length} articles, ${dataset.quotes.length} quotes → ${values.out}`,
);
