/** What the end of an article says of its author is a note. */
import type { Line, Source } from '../core/draft.ts';
import { anyOf } from '../languages/languages.ts';
import { slice } from '../text/span.ts';

/** What follows the author's name: "is a professor of", "covers". */
const BIOGRAPHY = new RegExp(
  `^,?\\s(?:${anyOf(({ bylines }) => bylines?.biography)})(?!\\p{L})`,
  'u',
);
/** Lines from the end of the body on, itself included, that may tell of the author. */
const LAST_LINES = 3;
/** In characters: a longer line may report of somebody of the same name. */
const MAX_LENGTH = 500;

/** @param authors as the header names them */
export function markBiographies(
  lines: readonly Line[],
  { text }: Source,
  authors: readonly { name: string }[],
): Line[] {
  const last = lines.findLastIndex(({ kind }) => kind === 'paragraph');
  return lines.map((line, at) => {
    const mayTell = line.kind === 'paragraph' ? at > last - LAST_LINES : at > last;
    if (!mayTell || line.span.end - line.span.start > MAX_LENGTH) return line;
    const words = slice(text, line.span);
    return authors.some(({ name }) => isBiography(words, name))
      ? { ...line, kind: 'note', note: 'author', reason: 'tells of the author' }
      : line;
  });
}

function isBiography(words: string, name: string): boolean {
  return words.startsWith(name) && BIOGRAPHY.test(words.slice(name.length));
}
