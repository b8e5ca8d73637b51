/** Indexes of words as they are bundled and opened. */
import { packFile, unpackFile, VERSION } from '../../../src/dataset/index-file.ts';
import { openTextIndex, type TextIndexes } from '../../../src/query/text/open-index.ts';
import type { Holding, Text, TextIndex } from '../../../src/query/text/text-index.ts';
import { writeTextIndex } from '../../../src/query/text/write-index.ts';

export function reopened(holdings: readonly Holding[]): TextIndexes {
  const { arrays, ...counted } = writeTextIndex(holdings);
  const about = { version: VERSION, dataset: '', ...counted };
  return openTextIndex(unpackFile(packFile(about, arrays), ''));
}

/** @param records of each record, of each of its fields, the texts */
export function indexOf(records: readonly (readonly (readonly Text[])[])[]): TextIndex {
  const holding = {
    name: 'texts',
    size: records.length,
    fields: Math.max(0, ...records.map((fields) => fields.length)),
    record: (number: number) => (records[number] ?? []).map((texts) => ({ texts, counts: true })),
  };
  return reopened([holding])('texts');
}
