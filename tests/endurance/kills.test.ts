/** A compile that is killed leaves the files of one compile, never some of each. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { seededRandom } from '../../scripts/random.ts';
import '../scale.ts';

const KILLS = { bounded: 6, long: 200 }[inject('scale')];
const FILES = ['dataset.json', 'readings.json', 'index.bin'];

const folder = mkdtempSync(path.join(tmpdir(), 'dossier-'));
const seeds = path.join(folder, 'seeds');
const build = path.join(folder, 'build');
const random = seededRandom(1);

/** What stands in the files after a whole compile of each version. */
const whole = new Map<string, number>();

beforeAll(async () => {
  mkdirSync(seeds);
  for (const version of [1, 2]) {
    writeVersion(version);
    expect(await compile()).toBe(0);
    whole.set(contents(), version);
  }
  expect(whole.size).toBe(2);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true }));

it(
  `${KILLS} times`,
  async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      writeVersion(1 + (kill % 2));
      await compile(random() * 60);
      expect([...whole.keys()]).toContain(contents());
    }
  },
  KILLS * 60_000,
);

it('and the next compile clears away what those that were killed had begun', async () => {
  writeVersion(1);
  expect(await compile()).toBe(0);
  expect(whole.get(contents())).toBe(1);
  expect(readdirSync(build).sort()).toEqual([
    'dataset.json',
    'dataset.versions',
    'index.bin',
    'readings.json',
  ]);
  // The pointer, what it leads to, and what it led to before.
  expect(readdirSync(path.join(build, 'dataset.versions')).length).toBeLessThanOrEqual(3);
}, 120_000);

function writeVersion(version: number): void {
  const text = 'The harbour town of Elsmore agreed on Tuesday to let twelve ships use its quay.\n';
  writeFileSync(
    path.join(seeds, 'a.txt'),
    `Version ${version}: Harbour opens for ships\n\n${text}`,
  );
}

function contents(): string {
  const hashes = FILES.map((file) =>
    createHash('sha256')
      .update(readFileSync(path.join(build, file)))
      .digest('hex'),
  );
  return hashes.join();
}

/**
 * @param patience kills the compile so many milliseconds after it has begun to write; null lets it end
 * @returns the exit status; null when it was killed
 */
function compile(patience: number | null = null): Promise<number | null> {
  const place = (file: string) => path.join(build, file);
  const [dataset = '', readings = '', index = ''] = FILES.map(place);
  const child = spawn(
    'node',
    [
      'scripts/compile.ts',
      '--seeds',
      seeds,
      '--out',
      dataset,
      '--readings',
      readings,
      '--index',
      index,
    ],
    { stdio: 'ignore' },
  );
  const versions = place('dataset.versions');
  const watcher = patience !== null && existsSync(versions) ? watch(versions) : null;
  watcher?.once('change', () => setTimeout(() => child.kill('SIGKILL'), patience ?? 0));
  return new Promise((resolve) => {
    child.once('exit', (status) => {
      watcher?.close();
      resolve(status);
    });
  });
}
