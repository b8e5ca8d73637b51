/**
 * Suggestions: names by the beginning of any of their words.
 *
 * | array | holds |
 * | --- | --- |
 * | `bearers` | rows: the entries in JSON, those of most articles first |
 * | `names` | rows: the folded words of each name, entry by entry |
 * | `names of` | for each name two numbers: its entry, and its index among the entry's names |
 * | `name words` | for each word of a name two numbers: the name, and the word's offset in the name's row; sorted by the bytes from there to the row's end |
 */
import type { Suggestion } from '../model/vocabulary.ts';
import { fold, slugOf } from '../text/fold.ts';
import type { IndexFile } from './index-file.ts';
import { compareBytes, lowerBound, openRows, type Rows } from './rows-reader.ts';

/** Numbers for each name, and for each word. */
export const PAIR = 2;

/** The most names compared for one answer. Only prefixes of one or two letters match more. */
const MAX_CANDIDATES = 5000;

/** Something with names: an entity, publisher, story, event or author. */
export interface NameEntry {
  /** The parameter that takes the id. */
  parameter: string;
  id: string;
  /** The canonical name first. */
  names: readonly string[];
  /** The number of articles that mention it. */
  articles: number;
}

/** Folded words separated by one space. */
export function foldedWords(text: string): string {
  return slugOf(fold(text)).replaceAll('-', ' ');
}

interface Candidate {
  /** 0: the whole name; 1: the beginning of a name; 2: the beginning of a later word. */
  rank: number;
  /** By number, so by descending count of articles. */
  entry: number;
  /** Index among the entry's names. */
  name: number;
}

/** The entries with a name that has the text at the beginning of a word, best first. */
export type Suggest = (text: string, limit: number) => readonly Suggestion[];

export function openSuggestions(file: IndexFile): Suggest {
  const entries = openRows(file, 'bearers');
  const names = openRows(file, 'names');
  const entryOfName = file.numbers('names of');
  const words = file.numbers('name words');
  const decoder = new TextDecoder();
  /** For each word the rest of its name from there on. */
  const rests: Rows = {
    count: words.length / PAIR,
    size: names.size,
    row: (word) => names.row(words[word * PAIR] ?? 0).subarray(words[word * PAIR + 1]),
  };

  function candidates(prefix: Uint8Array): Candidate[] {
    const found: Candidate[] = [];
    for (let word = lowerBound(rests, prefix); word < rests.count; word++) {
      const rest = rests.row(word);
      if (compareBytes(rest.subarray(0, prefix.length), prefix) !== 0) break;
      if (found.length >= MAX_CANDIDATES) break;
      const [number = 0, offset = 0] = words.subarray(word * PAIR);
      const [entry = 0, name = 0] = entryOfName.subarray(number * PAIR);
      const rank = offset > 0 ? 2 : rest.length > prefix.length ? 1 : 0;
      found.push({ rank, entry, name });
    }
    return found;
  }

  function suggestion({ entry: number, name: index }: Candidate): Suggestion {
    const entry: NameEntry = JSON.parse(decoder.decode(entries.row(number)));
    const { parameter, id, articles } = entry;
    const [name = id] = entry.names;
    const matched = entry.names[index] ?? name;
    return { parameter, id, name, articles, alias: matched === name ? null : matched };
  }

  return (text, limit) => {
    const prefix = foldedWords(text);
    if (prefix === '') return [];
    const sorted = candidates(new TextEncoder().encode(prefix)).sort(
      (a, b) => a.rank - b.rank || a.entry - b.entry || a.name - b.name,
    );
    const best = new Map<number, Candidate>();
    for (const candidate of sorted) {
      if (best.size >= limit) break;
      if (!best.has(candidate.entry)) best.set(candidate.entry, candidate);
    }
    return Array.from(best.values(), suggestion);
  };
}
