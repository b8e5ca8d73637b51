/** The blocks of the body from the segmented lines, once the markup and the outlet's name have corrected their kinds. */
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

/** A name in a line of its own is easily taken for a person's. */
const MAY_NAME_OUTLET: ReadonlySet<LineKind> = new Set(['boilerplate', 'byline']);

/** Makes a line outside the body a `publisher` line if it is the outlet's name, which the header has found. */
export function markPublisherName(line: Line, { text }: Source, outlet: readonly string[]): Line {
  if (!MAY_NAME_OUTLET.has(line.kind)) return line;
  const isName = outlet.some(
    (name) =>
      line.span.end - line.span.start === name.length &&
      slice(text, line.span).toLowerCase() === name.toLowerCase(),
  );
  return isName ? { ...line, kind: 'publisher', reason: 'the name of the outlet' } : line;
}

/** The page's own markup decides on the kind of a line of the body, where it says one. */
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

/** A list item's type replaces its bullet. Numbers stay: the text may refer to them. */
function pastBullet(text: string, { start, end }: Span): Span {
  const bullet = /^(?:[•·▪●○‣]\s*|[*–—-]\s+)(?=\S)/.exec(text.slice(start, end))?.[0] ?? '';
  return { start: start + bullet.length, end };
}
