/** Runs Wrangler on a dossier's folder. */
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './compile/core/failure.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CONFIGURATION = path.join(ROOT, 'wrangler.toml');

/** Deploys a folder, with a line in the logs for each request. Returns Wrangler's exit status. */
export function deployFolder(seeds: string): number | null {
  const args = ['deploy', '--var', 'REQUEST_LOG:on'];
  return spawnSync('wrangler', args, options(seeds, {})).status;
}

/**
 * Compiles a folder and bundles it as for a deployment. Returns where the bundle is.
 * @throws when Wrangler fails; it has said why
 */
export function bundleFolder(seeds: string): string {
  const out = path.join(ROOT, 'build', 'bundle');
  rmSync(out, { recursive: true, force: true });
  const { status } = spawnSync(
    'wrangler',
    ['deploy', '--dry-run', '--outdir', out],
    options(seeds, {}),
  );
  if (status !== 0) throw new Refusal('not deployed: the bundle cannot be made');
  return out;
}

/** Whether Wrangler may deploy from this machine. */
export function hasAccount(): boolean {
  const { stdout, status } = spawnSync('wrangler', ['whoami'], { encoding: 'utf8', stdio: 'pipe' });
  return status === 0 && !/not authenticated/i.test(stdout);
}

/** Starts the development server of a folder, which compiles it again whenever a file in it changes. */
export function serveFolder(seeds: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  return spawn('wrangler', ['dev', '--config', watching(seeds), ...args], options(seeds, env));
}

/** The compiler that Wrangler runs reads the folder from its environment (scripts/compile.ts). */
function options(seeds: string, env: NodeJS.ProcessEnv): SpawnOptions {
  return {
    stdio: 'inherit',
    cwd: ROOT,
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, DOSSIER_SEEDS: path.relative(ROOT, seeds) || '.' },
  };
}

/** The configuration that watches a folder: Wrangler takes what to watch from its file alone. */
function watching(seeds: string): string {
  if (path.resolve(seeds) === path.join(ROOT, 'seeds')) return CONFIGURATION;
  const written = path.join(ROOT, 'build', 'wrangler.toml');
  const own = readFileSync(CONFIGURATION, 'utf8');
  const folders = [path.resolve(seeds), path.join(ROOT, 'scripts'), path.join(ROOT, 'src')].map(
    // Wrangler takes even an absolute path as one below the folder of its file.
    (folder) => path.relative(path.dirname(written), folder),
  );
  const changed = own
    .replace(/^main = .*$/m, `main = ${JSON.stringify(path.join(ROOT, 'src/worker.ts'))}`)
    .replace(
      /^watch_dir = .*$/m,
      `cwd = ${JSON.stringify(ROOT)}\nwatch_dir = ${JSON.stringify(folders)}`,
    );
  if (changed === own) throw new Refusal('wrangler.toml has neither main nor watch_dir');
  mkdirSync(path.dirname(written), { recursive: true });
  writeFileSync(written, changed);
  return written;
}
