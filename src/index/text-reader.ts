/** Opens the text index. Words are looked up in the file and their positions decoded on demand. */
import { stemsOf } from '../text/stems.ts';
import type { IndexFile } from './index-file.ts';
import { openPostings } from './postings-reader.ts';
import { compareBytes, decodeDeltas, lowerBound, openRows } from './rows-reader.ts';
import type { TextIndex } from './text-index.ts';

/** A function from the name of a list to its index. */
export function openTextIndex(file: IndexFile): (list: string) => TextIndex {
  const { languages, lists } = file.metadata;
  const spellings = openRows(file, 'spellings');
  const formsOfStem = openPostings(file, 'stems');
  const positions = openRows(file, 'positions');
  const encoder = new TextEncoder();

  function formsOfWord(word: string): number[] {
    const forms = languages.flatMap((language) =>
      stemsOf(word, language).flatMap((stem) => [...formsOfStem.get(`${language} ${stem}`)]),
    );
    return [...new Set(forms)];
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
    const figures = lists[list];
    if (figures === undefined) throw new Error(`the text index has no list ${list}`);
    return {
      ...figures,
      formsOfWord,
      formsWithPrefix,
      positions: (form) => decodeDeltas(positions.row(form)),
      ranges: { starts: file.numbers(`${list} starts`), owners: file.numbers(`${list} owners`) },
      lengths: file.numbers(`${list} lengths`),
    };
  };
}
