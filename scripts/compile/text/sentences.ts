/** A block's sentences, by their places. */
import type { Span } from '../../../src/dataset/types.ts';

/** Matches whole runs of marks: matching from every mark of a long run would take quadratic time. */
const END =
  /(?<![.!?…。！？])[.!?…。！？]+(?![.!?…。！？])["”’»)\]]*(?=\s+["“‘«([]*[\p{Lu}\p{Lo}\p{N}])|[。！？]+["”’」』]*/gu;
/** A full stop after one of these ends no sentence: titles, months, initials, "U.S." */
const ABBREVIATED =
  /(?:^|[\s(“"‘'])(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|lt|col|sgt|capt|st|no|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|inc|corp|co|ltd|\p{L}|(?:\p{L}\.)+\p{L})\.$/iu;

export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATED.test(text.slice(Math.max(start, end - 12), end))) continue;
    spans.push(trimmed(text, start, end));
    start = end;
  }
  if (text.slice(start).trim() !== '') spans.push(trimmed(text, start, text.length));
  return spans;
}

function trimmed(text: string, start: number, end: number): Span {
  const blank = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + blank, end: start + text.slice(start, end).trimEnd().length };
}
