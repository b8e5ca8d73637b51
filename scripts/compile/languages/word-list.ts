/** The lists of names and words in this folder; `npm run lists` makes them of the packages they come from. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withoutHead } from '../text/list-file.ts';

/** `cities` has a tab and the population after each name; the others are names and words alone. */
export type ListName = 'cities' | 'common-words' | 'given-names' | 'female-names' | 'male-names';

/** A list's lines, without the head that names its source and licence. */
export function linesOf(list: ListName): string[] {
  return withoutHead(readFileSync(path.join(import.meta.dirname, `${list}.txt`), 'utf8'));
}
