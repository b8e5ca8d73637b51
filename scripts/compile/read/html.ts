/** A saved page to the text that its readers saw, and what it states about itself. */

import type { LineKind, PageLine, Source } from '../core/draft.ts';
import { type Problem, problemAt } from '../core/problem.ts';
import type { SeedFile } from './folder.ts';
import { pageMetadata } from './html-metadata.ts';
import { readPage } from './html-page.ts';
import { removeResidualMarkup } from './residual-markup.ts';

/** Bytes in which a page may declare its encoding: https://html.spec.whatwg.org/#charset */
const PRESCAN_BYTES = 1024;

/** By its name, or by its first words: pages are saved as .txt too. */
export function isHtml({ path, text }: { path: string; text: string }): boolean {
  return /\.html?$/i.test(path) || /^\s*<(?:!doctype html|html)[\s>]/i.test(text);
}

/** As a <meta> or an XML declaration names it. */
export function declaredEncoding({ bytes }: SeedFile): string | null {
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString('latin1');
  const declaration =
    /<meta\b[^<>]{0,200}\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /^\s*<\?xml\b[^<>]{0,100}\bencoding\s*=\s*["']([\w:.-]+)/i.exec(head);
  return declaration?.[1] ?? null;
}

export function readHtml(
  { path, text: html }: { path: string; text: string },
  problems: Problem[],
): Source {
  const page = readPage(html);
  if (page.failure !== null)
    problems.push(
      problemAt(
        path,
        'warning',
        'read/html',
        `the HTML parser failed, and the rest of the page was not read: save the page as text, and report this line as a bug, with the file: ${page.failure}`,
      ),
    );
  if (!page.whole)
    problems.push(
      problemAt(
        path,
        'warning',
        'read/deep-markup',
        'elements are nested too deeply: the rest was not read',
      ),
    );
  // What a page shows as its source was escaped once too often on its way.
  const plain = removeResidualMarkup({ path, text: page.text, marks: page.markup }, problems);
  const { text, marks, lineShifts } = plain;
  const metadata = pageMetadata(page);
  return { path, metadata, text, markup: kindsIn(marks), page: marks, lineShifts };
}

function kindsIn(lines: ReadonlyMap<number, PageLine>): NonNullable<Source['markup']> {
  const kinds = new Map<number, LineKind>();
  for (const [offset, { kind }] of lines) if (kind !== null) kinds.set(offset, kind);
  return kinds;
}
