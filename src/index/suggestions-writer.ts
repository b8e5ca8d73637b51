/** Writes the names that suggestions come from (suggestions-reader.ts). */
import type { Lookups } from '../model/lookups.ts';
import { compareCodePoints } from '../text/code-points.ts';
import { compareCodeUnits } from '../text/code-units.ts';
import { slugOf } from '../text/fold.ts';
import type { NamedArrays } from './index-file.ts';
import { RowWriter } from './rows-writer.ts';
import { foldedWords, type NameEntry, PAIR } from './suggestions-reader.ts';

export function writeSuggestions(lookups: Lookups): NamedArrays {
  const entries = entriesIn(lookups).sort(
    (a, b) => b.articles - a.articles || compareCodeUnits(a.id, b.id),
  );
  const rows = { entries: new RowWriter(), names: new RowWriter() };
  const entryOfName: number[] = [];
  const words: { name: number; offset: number; rest: string }[] = [];
  for (const [number, entry] of entries.entries()) {
    rows.entries.addText(JSON.stringify(entry));
    for (const [index, written] of entry.names.entries()) {
      const text = foldedWords(written).toWellFormed();
      const name = entryOfName.length / PAIR;
      rows.names.addText(text);
      entryOfName.push(number, index);
      for (const word of wordsIn(text)) words.push({ name, ...word });
    }
  }
  words.sort((a, b) => compareCodePoints(a.rest, b.rest));
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

/** For each word its offset in bytes, and the text from there on. */
function wordsIn(text: string): { offset: number; rest: string }[] {
  const words: { offset: number; rest: string }[] = [];
  let start = 0;
  let offset = 0;
  for (const word of text.split(' ')) {
    words.push({ offset, rest: text.slice(start) });
    start += word.length + 1;
    offset += byteLength(word) + 1;
  }
  return words;
}

const ASCII = /^[\0-\x7f]*$/;
const encoder = new TextEncoder();

/** In UTF-8. */
function byteLength(text: string): number {
  return ASCII.test(text) ? text.length : encoder.encode(text).length;
}
