/** Running text, told from labels at a glance. */

/** A line of fewer words, or without a full stop at its end, is not counted as running text. */
const MIN_WORDS = 12;
const SENTENCE_END = /[.!?…。！？]["'”’»)]*$/u;
const WORDS = new RegExp(`^\\s*(?:\\S+\\s+){${MIN_WORDS - 1}}\\S`);

export function isProse(text: string): boolean {
  return SENTENCE_END.test(text) && WORDS.test(text);
}
