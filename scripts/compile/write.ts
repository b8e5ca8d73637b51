/** The dataset to disk: sound, whole or not at all. */
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { dataset as schema } from '../../src/dataset/schema.ts';
import type { Dataset, Reading } from '../../src/dataset/types.ts';
import { faultsOf } from './integrity.ts';

/** Characters gathered before they are written. */
const CHUNK = 1 << 20;

/** @throws when the dataset is not what its contract allows; the file is then as it was. */
export function write(file: string, dataset: Dataset): void {
  assertSound(dataset);
  replace(file, (descriptor) => writeText(descriptor, json(dataset)));
}

/** The readings' file, which only the Worker's source page opens. */
export function writeReadings(file: string, readings: readonly Reading[]): void {
  replace(file, (descriptor) => writeText(descriptor, jsonList(readings)));
}

/** The index of words that goes with a dataset. */
export function writeTextIndex(file: string, bytes: Uint8Array): void {
  replace(file, (descriptor) => writeAll(descriptor, bytes));
}

/** Writes beside the file, then renames: a reader sees the old file or the new one. */
function replace(file: string, fill: (descriptor: number) => void): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(beside, 'w');
    try {
      fill(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
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

function writeText(descriptor: number, pieces: Iterable<string>): void {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    writeAll(descriptor, Buffer.from(chunk));
    chunk = '';
  }
  writeAll(descriptor, Buffer.from(chunk));
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; )
    written += writeSync(descriptor, bytes, written, bytes.length - written);
}

/** A record a line, so that no text is larger than a record and two datasets can be compared by lines. */
function* json(dataset: Dataset): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(dataset)) {
    yield `${before}${JSON.stringify(key)}:`;
    if (Array.isArray(value)) yield* jsonList(value);
    else yield JSON.stringify(value);
    before = ',\n';
  }
  yield '}\n';
}

function* jsonList(records: readonly unknown[]): Generator<string> {
  let before = '[\n';
  for (const record of records) {
    yield before + JSON.stringify(record);
    before = ',\n';
  }
  yield records.length > 0 ? '\n]' : '[]';
}
