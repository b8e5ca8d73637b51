/**
 * npm run bench:growth [-- --articles 1000,10000 --largest]
 *
 * What compiling costs as a dossier grows: generated articles of 5 KB, from files to dataset and index, first all of
 * them, then with one changed and the analysis cache of the first compile. Each compile runs in its own process.
 * `--largest` adds 100,000 articles.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { writeIndex } from '../../src/index/write-index.ts';
import { analysisCacheOf } from '../analysis-cache.ts';
import { compile } from '../compile/compile.ts';
import { writeTogether } from '../compile/output/write.ts';
import { readFolder } from '../compile/read/folder.ts';
import { generateArticle } from './generate-articles.ts';

/** The same as for `npm run compile` (package.json). */
const NODE_OPTIONS = [
  '--max-semi-space-size=16',
  '--import',
  new URL('../warm-start.js', import.meta.url).href,
];

const LARGEST = 100_000;
const CHANGE =
  '\n“Nothing of this was agreed,” said Ingrid Halvorsen, who left the talks on Friday.\n';

/** What a process does with a folder of articles. */
const TASKS = {
  compile: compileFolder,
  /** What no compile can do without. */
  'read and hash': hashFolder,
};
type Task = keyof typeof TASKS;

/** Of a process, from its start. */
interface Cost {
  seconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
}

interface Growth {
  articles: number;
  all: Cost;
  oneChanged: Cost;
  readAndHash: Cost;
  megabytes: { dataset: number; index: number };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '1000,10000' },
    largest: { type: 'boolean', default: false },
  },
});
const [task, folder] = positionals;

if (folder !== undefined) console.log(JSON.stringify(await perform(task, folder)));
else print(await measureAll());

async function measureAll(): Promise<Growth[]> {
  const sizes = values.articles.split(',').map(Number);
  const measured: Growth[] = [];
  for (const size of values.largest ? [...sizes, LARGEST] : sizes)
    measured.push(await measure(size));
  return measured;
}

function print(measured: readonly Growth[]): void {
  console.log(
    '| articles | CPU ms per article | seconds | peak MB | dataset + index MB | one changed: seconds | CPU seconds | ÷ reading and hashing |',
  );
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const { articles, all, oneChanged, readAndHash, megabytes } of measured) {
    const cells = [
      articles.toLocaleString('en'),
      cpuPerArticle({ articles, all }).toFixed(1),
      all.seconds.toFixed(1),
      all.peakMegabytes,
      `${megabytes.dataset.toFixed(0)} + ${megabytes.index.toFixed(0)}`,
      oneChanged.seconds.toFixed(1),
      oneChanged.cpuSeconds.toFixed(1),
      (oneChanged.seconds / readAndHash.seconds).toFixed(1),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  for (const [at, larger] of measured.slice(1).entries()) {
    const smaller = measured[at];
    if (smaller === undefined) continue;
    const ratio = cpuPerArticle(larger) / cpuPerArticle(smaller);
    console.log(
      `\nCPU per article at ${larger.articles} ÷ at ${smaller.articles}: ${ratio.toFixed(2)}`,
    );
  }
}

function cpuPerArticle({ articles, all }: Pick<Growth, 'articles' | 'all'>): number {
  return (1000 * all.cpuSeconds) / articles;
}

async function measure(articles: number): Promise<Growth> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-bench-'));
  const seeds = path.join(folder, 'seeds');
  mkdirSync(seeds);
  for (let index = 0; index < articles; index++) {
    const { path: name, bytes } = generateArticle(index);
    writeFileSync(path.join(seeds, name), bytes);
  }
  try {
    const all = await measureApart('compile', folder);
    appendFileSync(path.join(seeds, generateArticle(0).path), CHANGE);
    const oneChanged = await measureApart('compile', folder);
    const readAndHash = await measureApart('read and hash', folder);
    const sizeOf = (name: string) => statSync(path.join(folder, name)).size / 1e6;
    const megabytes = { dataset: sizeOf('dataset.json'), index: sizeOf('index.bin') };
    return { articles, all, oneChanged, readAndHash, megabytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureApart(task: Task, folder: string): Promise<Cost> {
  const run = promisify(execFile);
  const { stdout } = await run('node', [...NODE_OPTIONS, import.meta.filename, task, folder]);
  const cost: Cost = JSON.parse(stdout);
  return cost;
}

async function perform(task: string | undefined, folder: string): Promise<Cost> {
  if (task !== 'compile' && task !== 'read and hash') throw new Error(`unknown task: ${task}`);
  await TASKS[task](folder);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    seconds: performance.now() / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: Math.round(maxRSS / 1024),
  };
}

async function compileFolder(folder: string): Promise<void> {
  const seeds = path.join(folder, 'seeds');
  const cache = analysisCacheOf(seeds, path.join(folder, 'cache'));
  const { dataset } = await compile(readFolder(seeds).files, undefined, cache);
  if (dataset === null) throw new Error('nothing was compiled');
  writeTogether((writing) => {
    const written = writing.dataset(path.join(folder, 'dataset.json'), dataset);
    writing.index(path.join(folder, 'index.bin'), writeIndex(dataset, written));
  });
}

async function hashFolder(folder: string): Promise<void> {
  const hash = createHash('sha256');
  for (const { bytes } of readFolder(path.join(folder, 'seeds')).files) hash.update(bytes);
  hash.digest();
}
