/**
 * npm run bench:start [-- --seeds seeds --rounds 20]
 *
 * Measures the CPU time of a Worker's startup and of its first feed, compared with an empty Worker. The two run in turns,
 * each time in a new process; the cheapest run of each counts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../compile/compile.ts';
import { readFolder } from '../compile/read/folder.ts';
import { bundle, constantWorker, cpuOf, type Modules, settled, start, stop } from './workerd.ts';

const PORT = 8823;
/** Cloudflare's limit for startup. */
const MAX_START_MILLISECONDS = 1000;

interface Cost {
  /** Milliseconds of CPU. */
  start: number;
  feed: number;
}

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: 'seeds' },
    rounds: { type: 'string', default: '20' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
try {
  const { dataset } = await compile(readFolder(values.seeds).files);
  if (dataset === null) throw new Error('nothing was compiled');
  const worker = bundle(folder, dataset);
  const empty = constantWorker(folder, 1);
  let [ours, theirs] = [await costOf(worker), await costOf(empty)];
  for (let round = 1; round < Number(values.rounds); round++) {
    ours = cheaper(ours, await costOf(worker));
    theirs = cheaper(theirs, await costOf(empty));
  }
  console.log('| | ms CPU | empty Worker | beyond it | at most |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  console.log(row('start', ours.start, theirs.start, '30'));
  console.log(row('first feed', ours.feed, theirs.feed, ''));
  if (ours.start > MAX_START_MILLISECONDS) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function costOf(worker: Modules): Promise<Cost> {
  const server = await start(folder, worker, PORT);
  try {
    const started = await settled(server);
    const response = await fetch(`http://127.0.0.1:${PORT}/feed.json`);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`/feed.json: ${response.status}`);
    return { start: started / 1000, feed: (cpuOf(server) - started) / 1000 };
  } finally {
    await stop(server);
  }
}

/** Compares totals, because a process that pauses on a busy machine may seem to have finished its startup. */
function cheaper(a: Cost, b: Cost): Cost {
  return a.start + a.feed < b.start + b.feed ? a : b;
}

function row(name: string, ours: number, empty: number, most: string): string {
  const [cost, nothing, beyond] = [ours, empty, ours - empty].map((ms) => ms.toFixed(1));
  return `| ${name} | ${cost} | ${nothing} | ${beyond} | ${most} |`;
}
