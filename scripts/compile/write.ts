/** The dataset to disk: validated against its schema, whole or not at all. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataset as schema } from '../../src/dataset/schema.ts';
import type { Dataset } from '../../src/dataset/types.ts';

/** Writes beside the file, then renames: a reader sees the old file or the new one. */
export function write(file: string, dataset: Dataset): void {
  const bytes = JSON.stringify(schema.parse(dataset));
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, bytes);
  renameSync(beside, file);
}
