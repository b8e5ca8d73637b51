/**
 * What analyzeAll runs elsewhere: batches of files in, what was analyzed of each out. As a thread it has the known names
 * from its start; as a process it gets them in its first message.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { analyzeEach } from './analyze.ts';
import type { KnownNames } from './editor/names-file.ts';
import type { ArticleFile } from './read/sort-files.ts';

if (parentPort) {
  const known: KnownNames = workerData;
  parentPort.on('message', (batch: ArticleFile[]) => {
    parentPort?.postMessage(analyzeEach(batch, known));
  });
} else {
  process.once('message', (known: KnownNames) => {
    process.on('message', (batch: ArticleFile[]) => {
      process.send?.(analyzeEach(batch, known));
    });
  });
}
