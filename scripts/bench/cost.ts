/**
 * npm run bench:cost [-- --articles 1000 --questions 50000 --ordinary 5000 --seed 1 --bundle DIR]
 *
 * Measures the CPU time of generated requests, each sent once to a warm Worker in this process. Prints the worst hundred
 * of those that are made to be expensive, and percentiles of an ordinary mix. Exit status 1 if a limit is exceeded:
 * 100 ms and 1 MB for any answer, 10 ms for the 99th percentile of the mix.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileGenerated } from './generated-bundle.ts';
import { importWorker, type Worker } from './in-process.ts';
import { dearQuestions, ordinaryQuestions, type Questions } from './questions.ts';
import { bundle } from './workerd.ts';

const LIMITS = { milliseconds: 100, bytes: 1_000_000, ordinary: 10 };
const SHOWN = 100;
const WARM = 500;

interface Measured {
  question: string;
  status: number;
  bytes: number;
  milliseconds: number;
}

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    questions: { type: 'string', default: '50000' },
    ordinary: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
try {
  const dataset = await compileGenerated(Number(values.articles));
  bundle(folder, dataset);
  const worker = await importWorker(folder);
  await measureAll(worker, ordinaryQuestions(dataset, seed + 1), WARM);
  const ordinary = await measureAll(
    worker,
    ordinaryQuestions(dataset, seed),
    Number(values.ordinary),
  );
  report('ordinary questions', ordinary);
  const dear = await measureAll(worker, dearQuestions(dataset, seed), Number(values.questions));
  report('dear questions', dear);
  showWorst(dear);
  const late = percentile(ordinary, 0.99);
  const missed = [...ordinary, ...dear].filter(
    ({ milliseconds, bytes }) => milliseconds > LIMITS.milliseconds || bytes > LIMITS.bytes,
  );
  console.log(
    `\n${missed.length} answers above ${LIMITS.milliseconds} ms or ${LIMITS.bytes} bytes`,
  );
  if (missed.length > 0 || late > LIMITS.ordinary) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function measureAll(
  worker: Worker,
  questions: Questions,
  count: number,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (let asked = 0; asked < count; asked++) measured.push(await measure(worker, questions()));
  return measured;
}

/** Counts the CPU time of this thread only, not that of other threads and programs. */
async function measure(worker: Worker, question: string): Promise<Measured> {
  const request = new Request(`https://dossier.example${question}`);
  const before = process.threadCpuUsage();
  const response = await worker.fetch(request);
  const { byteLength: bytes } = await response.arrayBuffer();
  const { user, system } = process.threadCpuUsage(before);
  if (response.status >= 500) throw new Error(`${question}: ${response.status}`);
  return { question, status: response.status, bytes, milliseconds: (user + system) / 1000 };
}

function report(title: string, measured: readonly Measured[]): void {
  const statuses = Map.groupBy(measured, ({ status }) => status);
  const counts = [...statuses].map(([status, group]) => `${group.length} × ${status}`).join(', ');
  const at = (share: number) => percentile(measured, share).toFixed(1);
  console.log(`\n${measured.length} ${title}: ${counts}`);
  console.log(`ms CPU: median ${at(0.5)}, 99th percentile ${at(0.99)}, most ${at(1)}`);
}

function showWorst(measured: readonly Measured[]): void {
  const worst = measured.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, SHOWN);
  console.log('\n| ms CPU | bytes | status | question |\n| ---: | ---: | ---: | --- |');
  for (const { milliseconds, bytes, status, question } of worst) {
    const shown = decodeURIComponent(question).replaceAll('|', '\\|');
    console.log(`| ${milliseconds.toFixed(1)} | ${bytes} | ${status} | \`${shown}\` |`);
  }
}

function percentile(measured: readonly Measured[], share: number): number {
  const sorted = measured.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}
