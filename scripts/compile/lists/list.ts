/** The lists of names and words in this folder; `npm run lists` makes them of the packages they come from. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** `cities` has a tab and the population after each name; the others are names and words alone. */
export type ListName = 'cities' | 'common-words' | 'given-names' | 'female-names' | 'male-names';

export function linesOf(list: ListName): string[] {
  const file = path.join(import.meta.dirname, `${list}.txt`);
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}
