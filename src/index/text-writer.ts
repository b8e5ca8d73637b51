/**
 * Writes the text index:
 *
 * | array | holds |
 * | --- | --- |
 * | `spellings` | rows: the folded spelling of each word form, sorted by their bytes |
 * | `stems` | postings: from `LANGUAGE STEM` to the numbers of its forms |
 * | `positions` | rows: for each form its positions |
 * | `LIST starts`, `LIST owners`, `LIST lengths` | for each list the arrays of TextIndex |
 */
import { fold } from '../text/fold.ts';
import { stemsOf } from '../text/stems.ts';
import type { IndexMetadata, NamedArrays } from './index-file.ts';
import { writePostings } from './postings-writer.ts';
import { RowWriter, sortByText } from './rows-writer.ts';
import { type IndexedList, NO_OWNER, type TextIndex } from './text-index.ts';
import {
  type Form,
  type PositionRange,
  TEXT_BREAK,
  TokenStream,
  type UsedCopies,
} from './token-stream.ts';

type WrittenTexts = Pick<IndexMetadata, 'languages' | 'lists'> & { arrays: NamedArrays };

export function writeTextIndex(indexed: readonly IndexedList[]): WrittenTexts {
  const stream = new TokenStream();
  const lists: Record<string, IndexMetadata['lists'][string]> = {};
  const arrays: Record<string, NamedArrays[string]> = {};
  for (const list of indexed) {
    const { name, size, fields } = list;
    const { ranges, lengths, averageLength } = placeTexts(list, stream);
    lists[name] = { size, fields, averageLength };
    arrays[`${name} starts`] = ranges.starts;
    arrays[`${name} owners`] = ranges.owners;
    arrays[`${name} lengths`] = lengths;
  }
  return { languages: stream.languages, lists, arrays: { ...arrays, ...dictionary(stream) } };
}

/** Adds the list's texts to the stream, unless they are there already, and records which document owns which. */
function placeTexts(
  { size, fields, texts }: IndexedList,
  stream: TokenStream,
): Pick<TextIndex, 'ranges' | 'lengths' | 'averageLength'> {
  const used: UsedCopies = new Map();
  const owned: OwnedRange[] = [];
  const lengths = new Uint32Array(size);
  for (let document = 0; document < size; document++) {
    for (const [field, { texts: ofField, addsToLength }] of texts(document).entries()) {
      const owner = document * fields + field;
      for (const text of ofField) {
        const { start, end } = stream.place(text, used);
        owned.push({ start, end, owner });
        if (addsToLength) lengths[document] = (lengths[document] ?? 0) + end - start;
      }
    }
  }
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    ranges: contiguousRanges(owned),
    lengths,
    averageLength: Math.max(1, total / Math.max(1, size)),
  };
}

interface OwnedRange extends PositionRange {
  owner: number;
}

/** Ranges that cover the stream from its beginning to its end; adjacent ranges of one owner are merged. */
function contiguousRanges(owned: OwnedRange[]): TextIndex['ranges'] {
  const starts = [0];
  const owners = [NO_OWNER];
  let covered = 0;
  const begin = (start: number, owner: number) => {
    if (owners.at(-1) === owner) return;
    if (starts.at(-1) === start) owners[owners.length - 1] = owner;
    else {
      starts.push(start);
      owners.push(owner);
    }
  };
  for (const { start, end, owner } of owned.sort((a, b) => a.start - b.start)) {
    if (start > covered) begin(covered, NO_OWNER);
    begin(start, owner);
    covered = end;
  }
  begin(covered, NO_OWNER);
  return { starts: Uint32Array.from(starts), owners: Uint32Array.from(owners) };
}

/** Numbers the forms in the order of their spellings, so that forms with a common prefix are adjacent. */
function dictionary({ forms, words }: TokenStream): NamedArrays {
  const spelled = [...forms.entries()].filter(([number]) => number !== TEXT_BREAK);
  const sorted = sortByText(spelled, ([, form]) => fold(form.text));
  const spellings = new RowWriter();
  for (const { text } of sorted) spellings.addText(text);
  const positions = new RowWriter();
  const positionsOf = invert(words.values(), forms.length);
  for (const { item } of sorted) positions.addNumbers(positionsOf(item[0]));
  return {
    ...spellings.arrays('spellings'),
    ...writePostings('stems', formsByStem(sorted.map(({ item: [, form] }) => form))),
    ...positions.arrays('positions'),
  };
}

/** By `LANGUAGE STEM` the numbers of its forms. */
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

/** Turns the form at each position into the positions of each form, by counting sort. */
function invert(words: Uint32Array, formCount: number): (form: number) => Uint32Array {
  const starts = new Uint32Array(formCount + 1);
  for (const form of words) starts[form + 1] = (starts[form + 1] ?? 0) + 1;
  for (let form = 0; form < formCount; form++) {
    starts[form + 1] = (starts[form + 1] ?? 0) + (starts[form] ?? 0);
  }
  const next = starts.slice();
  const positions = new Uint32Array(words.length);
  for (let position = 0; position < words.length; position++) {
    const form = words[position] ?? 0;
    const at = next[form] ?? 0;
    positions[at] = position;
    next[form] = at + 1;
  }
  return (form) => positions.subarray(starts[form], starts[form + 1]);
}
