/** What is left of a page's source in a text that should be plain: its characters written out, its tags gone. */
import type { LineKind, Source } from '../core/draft.ts';
import { type Problem, type Report, reportOn } from '../core/problem.ts';
import { withCharacters } from './character-references.ts';
import { type RemovedRange, removeRanges } from './remove-ranges.ts';
import { residualTags } from './residual-tags.ts';

type Markup = NonNullable<Source['markup']>;

/** Characters of the first leftover that a problem shows. */
const SHOWN = 40;

/** @param markup what the file's own markup says of lines, by their offset: it moves with them */
export function removeResidualMarkup(
  { path, text, markup = new Map() }: Pick<Source, 'path' | 'text' | 'markup'>,
  problems: Problem[],
): Required<Pick<Source, 'text' | 'markup' | 'lineShifts'>> {
  const decoded = withCharacters(text, reportOn({ path, text }, problems));
  const leftovers = residualTags(decoded);
  reportThem(leftovers, decoded, reportOn({ path, text: decoded }, problems));
  const { newOffset, ...taken } = removeRanges(decoded, leftovers);
  const lines = [...onSameLines(markup, text, decoded)];
  return { ...taken, markup: new Map(lines.map(([offset, kind]) => [newOffset(offset), kind])) };
}

/** A text of one line: of a page's metadata, of the editor's YAML. */
export function plainLine(text: string): string {
  if (!/[&<]/.test(text)) return text;
  return removeResidualMarkup({ path: '', text }, []).text.replace(/\s+/g, ' ').trim();
}

function reportThem(leftovers: readonly RemovedRange[], text: string, report: Report): void {
  const [first] = leftovers;
  if (first === undefined) return;
  const printed = text.slice(first.start, Math.min(first.end, first.start + SHOWN));
  const count = `${leftovers.length} tags and comments of HTML (${printed} …) taken out`;
  report('notice', 'read/leftover-tags', count, first);
}

/** By the offset of each line's first word: references are read within their line. */
function onSameLines(markup: Markup, before: string, after: string): Markup {
  if (before === after || markup.size === 0) return markup;
  const newOffset = new Map<number, LineKind>();
  const lines = after.split('\n');
  let from = 0;
  let to = 0;
  for (const [index, line] of before.split('\n').entries()) {
    const now = lines[index] ?? '';
    const kind = markup.get(from + indent(line));
    if (kind) newOffset.set(to + indent(now), kind);
    from += line.length + 1;
    to += now.length + 1;
  }
  return newOffset;
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}
