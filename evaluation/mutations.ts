/**
 * npm run evaluate:mutations: is the gold sensitive enough? Each table of weights is set to zero, each word list emptied, in
 * a copy of the compiler; the evaluation must then fall below its baseline. Exit status 0, or 1 when a mutation goes unnoticed.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { BELOW } from './report.ts';

interface Mutation {
  name: string;
  /** Below `scripts/compile`. */
  file: string;
  mutate: (text: string) => string;
}

const NAME_CONTEXTS = 'languages/en-name-contexts.ts';

/** A new weight file is one line here. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'line states (CRF)',
    file: 'segment/weights.json',
    mutate: jsonZeroed(({ headline, ...rest }) => [rest, { headline }]),
  },
  {
    name: 'headline',
    file: 'segment/weights.json',
    mutate: jsonZeroed(({ headline, ...rest }) => [{ headline }, rest]),
  },
  {
    name: 'line states of saved pages (CRF)',
    file: 'segment/markup-weights.json',
    mutate: jsonZeroed((model) => [model, {}]),
  },
  { name: 'is it a quotation', file: 'quotes/quotation-weights.ts', mutate: zeroed },
  { name: 'speaker', file: 'quotes/speaker-weights.ts', mutate: zeroed },
  { name: 'antecedent', file: 'quotes/antecedent-weights.ts', mutate: zeroed },
  { name: 'story pairs', file: 'stories/pair-weights.ts', mutate: zeroed },
  { name: 'frequent stems', file: 'text/frequent-stems.txt', mutate: () => '' },
  { name: 'list of cities', file: 'languages/cities.txt', mutate: () => '' },
  { name: 'list of common words', file: 'languages/common-words.txt', mutate: () => '' },
  { name: 'list of given names', file: 'languages/given-names.txt', mutate: () => '' },
  { name: 'list of male names', file: 'languages/male-names.txt', mutate: () => '' },
  { name: 'list of female names', file: 'languages/female-names.txt', mutate: () => '' },
  {
    name: 'name contexts: persons',
    file: NAME_CONTEXTS,
    mutate: rowsZeroed(({ row }) => row.includes("'person'")),
  },
  {
    name: 'name contexts: organizations',
    file: NAME_CONTEXTS,
    mutate: rowsZeroed(({ row }) => row.includes("'organization'")),
  },
  {
    name: 'name contexts: places',
    file: NAME_CONTEXTS,
    mutate: rowsZeroed(({ row }) => row.includes("'place'")),
  },
  {
    name: 'name contexts: all but the first 5',
    file: NAME_CONTEXTS,
    mutate: rowsZeroed(({ index }) => index >= 5),
  },
  {
    name: 'name contexts: all but the last 5',
    file: NAME_CONTEXTS,
    mutate: rowsZeroed(({ index, count }) => index < count - 5),
  },
  {
    name: 'name contexts: all but every sixth',
    file: NAME_CONTEXTS,
    mutate: rowsZeroed(({ index }) => index % 6 !== 0),
  },
  {
    name: 'name contexts of other languages',
    file: 'languages/name-contexts.ts',
    mutate: rowsZeroed(() => true),
  },
];

const ROOT = path.resolve(import.meta.dirname, '..');
const NEEDED = ['scripts', 'src', 'evaluation', 'package.json'];

/** `sign: 1.5,` */
function zeroed(text: string): string {
  return text.replace(/(: )-?\d+(?:\.\d+)?(?=,?$)/gm, '$10');
}

type Json = { [key: string]: unknown };

/** @param split into the part to set to zero, and the part to keep */
function jsonZeroed(split: (model: Json) => [Json, Json]): Mutation['mutate'] {
  return (text) => {
    const [mutated, kept] = split(JSON.parse(text));
    const zeros = JSON.parse(JSON.stringify(mutated), (_, value) =>
      typeof value === 'number' ? 0 : value,
    );
    return JSON.stringify({ ...zeros, ...kept });
  };
}

interface Row {
  /** Its source, from the type to the points. */
  row: string;
  index: number;
  count: number;
}

const POINTS = /type: '\w+',\s+points: -?\d+(?:\.\d+)?/g;

function rowsZeroed(isChosen: (row: Row) => boolean): Mutation['mutate'] {
  return (text) => {
    const count = text.match(POINTS)?.length ?? 0;
    let index = -1;
    return text.replace(POINTS, (row) => {
      index++;
      return isChosen({ row, index, count }) ? row.replace(/-?\d+(?:\.\d+)?$/, '0') : row;
    });
  };
}

/** @throws when the mutation changes nothing: its file was rewritten */
export function mutated({ name, file, mutate }: Mutation): { file: string; text: string } {
  const place = path.join('scripts/compile', file);
  const before = readFileSync(path.join(ROOT, place), 'utf8');
  const text = mutate(before);
  if (text === before) throw new Error(`the mutation "${name}" no longer changes ${place}`);
  return { file: place, text };
}

/** The number of figures that fell below the baseline. */
async function figuresBelow(mutation: Mutation): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-mutation-'));
  try {
    for (const name of NEEDED)
      cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    const { file, text } = mutated(mutation);
    writeFileSync(path.join(folder, file), text);
    return countBelow(await outputOf(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function outputOf(folder: string): Promise<string> {
  const run = promisify(execFile);
  try {
    const { stdout } = await run(process.execPath, ['evaluation/evaluate.ts'], { cwd: folder });
    return stdout;
  } catch (error) {
    if (!isBelowBaseline(error)) throw error;
    return error.stdout;
  }
}

/** The exit status of an evaluation that ran to its end; an uncaught error has no such report. */
function isBelowBaseline(error: unknown): error is Error & { stdout: string } {
  return error instanceof Error && 'stdout' in error && String(error.stdout).includes(BELOW);
}

/** The report lists them, a line each, up to an empty line. */
function countBelow(output: string): number {
  const [list = ''] = output.split(`${BELOW}\n`)[1]?.split('\n\n') ?? [];
  return list === '' ? 0 : list.split('\n').length;
}

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const left = MUTATIONS.filter(({ name }) => positionals.every((word) => name.includes(word)));
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (let mutation = left.shift(); mutation !== undefined; mutation = left.shift()) {
        const below = await figuresBelow(mutation);
        console.log(
          `${mutation.name}: ${below === 0 ? 'UNNOTICED' : `${below} figures below the baseline`}`,
        );
        if (below === 0) process.exitCode = 1;
      }
    }),
  );
}

if (process.argv[1] === import.meta.filename) await main();
