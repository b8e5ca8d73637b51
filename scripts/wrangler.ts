/** Runs Wrangler on a dossier's folder. */
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './compile/core/refusal.ts';
import { LOCAL_STATE } from './publish/d1-database.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CONFIGURATION = path.join(ROOT, 'wrangler.toml');
const BUILD = path.join(ROOT, 'build');

/** Deploys a folder, with request logging on. Returns Wrangler's exit status. */
export function deployFolder(seeds: string): number | null {
  const args = ['deploy', '--env=', '--var', 'REQUEST_LOG:on'];
  return spawnSync('wrangler', args, options(seeds, {})).status;
}

/**
 * Compiles a folder and bundles it as for a deployment. Returns the folder of the bundle.
 * @throws if Wrangler fails, which has printed the reason
 */
export function bundleFolder(seeds: string): string {
  const out = path.join(ROOT, 'build', 'bundle');
  rmSync(out, { recursive: true, force: true });
  const { status } = spawnSync(
    'wrangler',
    ['deploy', '--env=', '--dry-run', '--outdir', out],
    options(seeds, {}),
  );
  if (status !== 0) throw new Refusal('not deployed: bundling failed, see above');
  return out;
}

/** Whether Wrangler may deploy from this machine. */
export function hasAccount(): boolean {
  const { stdout, status } = spawnSync('wrangler', ['whoami'], { encoding: 'utf8', stdio: 'pipe' });
  return status === 0 && !/not authenticated/i.test(stdout);
}

export type StoreName = 'bundle' | 'd1';

/** Starts the development server of a folder, which recompiles it whenever a file in it changes. */
export function serveFolder(
  seeds: string,
  store: StoreName,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
) {
  const own =
    store === 'd1'
      ? ['--env', 'd1', '--persist-to', LOCAL_STATE, '--config', watchingForD1(seeds)]
      : ['--env=', '--config', watching(seeds)];
  return spawn('wrangler', ['dev', ...own, ...args], options(seeds, env));
}

/** Wrangler runs scripts/compile.ts, which takes the folder from the environment. */
function options(seeds: string, env: NodeJS.ProcessEnv): SpawnOptions {
  return {
    stdio: 'inherit',
    cwd: ROOT,
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, DOSSIER_SEEDS: path.relative(ROOT, seeds) || '.' },
  };
}

/** The configuration that watches a folder. Wrangler has no command-line option for this. */
function watching(seeds: string): string {
  if (path.resolve(seeds) === path.join(ROOT, 'seeds')) return CONFIGURATION;
  return writeConfiguration(/^watch_dir = .*"seeds".*$/m, buildOf(seeds));
}

/** The same for D1: the build writes the folder to the local database that the server reads. */
function watchingForD1(seeds: string): string {
  const command = `node --max-semi-space-size=16 --import ./scripts/warm-start.js scripts/publish.ts --store d1 --local --seeds ${JSON.stringify(path.resolve(seeds))}`;
  return writeConfiguration(
    /(?<=^\[env\.d1\.build\]\n)watch_dir = .*$/m,
    `command = ${JSON.stringify(command)}\n${buildOf(seeds)}`,
  );
}

/** Wrangler resolves even absolute paths against the folder of its configuration, so these are relative. */
function buildOf(seeds: string): string {
  const folders = [path.resolve(seeds), path.join(ROOT, 'scripts'), path.join(ROOT, 'src')].map(
    (folder) => path.relative(BUILD, folder),
  );
  return `cwd = ${JSON.stringify(ROOT)}\nwatch_dir = ${JSON.stringify(folders)}`;
}

/** A copy of wrangler.toml in the build folder, with one line changed. */
function writeConfiguration(line: RegExp, changed: string): string {
  const own = readFileSync(CONFIGURATION, 'utf8').replace(
    /^main = "(.*)"$/gm,
    (_, file: string) => `main = ${JSON.stringify(path.join(ROOT, file))}`,
  );
  if (!line.test(own)) throw new Refusal(`wrangler.toml has no line ${line.source}`);
  const written = path.join(BUILD, 'wrangler.toml');
  mkdirSync(BUILD, { recursive: true });
  writeFileSync(
    written,
    own.replace(line, () => changed),
  );
  return written;
}
