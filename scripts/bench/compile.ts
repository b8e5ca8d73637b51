/**
 * npm run bench:compile [-- --articles 1000,10000]
 *
 * Measures wall time, CPU time and peak memory of a full compile of generated articles, from files to file. Each size
 * runs in its own process.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { writeIndex } from '../../src/index/write-index.ts';
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

interface Cost {
  seconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
  datasetMegabytes: number;
}

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000,10000' }, folder: { type: 'string' } },
});

if (values.folder === undefined) await compare(values.articles.split(',').map(Number));
else console.log(JSON.stringify(await measure(values.folder)));

async function compare(sizes: number[]): Promise<void> {
  console.log('| articles | seconds | CPU seconds | CPU ms per article | peak MB | dataset MB |');
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const size of sizes) {
    const { seconds, cpuSeconds, peakMegabytes, datasetMegabytes } = await measureApart(size);
    const each = ((1000 * cpuSeconds) / size).toFixed(1);
    const cells = [
      size,
      seconds.toFixed(1),
      cpuSeconds.toFixed(1),
      each,
      peakMegabytes,
      datasetMegabytes,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

async function measureApart(size: number): Promise<Cost> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-bench-'));
  const seeds = path.join(folder, 'seeds');
  mkdirSync(seeds);
  for (let index = 0; index < size; index++) {
    const { path: name, bytes } = generateArticle(index);
    writeFileSync(path.join(seeds, name), bytes);
  }
  try {
    const run = promisify(execFile);
    const { stdout } = await run('node', [
      ...NODE_OPTIONS,
      import.meta.filename,
      '--folder',
      folder,
    ]);
    const cost: Cost = JSON.parse(stdout);
    return cost;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(folder: string): Promise<Cost> {
  const start = performance.now();
  const out = path.join(folder, 'dataset.json');
  const { dataset } = await compile(readFolder(path.join(folder, 'seeds')).files);
  if (dataset === null) throw new Error('nothing was compiled');
  writeTogether((writing) => {
    const written = writing.dataset(out, dataset);
    writing.index(path.join(folder, 'index.bin'), writeIndex(dataset, written));
  });
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: Math.round(maxRSS / 1024),
    datasetMegabytes: Math.round(statSync(out).size / 1e6),
  };
}
