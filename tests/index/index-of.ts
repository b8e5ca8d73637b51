/** Indexes of words as they are bundled and opened. */
import { packFile, unpackFile, VERSION } from '../../src/index/index-file.ts';
import type { Holding, TextIndex } from '../../src/index/text-index.ts';
import { openTextIndex, type TextIndexes } from '../../src/index/text-reader.ts';
import { writeTextIndex } from '../../src/index/text-writer.ts';
import type { Text } from '../../src/model/record-texts.ts';

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
