/**
 * npm run bench:memory [-- --articles 1000 --rounds 3]
 *
 * Measures the live memory of the bundled Worker after garbage collection, while a crawler fetches every page of every
 * list in every format, and every record with its feeds. Exit status 1 if it ever exceeds the memory of an isolate.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheBytes } from '../../src/cache/isolate-memory.ts';
import { LIST_OF_ENTITY_TYPE } from '../../src/dataset/entity-lists.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { listNames } from '../../src/model/lists.ts';
import { compileGenerated } from './generated-bundle.ts';
import { importWorker, type Worker } from './in-process.ts';
import { bundle } from './workerd.ts';

const ISOLATE_MEGABYTES = 128;
const FORMATS = ['', '.json', '.jsonfeed', '.rss', '.atom', '.csv', '.ndjson'];
const FEEDS = ['', '.json', '.rss', '.atom', '.jsonfeed'];

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
  },
});
if (global.gc === undefined) throw new Error('start node with --expose-gc');
const collect = global.gc;
const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
try {
  const dataset = await compileGenerated(Number(values.articles));
  const files = bundle(folder, dataset);
  const before = await liveMegabytes();
  const worker = await importWorker(folder);
  console.log(`caches may take ${(cacheBytes(files.dataBytes) / 1e6).toFixed(0)} MB\n`);
  console.log('| after | MB |\n| --- | ---: |');
  let most = 0;
  const show = async (after: string) => {
    const megabytes = (await liveMegabytes()) - before;
    most = Math.max(most, megabytes);
    console.log(`| ${after} | ${megabytes.toFixed(0)} |`);
  };
  await show('start');
  for (let round = 1; round <= Number(values.rounds); round++) {
    await crawlPages(worker);
    await show(`every page of every list, round ${round}`);
    await crawlRecords(worker, recordPaths(dataset), show, round);
  }
  console.log(`\nat most ${most.toFixed(0)} MB of ${ISOLATE_MEGABYTES}`);
  if (most > ISOLATE_MEGABYTES) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Heap and buffers after garbage collection. */
async function liveMegabytes(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await collect({ type: 'major', execution: 'async' });
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

async function crawlPages(worker: Worker): Promise<void> {
  for (const list of listNames) {
    for (const format of FORMATS) {
      let path: string | undefined = `/${list}${format}`;
      while (path !== undefined) path = await nextPage(worker, path);
    }
  }
}

async function nextPage(worker: Worker, path: string): Promise<string | undefined> {
  const response = await fetchWhole(worker, path);
  return /<https?:\/\/[^/<>]*((?:\/[^<>]*)?)>; rel="next"/.exec(
    response.headers.get('Link') ?? '',
  )?.[1];
}

async function crawlRecords(
  worker: Worker,
  paths: readonly string[],
  show: (after: string) => Promise<void>,
  round: number,
): Promise<void> {
  for (const format of FEEDS) {
    for (const path of paths) await fetchWhole(worker, path + format);
    await show(`every record ${format || 'as a page'}, round ${round}`);
  }
}

async function fetchWhole(worker: Worker, path: string): Promise<Response> {
  const response = await worker.fetch(new Request(`https://dossier.example${path}`));
  await response.arrayBuffer();
  if (response.status >= 500) throw new Error(`${path}: ${response.status}`);
  return response;
}

function recordPaths({ articles, stories, events, publishers, entities }: Dataset): string[] {
  const paths = (list: string, records: readonly { id: string }[]) =>
    records.map(({ id }) => `/${list}/${encodeURIComponent(id)}`);
  return [
    ...paths('articles', articles),
    ...paths('stories', stories),
    ...paths('events', events),
    ...paths('publishers', publishers),
    ...entities.flatMap(({ id, type }) => {
      const list = LIST_OF_ENTITY_TYPE[type];
      return list === null ? [] : paths(list, [{ id }]);
    }),
  ];
}
