/** Opens the text index. Words are looked up in the file and their positions decoded on demand. */
import type { CachePool } from '../cache/cache-pool.ts';
import { stemsOf } from '../text/stems.ts';
import type { IndexFile } from './index-file.ts';
import { openPostings } from './postings-reader.ts';
import { decodeDeltas, lowerBound, openRows } from './rows-reader.ts';
import type { FormRange, TextIndex } from './text-index.ts';

/** A function from the name of a list to its index. */
export function openTextIndex(file: IndexFile, pool: CachePool): (list: string) => TextIndex {
  const { languages, lists } = file.metadata;
  const spellings = openRows(file, 'spellings');
  const formsOfStem = openPostings(file, 'stems', pool);
  const positions = openRows(file, 'positions');
  const encoder = new TextEncoder();

  function formsOfWord(word: string): number[] {
    const forms = languages.flatMap((language) =>
      stemsOf(word, language).flatMap((stem) => [...formsOfStem.get(`${language} ${stem}`)]),
    );
    return [...new Set(forms)];
  }

  /** The spellings are sorted by their bytes, and 0xff is no byte of UTF-8. */
  function prefixRange(prefix: string): FormRange {
    const first = encoder.encode(prefix);
    const beyond = Uint8Array.of(...first, 0xff);
    return { start: lowerBound(spellings, first), end: lowerBound(spellings, beyond) };
  }

  return (list) => {
    const figures = lists[list];
    if (figures === undefined) throw new Error(`the text index has no list ${list}`);
    return {
      ...figures,
      formsOfWord,
      prefixRange,
      positionBytes: (form) => positions.row(form).length,
      positions: (form) => decodeDeltas(positions.row(form)),
      ranges: { starts: file.numbers(`${list} starts`), owners: file.numbers(`${list} owners`) },
      lengths: file.numbers(`${list} lengths`),
    };
  };
}
