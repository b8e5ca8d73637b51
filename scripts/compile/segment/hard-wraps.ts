/**
 * Joins lines that were broken by hand or to a width, as in e-mail, old text dumps and columns of print, into
 * paragraphs. Evidence are the breaks inside sentences: a small letter begins the next line.
 */
import { bylineOf } from '../lines/byline.ts';
import { dateLineOf } from '../lines/date-line.ts';
import { FUNCTION_WORDS } from './page-words.ts';
import { nonBlankLines, type TextLine } from './text-lines.ts';

/** Widths in characters: columns of print are narrow, and prose as it is scraped has longer lines. */
const MIN_WIDTH = 25;
const MAX_WIDTH = 100;
const WIDTHS = Array.from({ length: MAX_WIDTH - MIN_WIDTH + 1 }, (_, at) => MIN_WIDTH + at);
/** Lines of verse and of lists are about as long as those of a narrower column. */
const MIN_WIDTH_NOT_VERSE = 50;
/** Fewer breaks inside sentences are no evidence of a width. */
const MIN_BREAKS = 3;
/** The least share of lines that are broken inside a sentence, and the least share of these that fill the width. */
const MIN_BROKEN_SHARE = 0.25;
const MIN_FULL_SHARE = 0.8;
/** Where lines are of uneven length, they fill a width to this share with the next line's first word. */
const MIN_RAGGED_SHARE = 0.7;
/** A shorter line that ends a sentence ends its paragraph, too. */
const MIN_ENDED_SHARE = 0.9;
/** Prose is broken after "the" and "of" as after other words, verse hardly ever. */
const MIN_SHARE_AFTER_FUNCTION_WORD = 0.2;
/** More labels than this in a row are a menu or a list, not a headline in several lines. */
const MAX_HEADLINE_LINES = 4;

/**
 * A text's non-blank lines, with those that were broken to a width joined.
 * @param isWrapped whether the text is known to be broken so
 */
export function textLinesOf(text: string, isWrapped = false): TextLine[] {
  return unwrapped(nonBlankLines(text), text, isWrapped);
}

/** How a text's lines are broken. */
interface Wrap {
  width: number;
  /** Every line takes as many words as fit. */
  isExact: boolean;
}

/** The lines joined, or as they are where the text is not wrapped. */
function unwrapped(lines: TextLine[], text: string, isWrapped: boolean): TextLine[] {
  const wrap = wrapOf(lines, isWrapped);
  if (wrap === null) return lines;
  const isProse = wrap.isExact && wrap.width >= MIN_WIDTH_NOT_VERSE ? null : linesOfProse(lines);
  const groups: TextLine[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const joins = before !== undefined && (isProse?.[at] ?? true) && continues(before, line, wrap);
    if (joins) groups.at(-1)?.push(line);
    else groups.push([line]);
  });
  return groups.flatMap((group) => joined(group, text));
}

interface Pair {
  line: TextLine;
  next: TextLine;
}

/** The least width that explains where a text's lines are broken; null where none does. */
function wrapOf(lines: readonly TextLine[], isWrapped: boolean): Wrap | null {
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && breaksSentence(line, next) ? [{ line, next }] : [];
  });
  if (pairs.length < MIN_BREAKS || pairs.length < MIN_BROKEN_SHARE * lines.length) return null;
  const counts = WIDTHS.map((width) => pairs.filter((pair) => isFull(pair, width)).length);
  const most = Math.max(...counts);
  const width = most >= MIN_FULL_SHARE * pairs.length ? WIDTHS[counts.indexOf(most)] : undefined;
  const isProse = isWrapped || isBrokenAnywhere(pairs);
  if (width !== undefined && (isProse || width >= MIN_WIDTH_NOT_VERSE))
    return { width, isExact: true };
  return isProse ? raggedWrap(pairs) : null;
}

/** Where no width explains the breaks, but all lines are about as long. */
function raggedWrap(pairs: readonly Pair[]): Wrap | null {
  const lengths = pairs.map(({ line }) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(0.95 * (lengths.length - 1))] ?? 0;
  if (width < MIN_WIDTH || width > MAX_WIDTH) return null;
  const full = pairs.filter(({ line: { text }, next }) =>
    wouldBeWider(text, next, MIN_RAGGED_SHARE * width),
  );
  return full.length >= MIN_FULL_SHARE * pairs.length ? { width, isExact: false } : null;
}

function isBrokenAnywhere(pairs: readonly Pair[]): boolean {
  const after = pairs.filter(({ line: { text } }) => FUNCTION_WORDS.has(lastWord(text)));
  return after.length >= MIN_SHARE_AFTER_FUNCTION_WORD * pairs.length;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
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

/** Per line, whether the lines around it, up to blank ones, are broken inside a sentence, or few enough for a headline. */
function linesOfProse(lines: readonly TextLine[]): boolean[] {
  const prose: boolean[] = [];
  let [length, isBroken] = [0, false];
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    length++;
    isBroken ||= next !== undefined && breaksSentence(line, next);
    if (next !== undefined && !line.gapBelow) return;
    const isProse = isBroken || length <= MAX_HEADLINE_LINES;
    while (prose.length <= at) prose.push(isProse);
    [length, isBroken] = [0, false];
  });
  return prose;
}

const ITEM = /^(?:[•·▪●○‣*+-]|\d{1,2}[.)])\s/;
const SENTENCE_END = /[.!?…]["”’»)]*$/u;

function continues(line: TextLine, next: TextLine, { width, isExact }: Wrap): boolean {
  const { text } = line;
  if (line.gapBelow || ITEM.test(next.text)) return false;
  const isAddress = !/\s/.test(text);
  if (text.length > MAX_WIDTH && !isAddress) return false;
  if (breaksSentence(line, next) && !isExact) return true;
  if (!wouldBeWider(text, next, isExact ? width : MIN_RAGGED_SHARE * width)) return false;
  if (!isExact && SENTENCE_END.test(text) && text.length < MIN_ENDED_SHARE * width) return false;
  return !isFact(text) && !isFact(next.text);
}

/** A date or a byline is a line of its own. */
function isFact(text: string): boolean {
  return dateLineOf(text) !== null || bylineOf(text)?.form === 'by';
}

function joined(group: readonly TextLine[], text: string): TextLine[] {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined || first === last) return [...group];
  const span = { start: first.span.start, end: last.span.end };
  const words = text.slice(span.start, span.end).replace(/[\n\t]/g, ' ');
  return [{ ...first, span, text: words, gapBelow: last.gapBelow }];
}
