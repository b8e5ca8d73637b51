/**
 * Lines that were broken to a width, as in e-mail and old text dumps, joined into paragraphs again.
 * A wrapped line is one that the next line's first word would not have fitted on.
 */
import { nonBlankLines, type Unit } from './units.ts';

/** Prose as it is scraped or copied has longer lines; columns and verse have shorter ones. */
const NARROWEST = 50;
const WIDEST = 100;
const WIDTHS = Array.from({ length: WIDEST - NARROWEST + 1 }, (_, at) => NARROWEST + at);
/** Fewer breaks inside sentences prove nothing. */
const FEWEST_BREAKS = 3;
/** How much of a text's lines must be broken inside a sentence, and how many of these just before the width. */
const BROKEN = 0.25;
const FULL = 0.8;

/** A text's non-blank lines, with those that were broken to a width joined. */
export function unitsOf(text: string): Unit[] {
  return unwrapped(nonBlankLines(text), text);
}

/** As they are where the text is not wrapped. */
function unwrapped(units: Unit[], text: string): Unit[] {
  const width = wrapWidth(units);
  if (width === null) return units;
  const groups: Unit[][] = [];
  units.forEach((unit, at) => {
    const before = units[at - 1];
    if (before !== undefined && continues(before, unit, width)) groups.at(-1)?.push(unit);
    else groups.push([unit]);
  });
  return groups.flatMap((group) => joined(group, text));
}

interface Pair {
  unit: Unit;
  next: Unit;
}

/** The least width that explains where a text's lines are broken; null where none does. */
function wrapWidth(units: readonly Unit[]): number | null {
  const pairs = units.flatMap((unit, at) => {
    const next = units[at + 1];
    return next !== undefined && breaksSentence(unit, next) ? [{ unit, next }] : [];
  });
  if (pairs.length < FEWEST_BREAKS || pairs.length < BROKEN * units.length) return null;
  const counts = WIDTHS.map((width) => pairs.filter((pair) => isFull(pair, width)).length);
  const most = Math.max(...counts);
  return most >= FULL * pairs.length ? (WIDTHS[counts.indexOf(most)] ?? null) : null;
}

function breaksSentence({ text, gapBelow }: Unit, next: Unit): boolean {
  return (
    !gapBelow && /\s/.test(text) && /[\p{L}\p{N},;]$/u.test(text) && /^\p{Ll}/u.test(next.text)
  );
}

/** Whether a line fits the width, and with the next line's first word would not. */
function isFull({ unit: { text }, next }: Pair, width: number): boolean {
  return text.length <= width && wouldBeWider(text, next, width);
}

function wouldBeWider(text: string, next: Unit, width: number): boolean {
  return text.length + 1 + next.text.search(/\s|$/) > width;
}

const ITEM = /^(?:[•·▪●○‣*+-]|\d{1,2}[.)])\s/;

function continues({ text, gapBelow }: Unit, next: Unit, width: number): boolean {
  if (gapBelow || ITEM.test(next.text)) return false;
  const isAddress = !/\s/.test(text);
  return wouldBeWider(text, next, width) && (text.length <= WIDEST || isAddress);
}

function joined(group: readonly Unit[], text: string): Unit[] {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined || first === last) return [...group];
  const span = { start: first.span.start, end: last.span.end };
  const words = text.slice(span.start, span.end).replace(/[\n\t]/g, ' ');
  return [{ ...first, span, text: words, gapBelow: last.gapBelow }];
}
