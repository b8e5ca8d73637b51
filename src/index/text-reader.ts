/** The index of words to what answers questions: looked up where it lies, decoded only where asked for. */

import { stemsOf } from '../text/stems.ts';
import type { IndexFile } from './index-file.ts';
import { openPostings } from './postings-reader.ts';
import { compareBytes, decodeDeltas, lowerBound, openRows } from './rows-reader.ts';
import type { TextIndex } from './text-index.ts';

/** From the name of a list to its index. */
export type TextIndexes = (list: string) => TextIndex;

export function openTextIndex(file: IndexFile): TextIndexes {
  const { metadata } = file;
  const spellings = openRows(file, 'spellings');
  const formsOfStem = openPostings(file, 'stems');
  const positions = openRows(file, 'positions');
  const encoder = new TextEncoder();

  function formsOfWord(word: string): number[] {
    const found = metadata.languages.flatMap((language) =>
      stemsOf(word, language).flatMap((stem) => [...formsOfStem.get(`${language} ${stem}`)]),
    );
    return [...new Set(found)];
  }

  function formsWithPrefix(prefix: string): number[] {
    const wanted = encoder.encode(prefix);
    const forms: number[] = [];
    for (let form = lowerBound(spellings, wanted); form < spellings.count; form++) {
      if (compareBytes(spellings.row(form).subarray(0, wanted.length), wanted) !== 0) break;
      forms.push(form);
    }
    return forms;
  }

  return (list) => {
    const own = metadata.lists[list];
    if (own === undefined) throw new Error(`the index of words has no list ${list}`);
    return {
      ...own,
      formsOfWord,
      formsWithPrefix,
      positions: (form) => decodeDeltas(positions.row(form)),
      ranges: { starts: file.numbers(`${list} starts`), owners: file.numbers(`${list} owners`) },
      lengths: file.numbers(`${list} lengths`),
    };
  };
}
