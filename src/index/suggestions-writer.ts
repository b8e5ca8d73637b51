/** Writes the names (names-reader.ts). */
import type { Lookups } from '../model/lookups.ts';
import { slugOf } from '../text/fold.ts';
import type { NamedArrays } from './index-file.ts';
import { compareBytes } from './rows-reader.ts';
import { RowWriter } from './rows-writer.ts';
import { type NameEntry, spaced, WIDTH } from './suggestions-reader.ts';

export function writeSuggestions(lookups: Lookups): NamedArrays {
  const encoder = new TextEncoder();
  const bearers = bearersIn(lookups).sort(
    (a, b) => b.articles - a.articles || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const rows = { bearers: new RowWriter(), names: new RowWriter() };
  const of: number[] = [];
  const words: { name: number; from: number; rest: Uint8Array }[] = [];
  for (const [number, bearer] of bearers.entries()) {
    rows.bearers.addText(encoder.encode(JSON.stringify(bearer)));
    for (const [which, written] of bearer.names.entries()) {
      const text = encoder.encode(spaced(written));
      const name = of.length / WIDTH;
      rows.names.addText(text);
      of.push(number, which);
      for (const from of beginningsOf(text)) words.push({ name, from, rest: text.subarray(from) });
    }
  }
  words.sort((a, b) => compareBytes(a.rest, b.rest));
  return {
    ...rows.bearers.arrays('bearers'),
    ...rows.names.arrays('names'),
    'names of': Uint32Array.from(of),
    'name words': Uint32Array.from(words.flatMap(({ name, from }) => [name, from])),
  };
}

function bearersIn({ records, entities }: Lookups): NameEntry[] {
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
    ...authorsIn(records.articles),
  ];
}

function authorsIn(articles: Lookups['records']['articles']): NameEntry[] {
  const written = Array.from(articles, ({ authors }) => authors.map(({ name }) => name)).flat();
  return Array.from(Map.groupBy(written, slugOf), ([id, [name = id, ...others]]) => {
    return { parameter: 'author', id, names: [name], articles: others.length + 1 };
  });
}

const SPACE = 0x20;

/** Where each word begins. */
function beginningsOf(text: Uint8Array): number[] {
  const found = [0];
  for (const [place, byte] of text.entries()) if (byte === SPACE) found.push(place + 1);
  return found;
}
