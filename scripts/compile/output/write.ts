/** The dataset and what goes with it to disk: sound, whole and all together, or not at all. */
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { dataset as schema } from '../../../src/dataset/schema.ts';
import { type SerializedDataset, serializeDataset } from '../../../src/dataset/serialize.ts';
import type { Dataset, Reading } from '../../../src/dataset/types.ts';
import { faultsOf } from './integrity.ts';

/** The files of one compile, each already beside its place. */
export interface Writing {
  /** Gives what its index is made of beside it. Throws when the dataset is not what its contract allows. */
  dataset: (file: string, dataset: Dataset) => SerializedDataset;
  /** What only the Worker's source page opens. */
  readings: (file: string, readings: readonly Reading[]) => void;
  /** The index that goes with the dataset. */
  index: (file: string, bytes: Uint8Array) => void;
}

/**
 * Writes beside the files, and renames them one right after the other once all are there: each file is the old one or
 * the new one, and what fails while they are made leaves all as they were. Who reads between two renames finds by the
 * digest that they do not belong together.
 */
export function writeTogether(fill: (writing: Writing) => void): void {
  const staged = new Map<string, string>();
  const stage = <T>(file: string, fillIt: (write: (bytes: Uint8Array) => void) => T): T => {
    const beside = `${file}.${process.pid}.tmp`;
    mkdirSync(path.dirname(file), { recursive: true });
    staged.set(file, beside);
    const descriptor = openSync(beside, 'w');
    try {
      return fillIt((bytes) => writeAll(descriptor, bytes));
    } finally {
      closeSync(descriptor);
    }
  };
  try {
    fill({
      dataset: (file, dataset) => {
        assertSound(dataset);
        return stage(file, (write) => serializeDataset(dataset, write));
      },
      readings: (file, readings) =>
        stage(file, (write) => {
          for (const text of listOf(readings)) write(Buffer.from(text));
        }),
      index: (file, bytes) => stage(file, (write) => write(bytes)),
    });
    for (const [file, beside] of staged) renameSync(beside, file);
  } finally {
    for (const beside of staged.values()) rmSync(beside, { force: true });
  }
}

/** @throws when the compiler made what the dataset's contract does not allow: a mistake of its own. */
export function assertSound(dataset: Dataset): void {
  const against = [...againstSchema(dataset)];
  const faults = against.length > 0 ? against : faultsOf(dataset);
  if (faults.length > 0)
    throw new Error(`the compiled dataset is not sound:\n${faults.slice(0, 20).join('\n')}`);
}

/** Record by record: the schema copies what it checks. */
function* againstSchema(dataset: Dataset): Generator<string> {
  const { shape } = schema;
  for (const [key, value] of Object.entries(dataset)) {
    const part = Object.hasOwn(shape, key) ? shape[key as keyof Dataset] : z.never();
    const records = part instanceof z.ZodArray ? z.array(z.unknown()).parse(value) : [value];
    const one = part instanceof z.ZodArray ? part.element : part;
    for (const record of records) {
      const { error } = z.safeParse(one, record);
      if (error) yield `${key}: ${z.prettifyError(error)}`;
    }
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; )
    written += writeSync(descriptor, bytes, written, bytes.length - written);
}

/** In JSON, a record a line. */
function* listOf(records: readonly unknown[]): Generator<string> {
  let before = '[\n';
  for (const record of records) {
    yield before + JSON.stringify(record);
    before = ',\n';
  }
  yield records.length > 0 ? '\n]' : '[]';
}
