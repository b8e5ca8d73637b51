/**
 * Head nouns: words that say what kind of thing a name stands for. "Foreign Ministry", "Lear Corp", "Taiwan Strait",
 * "World Cup".
 */
import { EVENT_HEADS } from '../languages/en-events.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from '../languages/en-organizations.ts';
import { PLACE_HEADS } from '../languages/en-places.ts';
import type { Word } from '../text/words.ts';

export function isHeadNoun(word: Word | undefined): boolean {
  const key = word?.key ?? '';
  return (
    ORGANIZATION_HEADS.has(key) ||
    COMPANY_SUFFIXES.has(key) ||
    PLACE_HEADS.has(key) ||
    EVENT_HEADS.has(key)
  );
}

/** Whether the last word is a head noun, or one before "of" or "for": "Patriotic Union of Kurdistan". */
export function hasHeadNoun(words: readonly Word[]): boolean {
  return words.some(
    (word, at) =>
      isHeadNoun(word) &&
      (at === words.length - 1 || /^(?:of|for)$/.test(words[at + 1]?.text ?? '')),
  );
}
