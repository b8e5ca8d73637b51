/** A thread of analyzeAll: batches of files in, what was analyzed of each out. */
import { parentPort, workerData } from 'node:worker_threads';
import { analyze } from './analyze.ts';
import type { KnownNames } from './editor/known-names.ts';
import type { ArticleFile } from './read/sort-files.ts';

const known: KnownNames = workerData;

parentPort?.on('message', (batch: ArticleFile[]) => {
  parentPort?.postMessage(batch.map((file) => analyze(file, known)));
});
