/** A thread of understandAll: batches of files in, what was understood of each out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { KnownNames } from './editor/known-names.ts';
import type { ArticleFile } from './read/sort-files.ts';
import { understand } from './understand.ts';

const known: KnownNames = workerData;

parentPort?.on('message', (batch: ArticleFile[]) => {
  parentPort?.postMessage(batch.map((file) => understand(file, known)));
});
