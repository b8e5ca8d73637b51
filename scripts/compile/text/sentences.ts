/** A text's sentences, by their places. */
import type { Span } from '../../../src/dataset/types.ts';
import { type Abbreviations, keepsFullStop } from './abbreviations.ts';
import { trimSpan } from './span.ts';

/** Matches whole runs of marks: matching from every mark of a long run would take quadratic time. */
const CLOSING = '(?:["“”‘’«»‹›)\\]]|[ \\u00a0\\u202f]»(?=\\s|$))*';
/** A sentence begins with a capital, a letter of a script without capitals or a number, behind marks: « Oui. */
const OPENING = '(?:["“”„‘‚\'«»「『([¿¡][\\u00a0\\u202f ]?)*[\\p{Lu}\\p{Lo}\\p{N}]';
const END = new RegExp(
  `(?<![.!?…。！？])[.!?…。！？]+(?![.!?…。！？])${CLOSING}(?=\\s+${OPENING})|[。！？]+["”’」』]*`,
  'gu',
);
const LAST_WORD = /(?<![\p{L}\p{M}\p{N}.])(?:\p{L}\.)*[\p{L}\p{M}\p{N}]+$/u;
/** In characters. Longer words are no abbreviations. */
const MAX_ABBREVIATION_LENGTH = 12;

export function sentencesOf(text: string, abbreviations: Abbreviations): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: marks, index } of text.matchAll(END)) {
    if (marks === '.' && isWithinSentence(text, index, abbreviations)) continue;
    const end = index + marks.length;
    spans.push(trimSpan(text, { start, end }));
    start = end;
  }
  if (text.slice(start).trim() !== '') spans.push(trimSpan(text, { start, end: text.length }));
  return spans;
}

function isWithinSentence(text: string, stop: number, abbreviations: Abbreviations): boolean {
  const before = text.slice(Math.max(0, stop - MAX_ABBREVIATION_LENGTH), stop);
  const behind = text.slice(stop + 1, stop + 3);
  const word = LAST_WORD.exec(before)?.[0];
  return word !== undefined && keepsFullStop(word, behind, abbreviations);
}
