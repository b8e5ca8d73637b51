/** What a reader view takes for the article in a page: a second opinion on our own segmentation. */
import { createRequire } from 'node:module';
import { type HtmlPage, readPage } from './html-page.ts';

const require = createRequire(import.meta.url);

/** Of a page that a person made; parsing into a tree takes time with the square of its depth. */
const LARGEST = { characters: 2_000_000, elements: 20_000, depth: 300 };

/** Null when the page is too large for the library, or it finds no article. */
export function mainContent(html: string, page: HtmlPage): string | null {
  const { characters, elements, depth } = LARGEST;
  if (html.length > characters || page.elements > elements || page.depth > depth) return null;
  // Loaded with the first page: a folder of plain texts starts without them.
  const { parseHTML }: typeof import('linkedom') = require('linkedom');
  const { Readability }: typeof import('@mozilla/readability') = require('@mozilla/readability');
  const { document } = parseHTML(html);
  const content = document.documentElement && new Readability(document).parse()?.content;
  return content ? readPage(content).text : null;
}
