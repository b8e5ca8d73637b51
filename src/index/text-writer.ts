/**
 * The texts of all lists to the arrays of their index:
 *
 * | array | holds |
 * | --- | --- |
 * | `spellings` | rows: the folded spelling of each word form, in the order of their bytes |
 * | `stems` | postings: from `language stem` to the numbers of its forms |
 * | `positions` | rows: for each form where it stands |
 * | `LIST starts`, `LIST owners`, `LIST lengths` | of each list, as TextIndex has them |
 */

import { fold } from '../text/fold.ts';
import { stemsOf } from '../text/stems.ts';
import type { IndexMetadata, NamedArrays } from './index-file.ts';
import { writePostings } from './postings-writer.ts';
import { RowWriter, sortByText } from './rows-writer.ts';
import { type IndexedList, NO_OWNER, type TextIndex } from './text-index.ts';
import { type Form, TEXT_BREAK, TokenStream, type UsedCopies } from './token-stream.ts';

export type WrittenTexts = Pick<IndexMetadata, 'languages' | 'lists'> & { arrays: NamedArrays };

export function writeTextIndex(holdings: readonly IndexedList[]): WrittenTexts {
  const stream = new TokenStream();
  const lists: Record<string, IndexMetadata['lists'][string]> = {};
  const arrays: Record<string, NamedArrays[string]> = {};
  for (const holding of holdings) {
    const { name, size, fields } = holding;
    const { ranges, lengths, averageLength } = layOut(holding, stream);
    lists[name] = { size, fields, averageLength };
    arrays[`${name} starts`] = ranges.starts;
    arrays[`${name} owners`] = ranges.owners;
    arrays[`${name} lengths`] = lengths;
  }
  return { languages: stream.languages, lists, arrays: { ...arrays, ...dictionary(stream) } };
}

/** Puts the list's texts into the stream, where they are not there yet, and says whose is what. */
function layOut(
  { size, fields, record }: IndexedList,
  stream: TokenStream,
): Pick<TextIndex, 'ranges' | 'lengths' | 'averageLength'> {
  const taken: UsedCopies = new Map();
  const owned: Owned[] = [];
  const lengths = new Uint32Array(size);
  for (let number = 0; number < size; number++) {
    for (const [field, { texts, counts }] of record(number).entries()) {
      const owner = number * fields + field;
      for (const text of texts) {
        const { start, end } = stream.take(text, taken);
        owned.push({ start, end, owner });
        if (counts) lengths[number] = (lengths[number] ?? 0) + end - start;
      }
    }
  }
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    ranges: stretchesOf(owned),
    lengths,
    averageLength: Math.max(1, total / Math.max(1, size)),
  };
}

interface Owned {
  start: number;
  end: number;
  owner: number;
}

/** From the stream's beginning to its end, neighbours of one owner as one. */
function stretchesOf(owned: Owned[]): TextIndex['ranges'] {
  const starts = [0];
  const owners = [NO_OWNER];
  let reached = 0;
  const begin = (start: number, owner: number) => {
    if (owners.at(-1) === owner) return;
    if (starts.at(-1) === start) owners[owners.length - 1] = owner;
    else {
      starts.push(start);
      owners.push(owner);
    }
  };
  for (const { start, end, owner } of owned.sort((a, b) => a.start - b.start)) {
    if (start > reached) begin(reached, NO_OWNER);
    begin(start, owner);
    reached = end;
  }
  begin(reached, NO_OWNER);
  return { starts: Uint32Array.from(starts), owners: Uint32Array.from(owners) };
}

/** Forms are numbered anew in the order of their spellings, so that those of one prefix stand side by side. */
function dictionary({ forms, words }: TokenStream): NamedArrays {
  const spelled = [...forms.entries()].filter(([number]) => number !== TEXT_BREAK);
  const sorted = sortByText(spelled, ([, form]) => fold(form.text));
  const spellings = new RowWriter();
  for (const { text } of sorted) spellings.addText(text);
  const positions = new RowWriter();
  const placesOf = inverted(words.values(), forms.length);
  for (const { thing } of sorted) positions.addNumbers(placesOf(thing[0]));
  return {
    ...spellings.arrays('spellings'),
    ...writePostings('stems', formsByStem(sorted.map(({ thing: [, form] }) => form))),
    ...positions.arrays('positions'),
  };
}

/** By `language stem` the numbers of its forms. */
function formsByStem(forms: readonly Form[]): Map<string, number[]> {
  const byStem = new Map<string, number[]>();
  for (const [number, { text, language }] of forms.entries()) {
    for (const stem of stemsOf(text, language)) {
      const key = `${language} ${stem}`;
      const group = byStem.get(key);
      if (group) group.push(number);
      else byStem.set(key, [number]);
    }
  }
  return byStem;
}

/** Counting sort: from the form at each position to the positions of each form. */
function inverted(words: Uint32Array, count: number): (form: number) => Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const form of words) starts[form + 1] = (starts[form + 1] ?? 0) + 1;
  for (let form = 0; form < count; form++) {
    starts[form + 1] = (starts[form + 1] ?? 0) + (starts[form] ?? 0);
  }
  const next = starts.slice();
  const positions = new Uint32Array(words.length);
  for (let position = 0; position < words.length; position++) {
    const form = words[position] ?? 0;
    const place = next[form] ?? 0;
    positions[place] = position;
    next[form] = place + 1;
  }
  return (form) => positions.subarray(starts[form], starts[form + 1]);
}
