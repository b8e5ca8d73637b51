/** Running text, told from labels at a glance. */

/** A line of fewer words, or without a full stop at its end, is not counted as running text. */
const FEWEST_WORDS = 12;
const SENTENCE_END = /[.!?…。！？]["'”’»)]*$/u;
const WORDS = new RegExp(`^\\s*(?:\\S+\\s+){${FEWEST_WORDS - 1}}\\S`);

export function isProse(text: string): boolean {
  return SENTENCE_END.test(text) && WORDS.test(text);
}
