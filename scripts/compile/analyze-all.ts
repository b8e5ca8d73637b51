/** Analyzes every article by itself, in the order of the files; large folders use all cores. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Analysis, analyzeEach, leftOut } from './analyze.ts';
import type { KnownNames } from './editor/names-file.ts';
import type { ArticleFile } from './read/sort-files.ts';

/** Below this, starting threads costs more than they save. */
const MIN_FILES_FOR_THREADS = 400;
/** Files per batch. The main thread takes few, so that it can answer the other threads soon. */
const FILES_PER_BATCH = { thread: 40, main: 4 };

/** In bytes. A larger file may need gigabytes where all of it is marks or lines, so a process with a limit reads it. */
const LARGE_FILE_BYTES = 300_000;

/** In megabytes, of a large file: 5 MB of ordinary text need a quarter. */
const MEMORY_LIMIT_MEGABYTES = 2000;

export type Progress = (done: number, of: number) => void;

/** The files that no thread has taken yet, and the results for the others. */
interface Work {
  /** With their places among all files. */
  files: { file: ArticleFile; index: number }[];
  next: number;
  done: number;
  results: Analysis[];
  known: KnownNames;
  progress: Progress;
}

export interface Limits {
  /** In megabytes, for a file above `large` bytes. */
  memory: number;
  large: number;
}

/** One result a file: the article, or a problem where it is none, or needs more time or memory than an article may. */
export async function analyzeAll(
  files: ArticleFile[],
  known: KnownNames,
  progress: Progress,
  threads = files.length < MIN_FILES_FOR_THREADS ? 1 : availableParallelism(),
  limits: Limits = { memory: MEMORY_LIMIT_MEGABYTES, large: LARGE_FILE_BYTES },
): Promise<Analysis[]> {
  const numbered = files.map((file, index) => ({ file, index }));
  const isLarge = ({ file }: { file: ArticleFile }) => file.article.bytes.length > limits.large;
  const work: Work = {
    files: numbered.filter((file) => !isLarge(file)),
    next: 0,
    done: 0,
    results: new Array(files.length),
    known,
    progress: (done) => progress(done, files.length),
  };
  const others = Array.from({ length: threads - 1 }, () => workOnThread(work));
  await Promise.all([
    workHere(work),
    ...others,
    workOnLarge(work, numbered.filter(isLarge), limits),
  ]);
  return work.results;
}

async function workHere(work: Work): Promise<void> {
  while (work.next < work.files.length) {
    const batch = take(work, FILES_PER_BATCH.main);
    const files = batch.map(({ file }) => file);
    keep(work, batch, analyzeEach(files, work.known));
    await setImmediate();
  }
}

async function workOnThread(work: Work): Promise<void> {
  const worker = startWorker(work.known);
  try {
    while (work.next < work.files.length) {
      const batch = take(work, FILES_PER_BATCH.thread);
      keep(work, batch, await analyzeOn(worker, batch));
    }
  } finally {
    await worker.terminate();
  }
}

/**
 * One after the other, so that the machine holds one at a time. In a process of its own: a thread that runs out of
 * memory may take the whole process with it.
 */
async function workOnLarge(work: Work, files: Work['files'], { memory }: Limits): Promise<void> {
  let child: ChildProcess | null = null;
  for (const large of files) {
    child ??= startProcess(work.known, memory);
    const analysis = await analyzeIn(child, large.file);
    if (analysis === null) child = null;
    const message = `needs more than ${memory} MB of memory and is left out: shorten it, or split it into its articles`;
    keep(work, [large], [analysis ?? leftOut(large.file, 'compile/memory', message)]);
  }
  child?.kill();
}

const WORKER = path.join(import.meta.dirname, 'analyze-worker.ts');

function startProcess(known: KnownNames, memory: number): ChildProcess {
  const child = fork(WORKER, [], {
    execArgv: [`--max-old-space-size=${memory}`, '--max-semi-space-size=16'],
    serialization: 'advanced',
    // A dying process prints pages about its heap.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.send(known);
  return child;
}

/** Null when the process ended without an answer: it ran out of memory. */
async function analyzeIn(child: ChildProcess, file: ArticleFile): Promise<Analysis | null> {
  const done = new AbortController();
  const { signal } = done;
  child.send([file]);
  const answer = once(child, 'message', { signal });
  const end = once(child, 'exit', { signal });
  for (const waited of [answer, end]) waited.catch(() => null);
  const [first]: unknown[] = await Promise.race([answer, end.then(() => [null])]);
  done.abort();
  return isAnswer(first) ? (first[0] ?? null) : null;
}

function isAnswer(message: unknown): message is Analysis[] {
  return Array.isArray(message);
}

function startWorker(known: KnownNames): Worker {
  return new Worker(WORKER, { workerData: known });
}

async function analyzeOn(worker: Worker, batch: Work['files']): Promise<Analysis[]> {
  worker.postMessage(batch.map(({ file }) => file));
  const [answer]: Analysis[][] = await once(worker, 'message');
  return answer ?? [];
}

function take(work: Work, count: number): Work['files'] {
  const batch = work.files.slice(work.next, work.next + count);
  work.next += batch.length;
  return batch;
}

/** Results keep the order of the files, whichever thread finishes first. */
function keep(work: Work, batch: Work['files'], analyses: Analysis[]): void {
  for (const [at, { index }] of batch.entries()) {
    const analysis = analyses[at];
    if (analysis) work.results[index] = analysis;
  }
  work.done += batch.length;
  work.progress(work.done, work.files.length);
}
