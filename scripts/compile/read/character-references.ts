/** What scrapers leave of a page's source in plain text: "AT&amp;T", "&#8217;", "&nbsp;" (HTML section 13.5). */
import { decodeHTMLStrict } from 'entities';
import type { Report } from '../problem.ts';
import { clean } from './clean.ts';

const REFERENCE = /&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/** The text with its references as the characters that they stand for; cleaned again, as they can name any. */
export function withCharacters(text: string, report: Report): string {
  const references = [...text.matchAll(REFERENCE)].filter(
    ([reference]) => decodeHTMLStrict(reference) !== reference,
  );
  const [first] = references;
  if (first === undefined) return text;
  const count = `${references.length} character references (${first[0]} …) read as characters`;
  report('notice', 'read/character-references', count, { start: first.index, end: first.index });
  return clean(decodeHTMLStrict(text)).text;
}
