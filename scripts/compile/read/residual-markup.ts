/** What is left of a page's source in a text that should be plain: its characters written out, its tags gone. */

import { type Problem, type Report, reportOn } from '../core/problem.ts';
import type { LineShift } from '../text/span.ts';
import { withCharacters } from './character-references.ts';
import { type RemovedRange, removeRanges } from './remove-ranges.ts';
import { residualTags } from './residual-tags.ts';

/** A text, and something known of its lines, by their offset. */
interface Marked<Mark> {
  text: string;
  marks: ReadonlyMap<number, Mark>;
}

/** Characters of the first leftover that a problem shows. */
const MAX_SHOWN_LENGTH = 40;

/** @returns the marks, moved with their lines */
export function removeResidualMarkup<Mark = never>(
  {
    path,
    text,
    marks = new Map(),
  }: { path: string; text: string; marks?: ReadonlyMap<number, Mark> },
  problems: Problem[],
): Marked<Mark> & { lineShifts: readonly LineShift[] } {
  const decoded = withCharacters(text, reportOn({ path, text }, problems));
  const leftovers = residualTags(decoded);
  reportThem(leftovers, decoded, reportOn({ path, text: decoded }, problems));
  const { newOffset, ...taken } = removeRanges(decoded, leftovers);
  const lines = [...onSameLines(marks, text, decoded)];
  return { ...taken, marks: new Map(lines.map(([offset, mark]) => [newOffset(offset), mark])) };
}

/** A text of one line: of a page's metadata, of the editor's YAML. */
export function plainLine(text: string): string {
  if (!/[&<]/.test(text)) return text;
  return removeResidualMarkup({ path: '', text }, []).text.replace(/\s+/g, ' ').trim();
}

function reportThem(leftovers: readonly RemovedRange[], text: string, report: Report): void {
  const [first] = leftovers;
  if (first === undefined) return;
  const printed = text.slice(first.start, Math.min(first.end, first.start + MAX_SHOWN_LENGTH));
  const count = `${leftovers.length} tags and comments of HTML (${printed} …) taken out`;
  report('notice', 'read/leftover-tags', count, first);
}

/** By the offset of each line's first word: references are read within their line. */
function onSameLines<Mark>(
  marks: ReadonlyMap<number, Mark>,
  before: string,
  after: string,
): ReadonlyMap<number, Mark> {
  if (before === after || marks.size === 0) return marks;
  const moved = new Map<number, Mark>();
  const lines = after.split('\n');
  let from = 0;
  let to = 0;
  for (const [index, line] of before.split('\n').entries()) {
    const now = lines[index] ?? '';
    const mark = marks.get(from + indent(line));
    if (mark !== undefined) moved.set(to + indent(now), mark);
    from += line.length + 1;
    to += now.length + 1;
  }
  return moved;
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}
