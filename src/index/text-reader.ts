/** The index of words to what answers questions: looked up where it lies, decoded only where asked for. */

import { stems } from '../text/stems.ts';
import type { IndexFile } from './index-file.ts';
import { openPostings } from './postings-reader.ts';
import { compareBytes, decoded, firstFrom, rowsOf } from './rows-reader.ts';
import type { TextIndex } from './text-index.ts';

/** From the name of a list to its index. */
export type TextIndexes = (list: string) => TextIndex;

export function openTextIndex(file: IndexFile): TextIndexes {
  const { about } = file;
  const spellings = rowsOf(file, 'spellings');
  const formsOfStem = openPostings(file, 'stems');
  const positions = rowsOf(file, 'positions');
  const encoder = new TextEncoder();

  function formsOf(word: string): number[] {
    const found = about.languages.flatMap((language) =>
      stems(word, language).flatMap((stem) => [...formsOfStem.get(`${language} ${stem}`)]),
    );
    return [...new Set(found)];
  }

  function formsFrom(prefix: string): number[] {
    const wanted = encoder.encode(prefix);
    const forms: number[] = [];
    for (let form = firstFrom(spellings, wanted); form < spellings.count; form++) {
      if (compareBytes(spellings.row(form).subarray(0, wanted.length), wanted) !== 0) break;
      forms.push(form);
    }
    return forms;
  }

  return (list) => {
    const own = about.lists[list];
    if (own === undefined) throw new Error(`the index of words has no list ${list}`);
    return {
      ...own,
      formsOf,
      formsFrom,
      positions: (form) => decoded(positions.row(form)),
      stretches: { starts: file.numbers(`${list} starts`), owners: file.numbers(`${list} owners`) },
      lengths: file.numbers(`${list} lengths`),
    };
  };
}
