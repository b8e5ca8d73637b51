/** Every article by itself, in the order of the files; many of them on all of the machine's cores. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Analysis, analyze } from './analyze.ts';
import type { KnownNames } from './editor/known-names.ts';
import type { ArticleFile } from './read/sort-files.ts';

/** Below this, starting threads costs more than they save. */
const MANY = 400;
/** Files that a thread takes at once; the main one takes few, so that it soon answers the others. */
const BATCH = { thread: 40, main: 4 };

export type Progress = (done: number, of: number) => void;

/** The files that nobody has taken yet, and what was made of the others. */
interface Work {
  files: ArticleFile[];
  next: number;
  done: number;
  results: Analysis[];
  known: KnownNames;
  progress: Progress;
}

export async function analyzeAll(
  files: ArticleFile[],
  known: KnownNames,
  progress: Progress,
  threads = files.length < MANY ? 1 : availableParallelism(),
): Promise<Analysis[]> {
  const work: Work = { files, next: 0, done: 0, results: [], known, progress };
  const others = Array.from({ length: threads - 1 }, () => workOnThread(work));
  await Promise.all([workHere(work), ...others]);
  return work.results;
}

async function workHere(work: Work): Promise<void> {
  while (work.next < work.files.length) {
    const { start, batch } = take(work, BATCH.main);
    keep(
      work,
      start,
      batch.map((file) => analyze(file, work.known)),
    );
    await setImmediate();
  }
}

async function workOnThread(work: Work): Promise<void> {
  const script = path.join(import.meta.dirname, 'analyze-worker.ts');
  const worker = new Worker(script, { workerData: work.known });
  try {
    while (work.next < work.files.length) {
      const { start, batch } = take(work, BATCH.thread);
      worker.postMessage(batch);
      const [answer]: Analysis[][] = await once(worker, 'message');
      keep(work, start, answer ?? []);
    }
  } finally {
    await worker.terminate();
  }
}

function take(work: Work, count: number): { start: number; batch: ArticleFile[] } {
  const start = work.next;
  const batch = work.files.slice(start, start + count);
  work.next += batch.length;
  return { start, batch };
}

/** Results stand where their files do, whoever was first. */
function keep(work: Work, start: number, analyses: Analysis[]): void {
  for (const [index, analysis] of analyses.entries()) work.results[start + index] = analysis;
  work.done += analyses.length;
  work.progress(work.done, work.files.length);
}
