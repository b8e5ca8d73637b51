/** Writes the dataset and the files that belong to it: checked, complete and all together, or not at all. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { dataset as schema } from '../../../src/dataset/schema.ts';
import { type SerializedDataset, serializeDataset } from '../../../src/dataset/serialize.ts';
import type { Dataset, Reading } from '../../../src/dataset/types.ts';
import { causeOf, isSystemError } from '../core/failure.ts';
import { Refusal } from '../core/refusal.ts';
import { faultsOf } from './integrity.ts';
import { type FilePlacement, placeFiles } from './place-files.ts';

/** The files of one compile: in one folder, none in its place yet. */
export interface Writing {
  /** Returns what the index is built from besides the dataset. Throws when the dataset violates its schema. */
  dataset: (file: string, dataset: Dataset) => SerializedDataset;
  /** What only the Worker's source page opens. */
  readings: (file: string, readings: readonly Reading[]) => void;
  /** The index that goes with the dataset. */
  index: (file: string, bytes: Uint8Array) => void;
}

/**
 * What fails while the files are made leaves all as they were; else all become visible in one step (place-files.ts).
 * @throws with the place and the cause, when one cannot be written
 */
export function writeTogether(fill: (writing: Writing) => void): void {
  const placements: FilePlacement[] = [];
  const stage = <T>(place: string, fillIt: (write: (bytes: Uint8Array) => void) => T): T =>
    naming(place, () => {
      const placement = placements[0] ?? placeFiles(place);
      placements[0] = placement;
      const descriptor = openSync(placement.stage(place), 'w');
      try {
        return fillIt((bytes) => writeAll(descriptor, bytes));
      } finally {
        closeSync(descriptor);
      }
    });
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
    for (const placement of placements) placement.commit();
  } finally {
    for (const placement of placements) placement.close();
  }
}

/** The disk's own errors name neither the place that was meant nor, once a file is open, any. */
function naming<T>(place: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new Refusal(`${place} cannot be written: ${causeOf(error)}`, { cause: error });
  }
}

/** @throws when the dataset violates its schema or has dangling references: a bug in the compiler. */
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
