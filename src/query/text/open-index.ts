/** The bytes of the index to what answers questions: looked up where they lie, decoded only where asked for. */
import { unpackFile } from './index-file.ts';
import { compareBytes, decoded, firstFrom, rowsOf } from './rows.ts';
import { stems } from './stems.ts';
import type { TextIndex } from './text-index.ts';

/** From the name of a list to its index. */
export type TextIndexes = (list: string) => TextIndex;

/**
 * @param dataset digest of the dataset that is asked about
 * @throws when the index is not of this dataset: better no answer than a wrong one
 */
export function openTextIndex(bytes: ArrayBuffer | Uint8Array, dataset: string): TextIndexes {
  const file = unpackFile(bytes);
  const { about } = file;
  if (about.dataset !== dataset) {
    throw new Error(
      `the index of words is of another dataset (${about.dataset}, not ${dataset}): compile both anew with one command`,
    );
  }
  const spellings = rowsOf(file, 'spellings');
  const stemmed = rowsOf(file, 'stems');
  const formsOfStem = rowsOf(file, 'stem forms');
  const positions = rowsOf(file, 'positions');
  const encoder = new TextEncoder();

  function withStem(key: string): Uint32Array {
    const wanted = encoder.encode(key);
    const place = firstFrom(stemmed, wanted);
    const found = place < stemmed.count && compareBytes(stemmed.row(place), wanted) === 0;
    return found ? decoded(formsOfStem.row(place)) : new Uint32Array(0);
  }

  function formsOf(word: string): number[] {
    const found = about.languages.flatMap((language) =>
      stems(word, language).flatMap((stem) => [...withStem(`${language} ${stem}`)]),
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
      places: file.numbers(`${list} places`),
      formsOf,
      formsFrom,
      positions: (form) => decoded(positions.row(form)),
      stretches: { starts: file.numbers(`${list} starts`), owners: file.numbers(`${list} owners`) },
      lengths: file.numbers(`${list} lengths`),
    };
  };
}
