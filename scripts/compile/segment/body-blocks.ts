/** Segmented lines to the blocks of the body, with what the markup and the outlet's name say of lines. */
import type { Block, BlockType, Span } from '../../../src/dataset/types.ts';
import type { Line, LineKind, Source } from '../core/draft.ts';
import { redact } from '../text/redact.ts';
import { slice } from '../text/span.ts';

const IN_BODY: ReadonlySet<LineKind> = new Set<BlockType>([
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'caption',
]);

/** The lines of the body, in reading order. */
export function bodyBlocks(source: Source, lines: readonly Line[]): Block[] {
  return lines.filter(isBodyLine).map((line) => block(source, line));
}

/** A name in a line of its own looks like a person's. */
const MAY_NAME_OUTLET: ReadonlySet<LineKind> = new Set(['boilerplate', 'byline']);

/** Of the lines around the article, those that are the outlet's name: known once a notice or an address tells it. */
export function markPublisherName(line: Line, { text }: Source, outlet: string | null): Line {
  if (outlet === null || !MAY_NAME_OUTLET.has(line.kind)) return line;
  if (line.span.end - line.span.start !== outlet.length) return line;
  const isName = slice(text, line.span).toLowerCase() === outlet.toLowerCase();
  return isName ? { ...line, kind: 'publisher', reason: 'the name of the outlet' } : line;
}

/** Where the page's own markup says what a line of the body is, that is what it is. */
export function applyMarkup(line: Line, { markup }: Source): Line {
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
