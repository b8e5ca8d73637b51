/** A copy of the project that a test may edit, and a server of it as `npm run dev` starts it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { SUMMITS } from '../fixture.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Files of a seeds folder by their path. */
export type Seeds = Readonly<Record<string, string | Buffer>>;

/** A copy of the project and its server, for the tests of the file that asks for it. */
export interface ServedProject {
  folder: string;
  readonly url: string;
  /** All that the server has printed so far. */
  output: () => string;
}

type DevServer = Pick<ServedProject, 'url' | 'output'> & { stop: () => Promise<void> };

/** @param seeds what to serve; by default the articles that the tests read */
export function servedProject(seeds?: Seeds): ServedProject {
  return served((folder) => {
    writeSeeds(path.join(folder, 'seeds'), seeds);
    return [];
  });
}

/**
 * A dossier that an editor makes.
 * @param make makes it in a copy of the project, and returns the options of `npm run dev`
 */
export function served(make: (folder: string) => string[]): ServedProject {
  const folder = copyProject();
  let started: DevServer | null = null;
  beforeAll(async () => {
    started = await startDevServer(folder, make(folder));
  }, 90_000);
  afterAll(async () => {
    await started?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const server = () => {
    if (started === null) throw new Error('the server starts before the first test');
    return started;
  };
  return {
    folder,
    get url() {
      return server().url;
    },
    output: () => server().output(),
  };
}

/** What git tracks or would track but the editor's articles, copied to a new folder; installed packages are linked. */
function copyProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', ':!seeds'], {
    cwd: ROOT,
  });
  for (const file of files.toString().split('\n').filter(Boolean))
    cpSync(path.join(ROOT, file), path.join(folder, file));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

function writeSeeds(folder: string, seeds: Seeds | undefined): void {
  if (seeds === undefined) {
    cpSync(path.join(ROOT, SUMMITS), folder, { recursive: true });
    return;
  }
  mkdirSync(folder);
  for (const [name, content] of Object.entries(seeds))
    writeFileSync(path.join(folder, name), content);
}

/** A port that was free may be another program's by the time the server asks for it: then on others. */
async function startDevServer(
  folder: string,
  options: readonly string[],
  attempts = 3,
): Promise<DevServer> {
  try {
    return await launch(folder, options);
  } catch (error) {
    const isTaken = error instanceof Error && error.message.includes('Address already in use');
    if (!isTaken || attempts === 1) throw error;
    return startDevServer(folder, options, attempts - 1);
  }
}

/** `npm run dev` on a free port; resolves when it answers. */
async function launch(folder: string, options: readonly string[]): Promise<DevServer> {
  const [port, inspector] = await Promise.all([freePort(), freePort()]);
  const process_ = spawn(
    'npm',
    ['run', 'dev', '--', '--port', String(port), '--inspector-port', String(inspector), ...options],
    { cwd: folder, detached: true, env: { ...process.env, CI: 'true' } },
  );
  let output = '';
  process_.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  process_.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const url = `http://localhost:${port}`;
  const server = { url, output: () => output, stop: () => stop(process_) };
  const answers = async () => process_.exitCode !== null || (await fetch(`${url}/health`)).ok;
  await eventually(answers, 60_000).catch(server.stop);
  if (process_.exitCode !== null || process_.signalCode !== null)
    throw new Error(`the server did not start:\n${output}`);
  return server;
}

/** Waits until the check holds; an exception counts as "not yet". Returns the milliseconds waited. */
export async function eventually(check: () => Promise<boolean>, limit: number): Promise<number> {
  const start = performance.now();
  for (;;) {
    if (await check().catch(() => false)) return performance.now() - start;
    if (performance.now() - start > limit) throw new Error(`not so within ${limit} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  process.kill(-server.pid, 'SIGTERM');
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
