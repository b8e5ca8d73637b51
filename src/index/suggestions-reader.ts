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

import type { Suggestion } from '../model/vocabulary.ts';
import { fold, slugOf } from '../text/fold.ts';
import type { IndexFile } from './index-file.ts';
import { compareBytes, lowerBound, openRows, type Rows } from './rows-reader.ts';

/** Numbers of a name and of a word. */
export const WIDTH = 2;

/** Looked at for one answer, at most: more share a beginning only when it is a letter or two. */
const MOST_NAMES = 5000;

/** What names stand for. */
export interface NameEntry {
  parameter: string;
  id: string;
  /** The canonical one first. */
  names: readonly string[];
  articles: number;
}

/** Folded words with one space between them. */
export function spaced(text: string): string {
  return slugOf(fold(text)).replaceAll('-', ' ');
}

/** What bears a name of which some word, and what follows it, begins as the text does; the best first. */
export type Suggest = (text: string, limit: number) => readonly Suggestion[];

export function openSuggestions(file: IndexFile): Suggest {
  const bearers = openRows(file, 'bearers');
  const names = openRows(file, 'names');
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
    for (let word = lowerBound(rests, prefix); word < rests.count; word++) {
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
    const found: NameEntry = JSON.parse(decoder.decode(bearers.row(bearer)));
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
