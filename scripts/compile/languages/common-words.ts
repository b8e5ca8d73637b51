/** Is a word an everyday one, however it is capitalized here? */
import { linesOf } from './word-list.ts';

const COMMON: ReadonlySet<string> = new Set(linesOf('common-words'));

/** `word` in lower case. */
export function isCommonWord(word: string): boolean {
  return (
    COMMON.has(word) || (word.includes('-') && word.split('-').every((part) => COMMON.has(part)))
  );
}
