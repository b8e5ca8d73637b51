/** The index of one list, as it is bundled and opened. */
import { openTextIndex } from '../../../src/query/text/open-index.ts';
import type { Text, TextIndex } from '../../../src/query/text/text-index.ts';
import { writeTextIndex } from '../../../src/query/text/write-index.ts';

/** @param records of each record, of each of its fields, the texts */
export function indexOf(records: readonly (readonly (readonly Text[])[])[]): TextIndex {
  const collection = {
    name: 'texts',
    places: Uint32Array.from(records.keys()),
    fields: Math.max(0, ...records.map((fields) => fields.length)),
    record: (number: number) => (records[number] ?? []).map((texts) => ({ texts, counts: true })),
  };
  return openTextIndex(writeTextIndex([collection], ''), '')('texts');
}
