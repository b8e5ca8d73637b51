/** `npm run compile`: writes the dataset of a folder. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isReserved } from '../src/dataset/rights.ts';
import { UNDATED } from '../src/dataset/timestamps.ts';
import type { Dataset, Reading } from '../src/dataset/types.ts';
import { writeIndex } from '../src/index/write-index.ts';
import { analysisCacheOf } from './analysis-cache.ts';
import { summaryOf } from './announcement.ts';
import { bundleMessage } from './bundle-size.ts';
import { type Compiled, compile } from './compile/compile.ts';
import { nextLines } from './compile/ledger/next-lines.ts';
import { checkPlace } from './compile/output/place-files.ts';
import { writeTogether } from './compile/output/write.ts';
import { readFolder } from './compile/read/folder.ts';
import { runCommand } from './run-command.ts';
import { countProblems, printProblems, progressOn } from './terminal.ts';

/** Set by dev.ts. */
const EDITING = process.env['DOSSIER_DEV'] === 'true';

const HELP = `
npm run compile -- [--seeds DIR] [--out FILE] [--index FILE] [--readings FILE] [--complete]

Writes the dataset of a folder as JSON. Exit status 0 if it was written; otherwise 1, and FILE is unchanged.

  --seeds DIR      the dossier's folder (default: seeds)
  --out FILE       where the dataset goes (default: build/dataset.json)
  --index FILE     also write the index that the Worker uses with this dataset
  --readings FILE  also write how each article was read (reserved articles only under npm run dev)
  --complete       write nothing while an article has an error (used by the Worker's build)
`;

await runCommand(HELP, async () => {
  const options = readOptions();
  const files = [options.out, options.readings, options.index].filter((file) => file !== undefined);
  for (const file of files) checkPlace(file, path.dirname(options.out));
  const compiled = await compileFolder(options.seeds);
  printProblems(compiled.problems);
  const refusal = refusalOf(compiled, options, files.every(existsSync));
  if (compiled.dataset === null || refusal !== null) refuse(refusal ?? '', options, files);
  else write(compiled, compiled.dataset, options);
});

type Options = ReturnType<typeof readOptions>;

function readOptions() {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: process.env['DOSSIER_SEEDS'] ?? 'seeds' },
      out: { type: 'string', default: 'build/dataset.json' },
      complete: { type: 'boolean', default: false },
      readings: { type: 'string' },
      index: { type: 'string' },
    },
  });
  return values;
}

/** Why nothing is written; null if it is. Under `npm run dev`, a first dataset is written despite errors: there is nothing else to serve. */
function refusalOf(
  { dataset, problems }: Compiled,
  { seeds, complete }: Options,
  haveOld: boolean,
): string | null {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (dataset === null) return `${seeds}: no readable article`;
  if (!complete || errors === 0 || (EDITING && !haveOld)) return null;
  return `${seeds}: ${errors === 1 ? 'an error' : `${errors} errors`} to fix, listed above`;
}

function write(compiled: Compiled, dataset: Dataset, options: Options): void {
  const { out, readings, index } = options;
  writeTogether((writing) => {
    const written = writing.dataset(out, dataset);
    if (readings !== undefined) writing.readings(readings, shown(compiled, dataset));
    if (index !== undefined) writing.index(index, writeIndex(dataset, written));
  });
  if (options.index !== undefined) checkSize(options);
  if (EDITING) announceNext(compiled, dataset);
  const { articles, stories, quotes, entities } = dataset;
  const { problems } = compiled;
  const found = problems.length > 0 ? ` (${countProblems(problems)})` : '';
  console.error(
    `${articles.length} articles, ${stories.length} stories, ${quotes.length} quotes, ${entities.length} entities → ${out}${found}`,
  );
}

/** A separate function, so that the memory of the source files is free when the results are written. */
async function compileFolder(seeds: string): Promise<Compiled> {
  const { files, problems } = readFolder(seeds);
  const compiled = await compile(files, progressOn(process.stderr), analysisCacheOf(seeds));
  return { ...compiled, problems: [...problems, ...compiled.problems] };
}

function shown({ readings }: Compiled, { articles, dossier }: Dataset): Reading[] {
  const reserved = new Set(
    articles.filter((article) => isReserved(article, dossier)).map(({ id }) => id),
  );
  return readings().filter(({ articleId }) => EDITING || !reserved.has(articleId));
}

/** Fails the Worker's build if the bundle is too large to deploy. */
function checkSize({ out, readings, index, complete }: Options): void {
  const sizeOf = (file: string | undefined) => (file === undefined ? 0 : statSync(file).size);
  const found = bundleMessage({
    dataset: sizeOf(out),
    index: sizeOf(index),
    readings: sizeOf(readings),
  });
  if (found === null) return;
  console.error(found.message);
  if (!found.fits && complete && !EDITING) process.exitCode = 1;
}

/** Tells the editor what `npm run publish` would announce. */
function announceNext({ ledger }: Compiled, dataset: Dataset): void {
  if (dataset.publishedAt !== null) return;
  const lines = nextLines(dataset, ledger, null, UNDATED);
  console.error(`the next publication will announce: ${summaryOf(lines)}`);
}

/** Under `npm run dev` this is no failure if an earlier dataset exists: the server keeps serving it. */
function refuse(reason: string, { out }: Options, files: readonly string[]): void {
  console.error(`${reason}; ${out} is left as it was`);
  process.exitCode = EDITING && files.every(existsSync) ? 0 : 1;
}
