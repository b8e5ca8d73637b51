/** Lines that speak of the article or of the outlet's offers, and tell nothing of what the article reports. */
import type { NoteType } from '../../../src/dataset/types.ts';
import { anyOf } from '../languages/languages.ts';
import { cachedByLine } from '../text/line-cache.ts';

/** What may stand before a note's first word: a bracket, an asterisk, a dash. */
const OPENING = String.raw`^[([*†_\s–—-]{0,4}`;

const PAYWALL = beginning(anyOf(({ notes }) => notes?.paywall));

/** In order: "This story was corrected by …" is a correction. */
const NOTES: readonly (readonly [NoteType, RegExp])[] = [
  ['correction', beginning(anyOf(({ notes }) => notes?.correction))],
  // Names begin with a capital.
  [
    'credit',
    beginning(
      anyOf(({ notes }) => notes?.credit),
      'u',
    ),
  ],
  ['disclaimer', beginning(anyOf(({ notes }) => notes?.disclaimer))],
  ['offer', PAYWALL],
  ['offer', beginning(anyOf(({ notes }) => notes?.offer))],
  ['post', beginning(`(?:${anyOf(({ notes }) => notes?.post)})$`)],
];

/** In characters: longer lines are paragraphs. */
const MAX_NOTE_LENGTH = 1200;

/** Null for every other line. */
export const noteOf = cachedByLine(readNote);

function readNote(text: string): NoteType | null {
  if (text.length > MAX_NOTE_LENGTH) return null;
  return NOTES.find(([, note]) => note.test(text))?.[0] ?? null;
}

/** Says that the text goes on for subscribers only. */
export function isPaywall(text: string): boolean {
  return text.length <= MAX_NOTE_LENGTH && PAYWALL.test(text);
}

function beginning(words: string, flags = 'iu'): RegExp {
  return new RegExp(`${OPENING}(?:${words})`, flags);
}
