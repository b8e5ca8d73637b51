/**
 * Joins lines that were broken to a fixed width, as in e-mail and old text dumps, into paragraphs.
 * A line is wrapped where the next line's first word would not have fitted on it.
 */
import { nonBlankLines, type TextLine } from './text-lines.ts';

/** Prose as it is scraped or copied has longer lines; columns and verse have shorter ones. */
const NARROWEST = 50;
const WIDEST = 100;
const WIDTHS = Array.from({ length: WIDEST - NARROWEST + 1 }, (_, at) => NARROWEST + at);
/** Fewer breaks inside sentences are no evidence of a width. */
const FEWEST_BREAKS = 3;
/** The least share of lines that are broken inside a sentence, and the least share of these that fill the width. */
const BROKEN = 0.25;
const FULL = 0.8;

/** A text's non-blank lines, with those that were broken to a width joined. */
export function textLinesOf(text: string): TextLine[] {
  return unwrapped(nonBlankLines(text), text);
}

/** The lines joined, or as they are where the text is not wrapped. */
function unwrapped(lines: TextLine[], text: string): TextLine[] {
  const width = wrapWidth(lines);
  if (width === null) return lines;
  const groups: TextLine[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before !== undefined && continues(before, line, width)) groups.at(-1)?.push(line);
    else groups.push([line]);
  });
  return groups.flatMap((group) => joined(group, text));
}

interface Pair {
  line: TextLine;
  next: TextLine;
}

/** The least width that explains where a text's lines are broken; null where none does. */
function wrapWidth(lines: readonly TextLine[]): number | null {
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && breaksSentence(line, next) ? [{ line, next }] : [];
  });
  if (pairs.length < FEWEST_BREAKS || pairs.length < BROKEN * lines.length) return null;
  const counts = WIDTHS.map((width) => pairs.filter((pair) => isFull(pair, width)).length);
  const most = Math.max(...counts);
  return most >= FULL * pairs.length ? (WIDTHS[counts.indexOf(most)] ?? null) : null;
}

function breaksSentence({ text, gapBelow }: TextLine, next: TextLine): boolean {
  return (
    !gapBelow && /\s/.test(text) && /[\p{L}\p{N},;]$/u.test(text) && /^\p{Ll}/u.test(next.text)
  );
}

/** Whether a line fits the width but would not with the next line's first word. */
function isFull({ line: { text }, next }: Pair, width: number): boolean {
  return text.length <= width && wouldBeWider(text, next, width);
}

function wouldBeWider(text: string, next: TextLine, width: number): boolean {
  return text.length + 1 + next.text.search(/\s|$/) > width;
}

const ITEM = /^(?:[•·▪●○‣*+-]|\d{1,2}[.)])\s/;

function continues({ text, gapBelow }: TextLine, next: TextLine, width: number): boolean {
  if (gapBelow || ITEM.test(next.text)) return false;
  const isAddress = !/\s/.test(text);
  return wouldBeWider(text, next, width) && (text.length <= WIDEST || isAddress);
}

function joined(group: readonly TextLine[], text: string): TextLine[] {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined || first === last) return [...group];
  const span = { start: first.span.start, end: last.span.end };
  const words = text.slice(span.start, span.end).replace(/[\n\t]/g, ' ');
  return [{ ...first, span, text: words, gapBelow: last.gapBelow }];
}
