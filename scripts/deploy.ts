/**
 * `npm run deploy`: checks a folder and the code, measures the bundle, deploys it, and checks the deployed site. The
 * ledger does not change.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Dataset } from '../src/dataset/types.ts';
import { Refusal } from './compile/core/refusal.ts';
import { problemWith } from './deployed.ts';
import { runCommand } from './run-command.ts';
import { bundleFolder, deployFolder, hasAccount } from './wrangler.ts';

const HELP = `
npm run deploy -- [--seeds DIR] [--no-test] [--dry-run]

Checks the folder strictly, runs the tests, measures the bundle and its startup, deploys it to Cloudflare, and fetches
the feeds of the deployed site. To also record what was published when, use npm run publish.

  --seeds DIR   the dossier's folder (default: seeds)
  --no-test     skip the tests
  --dry-run     do everything except deploy
`;

const ROOT = path.resolve(import.meta.dirname, '..');
/** Where the compiler puts the dataset that Wrangler bundles. */
const DATASET = path.join(ROOT, 'build/dataset.json');
/** Cloudflare's limit for a bundle, uncompressed. */
const MAX_BUNDLE = 64 * 2 ** 20;

await runCommand(HELP, async () => {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: 'seeds' },
      test: { type: 'boolean', default: true },
      'dry-run': { type: 'boolean', default: false },
    },
    allowNegative: true,
  });
  const { seeds } = values;
  step('the folder', 'scripts/check.ts', '--strict', '--seeds', seeds);
  if (values.test) step('tests', 'node_modules/vitest/vitest.mjs', 'run');
  checkSize(bundleFolder(seeds));
  step('startup', 'scripts/bench/start.ts', '--seeds', seeds, '--rounds', '3');
  if (values['dry-run']) say('not deployed: --dry-run');
  else if (!hasAccount())
    say('not deployed: wrangler has no Cloudflare account here (wrangler login)');
  else await deploy(seeds);
});

async function deploy(seeds: string): Promise<void> {
  if (deployFolder(seeds) !== 0)
    throw new Refusal('not deployed: see the message of wrangler above');
  const dataset: Dataset = JSON.parse(readFileSync(DATASET, 'utf8'));
  const { url } = dataset.dossier;
  if (isLocal(url)) {
    say(`deployed, but not checked: set url in ${seeds}/dossier.yaml to the address of the site`);
    return;
  }
  const problem = await problemWith(url.replace(/(?<!\/)\/+$/, ''), dataset);
  if (problem !== null)
    throw new Refusal(`deployed, but ${problem}; to undo: npx wrangler rollback`);
  say(`deployed: ${url} serves ${dataset.articles.length} articles`);
}

function isLocal(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(URL.parse(url)?.hostname ?? '');
}

/** @throws if one of our own commands fails, which has printed the reason */
function step(name: string, ...command: string[]): void {
  say(name);
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Refusal(`not deployed: ${name} failed, see above`);
}

/** @throws if Cloudflare would reject the bundle */
function checkSize(folder: string): void {
  const bytes = readdirSync(folder)
    .filter((name) => !/\.(?:map|md)$/.test(name))
    .reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
  const megabytes = (bytes / 2 ** 20).toFixed(1);
  if (bytes > MAX_BUNDLE)
    throw new Refusal(`not deployed: the bundle has ${megabytes} MiB, and Cloudflare accepts 64`);
  say(`size: ${megabytes} of 64 MiB`);
}

function say(text: string): void {
  console.error(`== ${text}`);
}
