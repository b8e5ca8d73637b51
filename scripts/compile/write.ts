/** The dataset and what goes with it to disk: sound, whole and all together, or not at all. */
import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { BLOCK, datasetDigest } from '../../src/dataset/open.ts';
import { dataset as schema } from '../../src/dataset/schema.ts';
import type { Dataset, Reading } from '../../src/dataset/types.ts';
import { faultsOf } from './integrity.ts';

/** Characters gathered before they are written. */
const CHUNK = 1 << 20;

/** The files of one compile, each already beside its place. */
export interface Writing {
  /** Gives the digest by which what goes with it names it. Throws when the dataset is not what its contract allows. */
  dataset: (file: string, dataset: Dataset) => string;
  /** What only the Worker's source page opens. */
  readings: (file: string, readings: readonly Reading[]) => void;
  /** The index of words that goes with the dataset. */
  textIndex: (file: string, bytes: Uint8Array) => void;
}

/**
 * Writes beside the files, and renames them one right after the other once all are there: each file is the old one or
 * the new one, and what fails while they are made leaves all as they were. Who reads between two renames finds by the
 * digest that they do not belong together.
 */
export function writeTogether(fill: (writing: Writing) => void): void {
  const staged = new Map<string, string>();
  const stage = (file: string, pieces: Iterable<string> | Uint8Array): string => {
    const beside = `${file}.${process.pid}.tmp`;
    mkdirSync(path.dirname(file), { recursive: true });
    staged.set(file, beside);
    writePieces(beside, pieces);
    return beside;
  };
  try {
    fill({
      dataset: (file, dataset) => {
        assertSound(dataset);
        return digestOfFile(stage(file, json(dataset)));
      },
      readings: (file, readings) => stage(file, jsonList(readings)),
      textIndex: (file, bytes) => stage(file, bytes),
    });
    for (const [file, beside] of staged) renameSync(beside, file);
  } finally {
    for (const beside of staged.values()) rmSync(beside, { force: true });
  }
}

function digestOfFile(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    return datasetDigest(blocksOfFile(descriptor));
  } finally {
    closeSync(descriptor);
  }
}

/** Each is only good until the next is read. */
function* blocksOfFile(descriptor: number): Generator<Uint8Array> {
  const block = new Uint8Array(BLOCK);
  for (;;) {
    let filled = 0;
    for (let read = -1; read !== 0 && filled < BLOCK; filled += read)
      read = readSync(descriptor, block, filled, BLOCK - filled, null);
    if (filled > 0) yield block.subarray(0, filled);
    if (filled < BLOCK) return;
  }
}

function writePieces(file: string, pieces: Iterable<string> | Uint8Array): void {
  const descriptor = openSync(file, 'w');
  try {
    if (pieces instanceof Uint8Array) writeAll(descriptor, pieces);
    else writeText(descriptor, pieces);
  } finally {
    closeSync(descriptor);
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
