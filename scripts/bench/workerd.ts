/** Runs Workers in workerd directly and measures their CPU time. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Dataset } from '../../src/dataset/types.ts';
import { writeIndex } from '../../src/index/write-index.ts';
import { generateDataset } from '../../tests/generated-dataset.ts';
import { writeTogether } from '../compile/output/write.ts';
import { load } from './load.ts';

/** The memory layout of a process changes its cost by a tenth for its whole life, so several are started. */
const STARTS = 3;
/** Rounds that must count, and the most that are tried. */
const ROUNDS = 40;
const MOST_ROUNDS = 300;
const REQUESTS = 100;
/** Requests before measuring. Until then the engine is still optimizing the code. */
const WARM = 20_000;
const PORTS = { ours: 8820, bare: 8821 };

export interface Measured {
  bytes: number;
  /** Microseconds of CPU per request. */
  ours: number;
  bare: number;
}

export interface Bench {
  /** Size of the Worker's code without its data. */
  gzipKilobytes: number;
  /**
   * @param path the address of the nth request
   * @param revalidates whether requests send the ETag of an earlier response
   */
  measure: (path: (n: number) => string, revalidates: boolean) => Promise<Measured>;
  close: () => void;
}

/** Our Worker with a generated dataset, ready to be measured. */
export async function createBench(articles: number): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  const worker = bundle(folder, generateDataset({ articles }));

  const measure: Bench['measure'] = async (path, revalidates) => {
    const least = { bytes: 0, ours: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY };
    for (let started = 0; started < STARTS; started++) {
      const { bytes, ours, bare } = await measureFresh(folder, worker, path, revalidates);
      least.bytes = bytes;
      least.ours = Math.min(least.ours, ours);
      least.bare = Math.min(least.bare, bare);
    }
    return least;
  };
  const close = () => rmSync(folder, { recursive: true });
  return { gzipKilobytes: codeSize(folder, worker), measure, close };
}

/** Starts both Workers, warms them up, and sends them requests in turns. */
async function measureFresh(
  folder: string,
  worker: Modules,
  path: (n: number) => string,
  revalidates: boolean,
): Promise<Measured> {
  let sent = 0;
  const next = () => path(sent++);
  const ours = await start(folder, worker, PORTS.ours);
  const response = await fetch(`http://127.0.0.1:${PORTS.ours}${next()}`);
  const bytes = (await response.arrayBuffer()).byteLength;
  const headers = revalidates ? `If-None-Match: ${response.headers.get('etag')}\r\n` : '';
  const bare = await start(folder, constantWorker(folder, bytes), PORTS.bare);
  try {
    await load(PORTS.ours, WARM, next, headers);
    await load(PORTS.bare, WARM, () => '/', '');
    const costs = { ours: [] as number[], bare: [] as number[] };
    for (let round = 0; round < MOST_ROUNDS && shorter(costs) < ROUNDS; round++) {
      costs.ours.push(...(await spent(ours, PORTS.ours, next, headers)));
      costs.bare.push(...(await spent(bare, PORTS.bare, () => '/', '')));
    }
    return { bytes, ours: Math.min(...costs.ours), bare: Math.min(...costs.bare) };
  } finally {
    await Promise.all([stop(ours), stop(bare)]);
  }
}

/** Ends a process and waits until its port is free. */
export async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exited = once(server, 'exit');
  server.kill();
  await exited;
}

const shorter = ({ ours, bare }: { ours: number[]; bare: number[] }) =>
  Math.min(ours.length, bare.length);

/**
 * Microseconds of CPU per request over one round. Empty if there was more than one page fault per request: between
 * garbage collections, some thousand requests apart, every copy that workerd makes of a body lies in fresh pages. That
 * adds half to the cost, and hits either of the two processes at random.
 */
async function spent(
  server: ChildProcess,
  port: number,
  path: () => string,
  headers: string,
): Promise<number[]> {
  const pages = pagesOf(server);
  const before = cpuOf(server);
  await load(port, REQUESTS, path, headers);
  const cost = (cpuOf(server) - before) / REQUESTS;
  return pagesOf(server) - pages > REQUESTS ? [] : [cost];
}

/** Time that all threads of a process ran, in microseconds (first field of each schedstat, in nanoseconds). */
export function cpuOf({ pid }: ChildProcess): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const ran = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ', 1)[0]),
  );
  return ran.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1000;
}

/**
 * The same, as soon as the last work of startup on other threads is done. Later, the engine might collect garbage.
 */
export async function settled(server: ChildProcess): Promise<number> {
  for (let before = cpuOf(server); ; ) {
    await sleep(60);
    const now = cpuOf(server);
    if (now - before < 300) return now;
    before = now;
  }
}

/** Minor page faults of a process so far (tenth field of stat, the eighth after the name). */
function pagesOf({ pid }: ChildProcess): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  return Number(fields.split(' ')[7]);
}

export interface Modules {
  /** Files below the bench folder, the main module first. */
  files: { path: string; name: string; kind: 'esModule' | 'data' | 'text' }[];
}

/** The bundled Worker. */
export interface BundledWorker extends Modules {
  /** Bytes of dataset and index. */
  dataBytes: number;
}

/** What `wrangler deploy` would upload, with another dataset in place of the seeds'. */
export function bundle(folder: string, records: Dataset): BundledWorker {
  const project = join(folder, 'project');
  mkdirSync(join(project, 'build'), { recursive: true });
  cpSync('src', join(project, 'src'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const configuration = readFileSync('wrangler.toml', 'utf8').replace(
    /^\[build\]\n(?:\w.*\n)*/m,
    '',
  );
  writeFileSync(join(project, 'wrangler.toml'), configuration);
  cpSync('tsconfig.json', join(project, 'tsconfig.json'));
  writeTogether((writing) => {
    const written = writing.dataset(join(project, 'build', 'dataset.json'), records);
    writing.index(join(project, 'build', 'index.bin'), writeIndex(records, written));
  });
  writeFileSync(join(project, 'build', 'readings.json'), '[]');
  const out = join(folder, 'ours');
  execFileSync('wrangler', ['deploy', '--dry-run', '--outdir', out], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const parts = readdirSync(out).filter((name) => !/\.(?:map|md)$/.test(name));
  const data = ['dataset.json', 'index.bin'].map((name) => join(project, 'build', name));
  return {
    dataBytes: data.reduce((sum, file) => sum + statSync(file).size, 0),
    files: parts
      .map((name) => ({ path: join('ours', name), name, kind: moduleKind(name) }))
      .sort((a, b) => Number(b.kind === 'esModule') - Number(a.kind === 'esModule')),
  };
}

/** As in wrangler.toml, where the scripts of pages are text. */
export function moduleKind(name: string): 'esModule' | 'text' | 'data' {
  if (/\.(?:css|svg|client\.js)$/.test(name)) return 'text';
  return name.endsWith('.js') ? 'esModule' : 'data';
}

/** A Worker that returns constant bytes with a Content-Type. */
export function constantWorker(folder: string, bytes: number): Modules {
  const name = `constant-${bytes}.js`;
  const source = `const body = new Uint8Array(${bytes}).fill(97);\nconst init = { headers: new Headers({ 'Content-Type': 'text/plain' }) };\nexport default { fetch: () => new Response(body, init) };\n`;
  writeFileSync(join(folder, name), source);
  return { files: [{ path: name, name, kind: 'esModule' }] };
}

/** Starts workerd on a local port and waits until it listens, without sending it a request. */
export async function start(
  folder: string,
  { files }: Modules,
  port: number,
): Promise<ChildProcess> {
  const modules = files.map(
    ({ path, name, kind }) => `(name = "${name}", ${kind} = embed "${path}")`,
  );
  const configuration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [${modules.join(', ')}], compatibilityDate = "2026-10-01"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
  const file = join(folder, `${port}-${files[0]?.name}.capnp`);
  writeFileSync(file, configuration);
  const server = spawn('workerd', ['serve', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  for (let attempt = 0; attempt < 600; attempt++) {
    await sleep(100);
    if (await listens(port)) return server;
  }
  server.kill();
  throw new Error(`workerd does not listen on port ${port}`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.end();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

function codeSize(folder: string, { files }: Modules): number {
  const code = files.filter(({ kind }) => kind === 'esModule');
  const bytes = code.map(({ path }) => gzipSync(readFileSync(join(folder, path))).length);
  return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1000);
}
