/**
 * `npm run publish`: compiles the folder, compares it with its ledger, deploys it or writes it to D1, and appends what
 * changed to the ledger. Exit status 0 if it was published or nothing had changed; otherwise 1, and the ledger is
 * unchanged.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { servableArticle } from '../src/dataset/rights.ts';
import { serializeDataset } from '../src/dataset/serialize.ts';
import type { Dataset } from '../src/dataset/types.ts';
import { analysisCacheOf } from './analysis-cache.ts';
import { summaryOf } from './announcement.ts';
import { compile } from './compile/compile.ts';
import { Refusal } from './compile/core/refusal.ts';
import { contentDigest, datedByLedger } from './compile/ledger/dated-by-ledger.ts';
import type { Ledger, RecordLine } from './compile/ledger/ledger-file.ts';
import { nextLines } from './compile/ledger/next-lines.ts';
import { LEDGER_FILE, readFolder } from './compile/read/folder.ts';
import { publishDataset } from './publish/publish-to-d1.ts';
import { announce, servedTags } from './publish/websub.ts';
import { runCommand } from './run-command.ts';
import { createProgress, printProblems, progressOn } from './terminal.ts';
import { deployFolder, hasAccount } from './wrangler.ts';

/** The dataset last published from this machine: with it, corrections are announced with their old and new words. */
const LAST_PUBLISHED = 'build/published.json';

/**
 * How long a deployment may take. The dataset contains its own publication date, which must therefore be set before:
 * it is a moment by which every visitor sees the change. Until then the server sends no Last-Modified.
 */
const DEPLOYMENT_SECONDS = 120;
const ATTEMPTS = 3;

const HELP = `
npm run publish -- [--seeds DIR] [--no-deploy | --store d1 [--local | --remote]]

Compiles the folder, deploys it, and appends what changed to its ledger.ndjson. Commit that file with the articles.

  --seeds DIR    the dossier's folder (default: seeds)
  --no-deploy    only write the ledger
  --store d1     write to the D1 database of wrangler.toml instead of deploying a bundle (docs/growth.md)
  --remote       use the database at Cloudflare (the default)
  --local        use a database on this machine, to try it out; the ledger does not change
`;

await runCommand(HELP, async () => {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: 'seeds' },
      deploy: { type: 'boolean', default: true },
      store: { type: 'string', default: 'bundle' },
      local: { type: 'boolean', default: false },
      remote: { type: 'boolean', default: false },
    },
    allowNegative: true,
  });
  process.exitCode = (await publish(values.seeds, targetOf(values))) ? 0 : 1;
});

/** Where a dossier is published; `ledger` only records the publication. */
type Target = 'bundle' | 'ledger' | 'local D1' | 'remote D1';

function targetOf(values: {
  deploy: boolean;
  store: string;
  local: boolean;
  remote: boolean;
}): Target {
  const { deploy, store, local, remote } = values;
  if (store !== 'bundle' && store !== 'd1') {
    throw new Refusal(`--store must be bundle or d1, not ${store}`);
  }
  if (store === 'bundle' && (local || remote)) {
    throw new Refusal('--local and --remote need --store d1');
  }
  if (local && remote) throw new Refusal('--local and --remote exclude each other: choose one');
  if (store === 'd1') return local ? 'local D1' : 'remote D1';
  return deploy ? 'bundle' : 'ledger';
}

async function publish(seeds: string, target: Target): Promise<boolean> {
  const folder = readFolder(seeds);
  const compiled = await compile(folder.files, progressOn(process.stderr), analysisCacheOf(seeds));
  const problems = [...folder.problems, ...compiled.problems];
  printProblems(problems);
  const { dataset, ledger } = compiled;
  if (dataset === null || problems.some(({ severity }) => severity === 'error')) {
    console.error(`${seeds} is not published: fix the errors listed above`);
    return false;
  }
  const previous = lastPublished();
  const newest = ledger?.datasets.at(-1);
  const content = contentDigest(dataset);
  const progress = createProgress(process.stderr, 'records');
  const isInLedger = newest?.content === content;
  if (target === 'local D1' || (target === 'remote D1' && isInLedger)) {
    const place = target === 'local D1' ? 'local' : 'remote';
    await publishDataset(
      place,
      content,
      compiled.readings(),
      () => ({ dataset, at: '' }),
      progress,
    );
    return true;
  }
  if (isInLedger) {
    console.error(`${seeds}: nothing to publish since ${newest.at}`);
    return true;
  }
  const deploys = target === 'bundle' && hasAccount();
  if (target === 'bundle' && !deploys)
    console.error(
      'not deployed: wrangler has no Cloudflare account here (wrangler login); only the ledger is written',
    );
  const isServed = deploys || target === 'remote D1';
  const tags = isServed ? await servedTags(dataset.dossier) : null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const publication = (at: string) => {
      const lines = nextLines(dataset, ledger, previous, at);
      return { lines, ...datedDataset(dataset, ledger, lines, at) };
    };
    const ahead = target === 'ledger' || (target === 'bundle' && !deploys) ? 0 : DEPLOYMENT_SECONDS;
    let published = publication(nextTime(ledger, ahead));
    if (target === 'remote D1') {
      await publishDataset(
        'remote',
        content,
        compiled.readings(),
        (interruptedAt) => {
          if (interruptedAt !== null && attempt === 0) published = publication(interruptedAt);
          return { dataset: published.dated, at: published.line.at };
        },
        progress,
      );
    }
    const { lines, line } = published;
    const text = `${[...lines, line].map((each) => JSON.stringify(each)).join('\n')}\n`;
    const isLate = () => Date.now() > Date.parse(line.at);
    if (deploys && !deployWith(text, seeds)) return false;
    // The very first publication has no readers yet who could miss the change.
    if ((deploys || (target === 'remote D1' && ledger !== null)) && isLate()) {
      console.error(
        `the deployment took more than ${DEPLOYMENT_SECONDS} s: deploying again with a later date`,
      );
      continue;
    }
    if (!deploys) append(text, seeds);
    remember(dataset);
    console.error(`published at ${line.at}: ${summaryOf(lines)}; commit ${ledgerOf(seeds)}`);
    const announced = tags === null ? null : await announce(dataset.dossier, tags);
    if (announced !== null) console.error(announced);
    return true;
  }
  console.error(`each deployment took more than ${DEPLOYMENT_SECONDS} s; the last one is live`);
  return true;
}

/** Later than every line of the ledger. Rounded up to whole seconds, like HTTP dates (RFC 9110, section 5.6.7). */
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
  const articles = dated.articles.map((article) => servableArticle(article, dated.dossier));
  const hash = createHash('sha256');
  serializeDataset({ ...dated, articles }, (block) => hash.update(block));
  return { dated, line: { ...line, digest: hash.digest('hex') } };
}

/** Appends to the ledger first, because Wrangler compiles the folder with it. Restores it if the deployment fails. */
function deployWith(text: string, seeds: string): boolean {
  const ledgerPath = ledgerOf(seeds);
  const before = contentOf(ledgerPath);
  append(text, seeds, before);
  if (deployFolder(seeds) === 0) return true;
  if (before === null) rmSync(ledgerPath);
  else writeFileSync(ledgerPath, before);
  console.error('not published: the deployment failed, and the ledger is unchanged');
  return false;
}

/** Writes a temporary file and renames it, so that no ledger is ever read half-written. Completes an unterminated last line. */
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

/** Null if there is none: corrections are then announced without their words. */
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
