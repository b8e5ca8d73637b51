/**
 * Head nouns: words that say what kind of thing a name stands for. "Foreign Ministry", "Lear Corp", "Taiwan Strait",
 * "World Cup".
 */

import type { NameLists } from '../languages/name-lists.ts';
import { COMPANY_SUFFIXES } from '../languages/name-parts.ts';
import type { Word } from '../text/words.ts';

export function isHeadNoun(word: Word | undefined, lists: NameLists): boolean {
  const key = word?.key ?? '';
  return (
    lists.organizationHeads.has(key) ||
    COMPANY_SUFFIXES.has(key) ||
    lists.placeHeads.has(key) ||
    lists.eventHeads.has(key)
  );
}

/** Whether the last word is a head noun, or one before "of" or "for": "Patriotic Union of Kurdistan". */
export function hasHeadNoun(words: readonly Word[], lists: NameLists): boolean {
  return words.some(
    (word, at) =>
      isHeadNoun(word, lists) &&
      (at === words.length - 1 || lists.mainComplementWords.has(words[at + 1]?.text ?? '')),
  );
}
