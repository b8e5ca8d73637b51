/** Two columns that stand side by side, as in a copy of a printed page, are read one after the other. */

export interface ReadColumns {
  text: string;
  /** From a line on, counted from 0, how many more lines the text has than the file. */
  lineShifts: readonly { line: number; lines: number }[];
  /** The lines of the file that have two columns; empty where the text has none. */
  regions: readonly Region[];
}

/** Lines in a row that have two columns; counted from 0. */
interface Region {
  start: number;
  /** Exclusive. */
  end: number;
  /** The character with which the right column begins. */
  column: number;
}

/** So many blanks show the gutter between two columns. A full line may leave fewer. */
const GUTTER = / {3,}(?=\S)/g;
const MIN_GUTTER_WIDTH = 2;
/** In characters. */
const MIN_COLUMN_WIDTH = 15;
/** Fewer lines with both columns are a heading with its page number, or a list of figures. */
const MIN_LINES = 4;
/** The cells of a table have fewer words. */
const MIN_CELL_WORDS = 3;
/** A paragraph may begin a little farther right. */
const INDENTED = /^ {0,4}\S/;
const TAB = ' '.repeat(8);

export function columnsInOrder(text: string): ReadColumns {
  if (!/\S(?: {3}|\t)/.test(text)) return { text, lineShifts: [], regions: [] };
  const lines = text.split('\n').map((line) => line.replaceAll('\t', TAB).trimEnd());
  const regions = regionsOf(lines);
  if (regions.length === 0) return { text, lineShifts: [], regions };
  const read: string[] = [];
  const lineShifts: { line: number; lines: number }[] = [];
  let at = 0;
  for (const { start, end, column } of regions) {
    const both = lines.slice(start, end);
    read.push(
      ...lines.slice(at, start),
      ...both.map((line) => line.slice(0, column).trimEnd()),
      '',
    );
    lineShifts.push({ line: read.length, lines: both.length + 1 });
    read.push(...both.map((line) => line.slice(column)));
    at = end;
  }
  return { text: [...read, ...lines.slice(at)].join('\n'), lineShifts, regions };
}

function regionsOf(lines: readonly string[]): Region[] {
  const column = likeliestColumn(lines);
  if (column === null) return [];
  const regions: Region[] = [];
  let start = 0;
  for (let end = 0; end <= lines.length; end++) {
    const line = lines[end];
    if (line !== undefined && leavesGutter(line, column)) continue;
    const region = regionWithin(lines, { start, end, column });
    if (region !== null) regions.push(region);
    start = end + 1;
  }
  return regions;
}

/** Where most lines go on after a wide gap. */
function likeliestColumn(lines: readonly string[]): number | null {
  const votes = new Map<number, number>();
  for (const line of lines)
    for (const { 0: gap, index } of line.matchAll(GUTTER))
      if (index >= MIN_COLUMN_WIDTH - gap.length) {
        const column = index + gap.length;
        if (column >= MIN_COLUMN_WIDTH) votes.set(column, (votes.get(column) ?? 0) + 1);
      }
  let best: number | null = null;
  for (const [column, count] of votes)
    if (count >= MIN_LINES && count > (votes.get(best ?? -1) ?? 0)) best = column;
  return best;
}

function leavesGutter(line: string, column: number): boolean {
  return line.slice(column - MIN_GUTTER_WIDTH, column).trim() === '';
}

/** From the first line with both columns to the end of the paragraphs that the last one belongs to. */
function regionWithin(lines: readonly string[], { start, end, column }: Region): Region | null {
  const cells = (line: string) => [line.slice(0, column).trim(), line.slice(column).trim()];
  const isBoth = (line: string) =>
    cells(line).every((cell) => cell !== '') && INDENTED.test(line.slice(column));
  const both = lines.slice(start, end).filter(isBoth);
  const words = both.flatMap(cells).reduce((sum, cell) => sum + cell.split(/\s+/).length, 0);
  if (both.length < MIN_LINES || words < 2 * MIN_CELL_WORDS * both.length) return null;
  const region = lines.slice(start, end);
  const gap = region.indexOf('', region.findLastIndex(isBoth));
  const first = region.findIndex(isBoth);
  return { start: start + first, end: gap < 0 ? end : start + gap, column };
}
