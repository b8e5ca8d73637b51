/** What scrapers leave of a page's source in plain text: "AT&amp;T", "&#8217;", "&nbsp;" (HTML section 13.5). */
import { decodeHTMLStrict } from 'entities';
import { attempt } from '../core/failure.ts';
import type { Report } from '../core/problem.ts';
import { clean } from './clean.ts';

/**
 * Escaped again and again ("AT&amp;amp;T", "&amp;#8217;"): still one character. A few that pages are full of are read
 * without their semicolon, too, as browsers do.
 */
const REFERENCE =
  /&(?:amp;)*(?:(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});|(?:amp|copy|gt|lt|nbsp|quot|reg)(?![\w;=]))/gi;

interface Reference {
  index: number;
  printed: string;
  character: string;
}

/**
 * The text with its references as the characters that they stand for, each line where it was.
 * @param decode the character that a reference ("&amp;") stands for; an unknown reference as it is
 */
export function withCharacters(
  text: string,
  report: Report,
  decode: (reference: string) => string = decodeHTMLStrict,
): string {
  const references = attempt(
    () => referencesIn(text, decode),
    (failure) =>
      report(
        'warning',
        'read/character-references',
        `character references cannot be read and stay as printed: report this line as a bug, with the file: ${failure}`,
      ),
  );
  const first = references?.[0];
  if (!references || first === undefined) return text;
  const count = `${references.length} character references (${first.printed} …) read as characters`;
  report('notice', 'read/character-references', count, { start: first.index, end: first.index });
  const pieces: string[] = [];
  let at = 0;
  for (const { index, printed, character } of references) {
    pieces.push(text.slice(at, index), character);
    at = index + printed.length;
  }
  // Cleaned again, as references can name any character.
  return clean(`${pieces.join('')}${text.slice(at)}`).text;
}

function referencesIn(text: string, decode: (reference: string) => string): Reference[] {
  return [...text.matchAll(REFERENCE)].flatMap(({ index, 0: printed }) => {
    const once = `${printed.replace(/&(?:amp;)+(?!$)/i, '&').replace(/;$/, '')};`;
    const character = decode(once);
    return character === once ? [] : [{ index, printed, character: inLine(character) }];
  });
}

/** A line break becomes a space, as in HTML; an invalid reference (U+FFFD by the standard) is removed. */
function inLine(character: string): string {
  return character.replace(/\uFFFD/g, '').replace(/[\n\v\f\r\x85\u2028\u2029]/g, ' ');
}
