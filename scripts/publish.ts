/**
 * `npm run publish`: compiles the folder, compares it with its ledger, deploys, and appends what changed to the ledger.
 * Exit status 0 when it was published or nothing had changed, 1 when it was not; the ledger is then as it was.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createCachePool } from '../src/cache/cache-pool.ts';
import { serializeDataset } from '../src/dataset/serialize.ts';
import type { Dataset } from '../src/dataset/types.ts';
import { writeIndex } from '../src/index/write-index.ts';
import { createBundledStore } from '../src/store/bundled/bundled-store.ts';
import { summaryOf } from './announcement.ts';
import { compile } from './compile/compile.ts';
import { contentDigest, datedByLedger } from './compile/ledger/dated-by-ledger.ts';
import type { Ledger, RecordLine } from './compile/ledger/ledger-file.ts';
import { nextLines } from './compile/ledger/next-lines.ts';
import { LEDGER_FILE, readFolder } from './compile/read/folder.ts';
import { runCommand } from './run-command.ts';
import { printProblems, progressOn } from './terminal.ts';
import { deployFolder, hasAccount } from './wrangler.ts';

/** The dataset that was published last on this machine: by it a correction is told word by word. */
const LAST_PUBLISHED = 'build/published.json';

/** In bytes. The dataset is read once, in order, so nothing need be kept. */
const LEAST_CACHE = 1_000_000;

/**
 * How long a deployment may take. The deployed dataset has its own date in it, so that must be set before: it is one
 * from which on all visitors see the change. Until then the server sends no Last-Modified.
 */
const DEPLOYMENT_SECONDS = 120;
const ATTEMPTS = 3;

const HELP = `
npm run publish -- [--seeds DIR] [--no-deploy]

Compiles the folder, deploys it, and appends what changed to its ledger.ndjson. Commit that file with the articles.

  --seeds DIR    the dossier's folder (default: seeds)
  --no-deploy    only write the ledger
`;

await runCommand(HELP, async () => {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: 'seeds' },
      deploy: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  process.exitCode = (await publish(values.seeds, values.deploy)) ? 0 : 1;
});

async function publish(seeds: string, deploy: boolean): Promise<boolean> {
  const folder = readFolder(seeds);
  const compiled = await compile(folder.files, progressOn(process.stderr));
  const problems = [...folder.problems, ...compiled.problems];
  printProblems(problems);
  const { dataset, ledger } = compiled;
  if (dataset === null || problems.some(({ severity }) => severity === 'error')) {
    console.error(`${seeds} is not published: mend the errors named above`);
    return false;
  }
  const previous = lastPublished();
  const newest = ledger?.datasets.at(-1);
  if (newest?.content === contentDigest(dataset)) {
    console.error(`${seeds}: nothing to publish since ${newest.at}`);
    return true;
  }
  const deploys = deploy && hasAccount();
  if (deploy && !deploys)
    console.error(
      'not deployed: wrangler has no Cloudflare account here (wrangler login); only the ledger is written',
    );
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const at = nextTime(ledger, deploys ? DEPLOYMENT_SECONDS : 0);
    const lines = nextLines(dataset, ledger, previous, at);
    const published = datedDataset(dataset, ledger, lines, at);
    const text = `${[...lines, published.line].map((line) => JSON.stringify(line)).join('\n')}\n`;
    if (!deploys) append(text, seeds);
    else if (!deployWith(text, seeds)) return false;
    else if (Date.now() > Date.parse(at)) {
      console.error(
        `the deployment took more than ${DEPLOYMENT_SECONDS} s: once more, with a later date`,
      );
      continue;
    }
    remember(dataset);
    console.error(`published at ${at}: ${summaryOf(lines)}; commit ${ledgerOf(seeds)}`);
    return true;
  }
  console.error(
    `the deployments took more than ${DEPLOYMENT_SECONDS} s each; deployed is the last one`,
  );
  return true;
}

/** In whole seconds, as HTTP dates are, rounded up; later than every line of the ledger. */
function nextTime(ledger: Ledger | null, ahead: number): string {
  const last = [...(ledger?.records ?? []), ...(ledger?.datasets ?? [])].reduce(
    (newest, { at }) => Math.max(newest, Date.parse(at)),
    0,
  );
  const seconds = Math.max(Math.ceil(Date.now() / 1000) + ahead, last / 1000 + 1);
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** The dataset's line, with the digest of `/dataset.json` as it will be served. */
function datedDataset(
  dataset: Dataset,
  ledger: Ledger | null,
  lines: readonly RecordLine[],
  at: string,
) {
  const line = {
    at,
    record: 'dataset' as const,
    digest: '',
    change: ledger === null ? ('added' as const) : ('changed' as const),
    content: contentDigest(dataset),
  };
  const dated = datedByLedger(dataset, {
    records: [...(ledger?.records ?? []), ...lines],
    datasets: [...(ledger?.datasets ?? []), line],
  });
  const blocks: Uint8Array[] = [];
  const serialized = serializeDataset(dated, (block) => blocks.push(block.slice()));
  const store = createBundledStore(
    Buffer.concat(blocks),
    writeIndex(dated, serialized),
    createCachePool(LEAST_CACHE),
  );
  const hash = createHash('sha256');
  const pieces = store.dataset();
  if (pieces instanceof Promise) throw new Error('the bundled store answers at once');
  for (const piece of pieces) hash.update(piece);
  return { line: { ...line, digest: hash.digest('hex') } };
}

/** Wrangler compiles the folder with the new ledger. A deployment that fails leaves the ledger as it was. */
function deployWith(text: string, seeds: string): boolean {
  const ledgerPath = ledgerOf(seeds);
  const before = contentOf(ledgerPath);
  append(text, seeds, before);
  if (deployFolder(seeds) === 0) return true;
  if (before === null) rmSync(ledgerPath);
  else writeFileSync(ledgerPath, before);
  console.error('not published: the deployment failed, and the ledger is as it was');
  return false;
}

/** By renaming, so that nobody reads half a ledger. A last line without its line feed gets one. */
function append(text: string, seeds: string, before = contentOf(ledgerOf(seeds))): void {
  const old = before === null ? '' : before.toString('utf8');
  const joint = old === '' || old.endsWith('\n') ? '' : '\n';
  const beside = path.join(seeds, `.${LEDGER_FILE}.${process.pid}.tmp`);
  writeFileSync(beside, old + joint + text);
  renameSync(beside, ledgerOf(seeds));
}

function ledgerOf(seeds: string): string {
  return path.join(seeds, LEDGER_FILE);
}

function contentOf(file: string): Buffer | null {
  return existsSync(file) ? readFileSync(file) : null;
}

/** Null where it is not at hand: then a correction is announced without its words. */
function lastPublished(): Dataset | null {
  if (!existsSync(LAST_PUBLISHED)) return null;
  try {
    const dataset: Dataset = JSON.parse(readFileSync(LAST_PUBLISHED, 'utf8'));
    return dataset;
  } catch {
    console.error(
      `${LAST_PUBLISHED} cannot be read: corrections are announced without their words`,
    );
    return null;
  }
}

function remember(dataset: Dataset): void {
  mkdirSync(path.dirname(LAST_PUBLISHED), { recursive: true });
  const blocks: Uint8Array[] = [];
  serializeDataset(dataset, (block) => blocks.push(block.slice()));
  writeFileSync(LAST_PUBLISHED, Buffer.concat(blocks));
}
