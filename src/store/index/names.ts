/**
 * Every name by the beginning of any of its words.
 *
 * | array | holds |
 * | --- | --- |
 * | `bearers` | rows: what bears a name, in JSON; those of most articles first |
 * | `names` | rows: the folded words of each name, bearer by bearer |
 * | `names of` | for each name two numbers: its bearer, and which of the bearer's names it is |
 * | `name words` | for each word of a name two numbers: the name, and where in its row the word begins; in the order of the bytes from there on |
 */
import type { Arrays, IndexFile } from '../../dataset/index-file.ts';
import { fold, nameId } from '../../dataset/names.ts';
import { compareBytes, firstFrom, type Rows, RowWriter, rowsOf } from '../../dataset/rows.ts';
import type { Lookups } from '../../query/lookups.ts';
import type { Suggestion } from '../store.ts';

const WIDTH = 2;

/** Looked at for one answer, at most: more share a beginning only when it is a letter or two. */
const MOST_NAMES = 5000;

/** What names stand for. */
interface Bearer {
  parameter: string;
  id: string;
  /** The canonical one first. */
  names: readonly string[];
  articles: number;
}

export function writeNames(lookups: Lookups): Arrays {
  const encoder = new TextEncoder();
  const bearers = bearersIn(lookups).sort(
    (a, b) => b.articles - a.articles || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const rows = { bearers: new RowWriter(), names: new RowWriter() };
  const of: number[] = [];
  const words: { name: number; from: number; rest: Uint8Array }[] = [];
  for (const [number, bearer] of bearers.entries()) {
    rows.bearers.text(encoder.encode(JSON.stringify(bearer)));
    for (const [which, written] of bearer.names.entries()) {
      const text = encoder.encode(spaced(written));
      const name = of.length / WIDTH;
      rows.names.text(text);
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

function bearersIn({ records, entities }: Lookups): Bearer[] {
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

function authorsIn(articles: Lookups['records']['articles']): Bearer[] {
  const written = Array.from(articles, ({ authors }) => authors.map(({ name }) => name)).flat();
  return Array.from(Map.groupBy(written, nameId), ([id, [name = id, ...others]]) => {
    return { parameter: 'author', id, names: [name], articles: others.length + 1 };
  });
}

/** Folded words with one space between them. */
function spaced(text: string): string {
  return nameId(fold(text)).replaceAll('-', ' ');
}

const SPACE = 0x20;

/** Where each word begins. */
function beginningsOf(text: Uint8Array): number[] {
  const found = [0];
  for (const [place, byte] of text.entries()) if (byte === SPACE) found.push(place + 1);
  return found;
}

/** What bears a name of which some word, and what follows it, begins as the text does; the best first. */
export type Suggest = (text: string, limit: number) => readonly Suggestion[];

export function openNames(file: IndexFile): Suggest {
  const bearers = rowsOf(file, 'bearers');
  const names = rowsOf(file, 'names');
  const of = file.numbers('names of');
  const words = file.numbers('name words');
  const decoder = new TextDecoder();
  /** From each word on to the end of its name, in the order of the bytes. */
  const rests: Rows = {
    count: words.length / WIDTH,
    row: (word) => names.row(words[word * WIDTH] ?? 0).subarray(words[word * WIDTH + 1]),
  };

  function beginningWith(prefix: Uint8Array): Candidate[] {
    const found: Candidate[] = [];
    for (let word = firstFrom(rests, prefix); word < rests.count; word++) {
      const rest = rests.row(word);
      if (compareBytes(rest.subarray(0, prefix.length), prefix) !== 0) break;
      if (found.length >= MOST_NAMES) break;
      const [name = 0, from = 0] = words.subarray(word * WIDTH);
      const [bearer = 0, which = 0] = of.subarray(name * WIDTH);
      const rank = from > 0 ? 2 : rest.length > prefix.length ? 1 : 0;
      found.push({ rank, bearer, which });
    }
    return found;
  }

  function suggestion({ bearer, which }: Candidate): Suggestion {
    const found: Bearer = JSON.parse(decoder.decode(bearers.row(bearer)));
    const { parameter, id, names: written, articles } = found;
    const [name = id] = written;
    const named = written[which] ?? name;
    return { parameter, id, name, articles, alias: named === name ? null : named };
  }

  return (text, limit) => {
    const prefix = spaced(text);
    if (prefix === '') return [];
    const sorted = beginningWith(new TextEncoder().encode(prefix)).sort(
      (a, b) => a.rank - b.rank || a.bearer - b.bearer || a.which - b.which,
    );
    const best = new Map<number, Candidate>();
    for (const candidate of sorted) {
      if (best.size >= limit) break;
      if (!best.has(candidate.bearer)) best.set(candidate.bearer, candidate);
    }
    return Array.from(best.values(), suggestion);
  };
}

interface Candidate {
  /** 0: the whole name; 1: the beginning of one; 2: of a later word. */
  rank: number;
  /** By its number, so by falling articles. */
  bearer: number;
  which: number;
}
