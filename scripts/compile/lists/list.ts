/** The lists of names and words in this folder; `npm run lists` makes them of the packages they come from. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** `cities` has a tab and the population after each name; the others are names and words alone. */
export type ListName = 'cities' | 'common-words' | 'given-names' | 'female-names' | 'male-names';

/** A list's lines, without the head that names its source and licence. */
export function linesOf(list: ListName): string[] {
  return withoutHead(readFileSync(path.join(import.meta.dirname, `${list}.txt`), 'utf8'));
}

/** The lines of a list file; its head is the lines that begin with `#`. */
export function withoutHead(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  return lines.slice(lines.findIndex((line) => !line.startsWith('#')));
}
