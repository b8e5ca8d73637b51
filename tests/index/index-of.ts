/** Text indexes, written and opened again as in a bundle. */
import { createCachePool } from '../../src/cache/cache-pool.ts';
import { openIndexFile, packIndex, VERSION } from '../../src/index/index-file.ts';
import type { IndexedList, TextIndex } from '../../src/index/text-index.ts';
import { openTextIndex } from '../../src/index/text-reader.ts';
import { writeTextIndex } from '../../src/index/text-writer.ts';
import type { TaggedText } from '../../src/model/record-texts.ts';

export function reopened(lists: readonly IndexedList[]): (list: string) => TextIndex {
  const { arrays, ...figures } = writeTextIndex(lists);
  const metadata = { version: VERSION, dataset: '', ...figures };
  return openTextIndex(openIndexFile(packIndex(metadata, arrays), ''), createCachePool(1_000_000));
}

/** @param documents the texts of each field of each document */
export function indexOf(documents: readonly (readonly (readonly TaggedText[])[])[]): TextIndex {
  const list = {
    name: 'texts',
    size: documents.length,
    fields: Math.max(0, ...documents.map((fields) => fields.length)),
    texts: (document: number) =>
      (documents[document] ?? []).map((texts) => ({ texts, addsToLength: true })),
  };
  return reopened([list])('texts');
}
