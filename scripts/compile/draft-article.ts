/** One source to a draft: the per-article stages of reading, in order. */
import type { Block, BlockType, Span } from '../../src/dataset/types.ts';
import type { Draft, Line, LineKind, Source } from './draft.ts';
import { header } from './header/header.ts';
import { articleId } from './identity.ts';
import type { Report } from './problem.ts';
import { redact } from './redact.ts';
import { segment } from './segment/segment.ts';
import { slice } from './span.ts';

const IN_BODY: ReadonlySet<LineKind> = new Set<BlockType>([
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'caption',
]);

export function draftArticle(source: Source, report: Report): Draft {
  const lines = segment(source, report).map((line) => asMarked(line, source));
  const found = header(source, lines, report);
  const outlet = found.publisher?.value ?? null;
  return {
    id: articleId(source.path),
    source,
    lines: lines.map((line) => asOutlet(line, source, outlet)),
    header: found,
    body: lines.filter(isBodyLine).map((line) => block(source, line)),
  };
}

/** A name in a line of its own looks like a person's. */
const MAY_NAME_OUTLET: ReadonlySet<LineKind> = new Set(['boilerplate', 'byline']);

/** Of the lines around the article, those that are the outlet's name: known once a notice or an address tells it. */
function asOutlet(line: Line, { text }: Source, outlet: string | null): Line {
  if (outlet === null || !MAY_NAME_OUTLET.has(line.kind)) return line;
  if (line.span.end - line.span.start !== outlet.length) return line;
  const isName = slice(text, line.span).toLowerCase() === outlet.toLowerCase();
  return isName ? { ...line, kind: 'publisher', reason: 'the name of the outlet' } : line;
}

/** Where the page's own markup says what a line of the body is, that is what it is. */
function asMarked(line: Line, { markup }: Source): Line {
  const kind = isBodyLine(line) ? markup?.get(line.span.start) : undefined;
  return kind ? { ...line, kind, reason: 'by its markup' } : line;
}

function isBodyLine(line: Line): line is Line & { kind: BlockType } {
  return IN_BODY.has(line.kind);
}

function block(source: Source, line: Line & { kind: BlockType }): Block {
  const span = line.kind === 'list-item' ? pastBullet(source.text, line.span) : line.span;
  const text = redact(slice(source.text, span).replace(/[\n\t]/g, ' '));
  return { type: line.kind, text, span };
}

/** A list item's type says that it is one. Numbers stay: they say which. */
function pastBullet(text: string, { start, end }: Span): Span {
  const bullet = /^(?:[•·▪●○‣]\s*|[*–—-]\s+)(?=\S)/.exec(text.slice(start, end))?.[0] ?? '';
  return { start: start + bullet.length, end };
}
