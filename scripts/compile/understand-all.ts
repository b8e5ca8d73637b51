/** Every article by itself, in the order of the files; many of them on all of the machine's cores. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { KnownNames } from './editor/known-names.ts';
import type { ArticleFile } from './read/sort-files.ts';
import type { Understanding } from './understand.ts';

/** Below this, starting workers costs more than they save. */
const MANY = 400;
/** Files that a worker takes at once. */
const BATCH = 50;

export type Progress = (done: number, of: number) => void;

export async function understandAll(
  files: ArticleFile[],
  known: KnownNames,
  progress: Progress,
  workers = files.length < MANY ? 1 : availableParallelism(),
): Promise<Understanding[]> {
  return workers > 1
    ? understandOnWorkers(files, known, workers, progress)
    : understandHere(files, known, progress);
}

/** The stages and their word lists are loaded here only where they are used: they are large. */
async function understandHere(
  files: ArticleFile[],
  known: KnownNames,
  progress: Progress,
): Promise<Understanding[]> {
  const { understand } = await import('./understand.ts');
  return files.map((file, index) => {
    progress(index, files.length);
    return understand(file, known);
  });
}

/** Whichever worker is free takes the next batch; results stand where their files do. */
async function understandOnWorkers(
  files: ArticleFile[],
  known: KnownNames,
  workers: number,
  progress: Progress,
): Promise<Understanding[]> {
  const results: Understanding[][] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    const worker = new Worker(path.join(import.meta.dirname, 'understand-worker.ts'), {
      workerData: known,
    });
    try {
      while (next < files.length) {
        const start = next;
        next += BATCH;
        const batch = files.slice(start, start + BATCH);
        results[start / BATCH] = await answerOf(worker, batch);
        done += batch.length;
        progress(done, files.length);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results.flat();
}

async function answerOf(worker: Worker, batch: ArticleFile[]): Promise<Understanding[]> {
  worker.postMessage(batch);
  const [answer]: Understanding[][] = await once(worker, 'message');
  return answer ?? [];
}
