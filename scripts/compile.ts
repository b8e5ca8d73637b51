/**
 * npm run compile -- --seeds DIR --out FILE [--complete] [--readings FILE] [--index FILE]
 *
 * Exit status 0 when a dataset was written, 1 when none was; FILE is then as it was. With --complete
 * (the Worker's build) one article that could not be read is reason enough to write none. --readings
 * writes how each article was read, too: of reserved ones only while an editor is at work. --index
 * writes what the Worker answers questions from, which is of this very dataset.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isReserved } from '../src/dataset/rights.ts';
import type { Dataset, Reading } from '../src/dataset/types.ts';
import { writeIndex } from '../src/index/write-index.ts';
import { type Compiled, compile } from './compile/compile.ts';
import { writeTogether } from './compile/output/write.ts';
import { readFolder } from './compile/read/folder.ts';
import { countProblems, printProblems, progressOn } from './terminal.ts';

/** Set by dev.ts. */
const EDITING = process.env['DOSSIER_DEV'] === 'true';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: 'seeds' },
    out: { type: 'string', default: 'build/dataset.json' },
    complete: { type: 'boolean', default: false },
    readings: { type: 'string' },
    index: { type: 'string' },
  },
});

const compiled = await compileFolder(values.seeds);
const { problems } = compiled;
printProblems(problems);

const errors = problems.filter(({ severity }) => severity === 'error').length;
if (compiled.dataset === null) {
  refuse(`${values.seeds}: no article that can be read`);
} else if (values.complete && errors > 0) {
  refuse(`${values.seeds}: ${errors === 1 ? 'an error' : `${errors} errors`} to mend, named above`);
} else {
  const { dataset } = compiled;
  writeTogether((writing) => {
    const written = writing.dataset(values.out, dataset);
    if (values.readings !== undefined) writing.readings(values.readings, shown(compiled, dataset));
    if (values.index !== undefined) writing.index(values.index, writeIndex(dataset, written));
  });
  const { articles, stories, quotes, entities } = dataset;
  const found = problems.length > 0 ? ` (${countProblems(problems)})` : '';
  console.error(
    `${articles.length} articles, ${stories.length} stories, ${quotes.length} quotes, ${entities.length} entities → ${values.out}${found}`,
  );
}

/** The files are gone when it returns: what is written needs the memory. */
async function compileFolder(seeds: string): Promise<Compiled> {
  const { files, problems } = readFolder(seeds);
  const compiled = await compile(files, progressOn(process.stderr));
  return { ...compiled, problems: [...problems, ...compiled.problems] };
}

function shown({ readings }: Compiled, { articles, dossier }: Dataset): Reading[] {
  const reserved = new Set(
    articles.filter((article) => isReserved(article, dossier)).map(({ id }) => id),
  );
  return readings().filter(({ articleId }) => EDITING || !reserved.has(articleId));
}

/** While an editor is at work the last good dataset is good enough: the server goes on with it. */
function refuse(reason: string): void {
  console.error(`${reason}; ${values.out} is left as it was`);
  const files = [values.out, values.readings, values.index];
  const goesOn = EDITING && files.every((file) => file === undefined || existsSync(file));
  process.exitCode = goesOn ? 0 : 1;
}
