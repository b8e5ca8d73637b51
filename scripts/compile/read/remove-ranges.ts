/** A text without some of its pieces, and where what stood behind them stands now. */
import type { LineShift } from '../text/span.ts';

export interface RemovedRange {
  start: number;
  end: number;
  /** Line feeds that part what stands before it from what stands behind. */
  breaks: number;
  /** What stands in its place. */
  kept: string;
}

export interface RemovedRanges {
  text: string;
  lineShifts: LineShift[];
  /** Where an offset of the text before is now; to be asked in rising order. */
  newOffset: (offset: number) => number;
}

/** @param pieces in the order of the text; of two that overlap, the later stays */
export function removeRanges(text: string, pieces: readonly RemovedRange[]): RemovedRanges {
  const written = new Written();
  const lineShifts: LineShift[] = [];
  const moves: { from: number; to: number }[] = [];
  let at = 0;
  for (const { start, end, breaks, kept } of pieces) {
    if (start < at) continue;
    written.add(text.slice(at, start));
    const added = '\n'.repeat(Math.max(0, breaks - written.lineFeeds));
    written.add(added + kept);
    // No two blanks where the piece stood between them.
    at = written.endsInSpace && text[end] === ' ' ? end + 1 : end;
    const lines = added.length - lineFeedsIn(text.slice(start, end));
    if (lines !== 0) lineShifts.push({ offset: written.length, lines });
    moves.push({ from: at, to: written.length });
  }
  written.add(text.slice(at));
  return { text: written.text, lineShifts, newOffset: offsetMap(moves) };
}

class Written {
  #pieces: string[] = [];
  length = 0;
  /** Those at the end; nothing needs to be parted from a text's beginning. */
  lineFeeds = Number.POSITIVE_INFINITY;
  endsInSpace = true;

  get text(): string {
    return this.#pieces.join('');
  }

  add(text: string): void {
    if (text === '') return;
    this.#pieces.push(text);
    this.length += text.length;
    const words = text.trimEnd();
    const lineFeeds = lineFeedsIn(text.slice(words.length));
    this.lineFeeds = words === '' ? this.lineFeeds + lineFeeds : lineFeeds;
    this.endsInSpace = words !== text;
  }
}

function lineFeedsIn(text: string): number {
  return text.split('\n').length - 1;
}

function offsetMap(moves: readonly { from: number; to: number }[]): RemovedRanges['newOffset'] {
  let next = 0;
  let shift = 0;
  return function newOffset(offset) {
    for (let move = moves[next]; move && move.from <= offset; move = moves[++next])
      shift = move.to - move.from;
    return offset + shift;
  };
}
