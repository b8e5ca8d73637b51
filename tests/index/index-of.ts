/** Indexes of words as they are bundled and opened. */
import { openIndexFile, packIndex, VERSION } from '../../src/index/index-file.ts';
import type { IndexedList, TextIndex } from '../../src/index/text-index.ts';
import { openTextIndex, type TextIndexes } from '../../src/index/text-reader.ts';
import { writeTextIndex } from '../../src/index/text-writer.ts';
import type { TaggedText } from '../../src/model/record-texts.ts';

export function reopened(holdings: readonly IndexedList[]): TextIndexes {
  const { arrays, ...counted } = writeTextIndex(holdings);
  const about = { version: VERSION, dataset: '', ...counted };
  return openTextIndex(openIndexFile(packIndex(about, arrays), ''));
}

/** @param records of each record, of each of its fields, the texts */
export function indexOf(records: readonly (readonly (readonly TaggedText[])[])[]): TextIndex {
  const holding = {
    name: 'texts',
    size: records.length,
    fields: Math.max(0, ...records.map((fields) => fields.length)),
    record: (number: number) => (records[number] ?? []).map((texts) => ({ texts, counts: true })),
  };
  return reopened([holding])('texts');
}
