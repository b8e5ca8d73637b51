/** Full stops that belong to a word and end no sentence. */

/** The abbreviations of a language, as printed, without their last full stop. */
export interface Abbreviations {
  /** Stand before a capital without ending a sentence: "Mr", "Inc", "z.B". */
  readonly anywhere: ReadonlySet<string>;
  /** Keep their full stop before a number only: "No. 7", "Jan. 5". */
  readonly beforeNumber: ReadonlySet<string>;
  /** A number with a full stop is an ordinal: "am 3. März". */
  readonly ordinals?: true;
}

/** "J", "U.S"; not "p.m", which ends a sentence before a capital. */
const INITIALS = /^(?:\p{L}\.)*\p{Lu}$/u;
const LETTER_BEHIND = /^[\s-]?\p{L}/u;
const NUMBER_BEHIND = /^\s?\p{N}/u;
const ORDINAL = /^\p{N}{1,2}$/u;

/** Whether the full stop between `word` and `behind` ends no sentence. */
export function keepsFullStop(
  word: string,
  behind: string,
  { anywhere, beforeNumber, ordinals }: Abbreviations,
): boolean {
  if (anywhere.has(word)) return true;
  if (INITIALS.test(word)) return LETTER_BEHIND.test(behind);
  if (beforeNumber.has(word)) return NUMBER_BEHIND.test(behind);
  return ordinals === true && ORDINAL.test(word) && LETTER_BEHIND.test(behind);
}
