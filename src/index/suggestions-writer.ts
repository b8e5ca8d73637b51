/** Writes the names that suggestions come from (suggestions-reader.ts). */
import type { Lookups } from '../model/lookups.ts';
import { compareCodeUnits } from '../text/code-units.ts';
import { slugOf } from '../text/fold.ts';
import type { NamedArrays } from './index-file.ts';
import { compareBytes } from './rows-reader.ts';
import { RowWriter } from './rows-writer.ts';
import { foldedWords, type NameEntry, PAIR } from './suggestions-reader.ts';

export function writeSuggestions(lookups: Lookups): NamedArrays {
  const encoder = new TextEncoder();
  const entries = entriesIn(lookups).sort(
    (a, b) => b.articles - a.articles || compareCodeUnits(a.id, b.id),
  );
  const rows = { entries: new RowWriter(), names: new RowWriter() };
  const entryOfName: number[] = [];
  const words: { name: number; offset: number; rest: Uint8Array }[] = [];
  for (const [number, entry] of entries.entries()) {
    rows.entries.addText(encoder.encode(JSON.stringify(entry)));
    for (const [index, written] of entry.names.entries()) {
      const text = encoder.encode(foldedWords(written));
      const name = entryOfName.length / PAIR;
      rows.names.addText(text);
      entryOfName.push(number, index);
      for (const offset of wordOffsets(text)) {
        words.push({ name, offset, rest: text.subarray(offset) });
      }
    }
  }
  words.sort((a, b) => compareBytes(a.rest, b.rest));
  return {
    ...rows.entries.arrays('bearers'),
    ...rows.names.arrays('names'),
    'names of': Uint32Array.from(entryOfName),
    'name words': Uint32Array.from(words.flatMap(({ name, offset }) => [name, offset])),
  };
}

function entriesIn({ records, entities }: Lookups): NameEntry[] {
  return [
    ...Array.from(entities, ({ id, type, name, aliases, articleIds }) => {
      return { parameter: type, id, names: [name, ...aliases], articles: articleIds.length };
    }),
    ...Array.from(records.publishers, ({ id, name, articleIds }) => {
      return { parameter: 'publisher', id, names: [name], articles: articleIds.length };
    }),
    ...Array.from(records.stories, ({ id, title, articleIds }) => {
      return { parameter: 'story', id, names: [title], articles: articleIds.length };
    }),
    ...Array.from(records.events, ({ id, title, articleIds }) => {
      return { parameter: 'event', id, names: [title], articles: articleIds.length };
    }),
    ...authorEntries(records.articles),
  ];
}

function authorEntries(articles: Lookups['records']['articles']): NameEntry[] {
  const names = Array.from(articles, ({ authors }) => authors.map(({ name }) => name)).flat();
  return Array.from(Map.groupBy(names, slugOf), ([id, [name = id, ...others]]) => {
    return { parameter: 'author', id, names: [name], articles: others.length + 1 };
  });
}

const SPACE = 0x20;

/** The offset of each word's first byte. */
function wordOffsets(text: Uint8Array): number[] {
  const offsets = [0];
  for (const [at, byte] of text.entries()) if (byte === SPACE) offsets.push(at + 1);
  return offsets;
}
