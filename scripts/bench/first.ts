/**
 * npm run bench:first [-- --articles 1000]
 *
 * Measures the CPU time of the first request after a Worker's start, for each kind of request in a new process: the
 * isolate has built no index yet and compiled none of its code. Startup itself (reading the dataset) is not included.
 * The articles are generated, of about 5 KB each.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../compile/compile.ts';
import { generateArticle } from './generate-articles.ts';
import { bundle, cpuOf, settled, start, stop } from './workerd.ts';

const PORT = 8822;
const ROUNDS = 5;
const PATHS = [
  '/rss.xml',
  '/articles.json',
  '/articles.json?person=amara-abello',
  '/articles.json?q=harbour&limit=1',
  '/articles.json?q=harbour',
  '/quotes.json',
  '/quotes.json?q=harbour',
  '/quotes.json?person=amara-abello',
  '/statements.json',
  '/suggest?q=am',
  '/sitemap.xml',
  '/dataset.json',
];

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
try {
  const files = Array.from({ length: Number(values.articles) }, (_, index) =>
    generateArticle(index),
  );
  const { dataset } = await compile(files);
  if (dataset === null) throw new Error('nothing was compiled');
  const worker = bundle(folder, dataset);
  console.log('| first request | ms CPU |');
  console.log('| --- | ---: |');
  for (const path of PATHS) {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) least = Math.min(least, await first(path));
    console.log(`| \`${path}\` | ${least.toFixed(1)} |`);
  }

  async function first(path: string): Promise<number> {
    const server = await start(folder, worker, PORT);
    try {
      const before = await settled(server);
      const response = await fetch(`http://127.0.0.1:${PORT}${path}`);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return (cpuOf(server) - before) / 1000;
    } finally {
      await stop(server);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
