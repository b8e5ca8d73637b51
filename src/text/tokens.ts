/** Splits text into words; scripts without spaces between words give bigrams of characters. */
import { once } from '../cache/memoize.ts';

export interface Token {
  /** Lower case, NFC, accents kept. */
  text: string;
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
}

const POSSESSIVE = /['’][sS]$/;
const ASCII_WORD = /^[A-Za-z0-9]+$/;

const LETTERS = '\\p{L}\\p{N}\\p{M}';
const ABBREVIATING = scripts('Latin Greek Cyrillic');
const UNSPACED = scripts('Han Hiragana Katakana Hangul Thai Lao Khmer Myanmar');

/** The scripts' names as part of a character class. */
function scripts(names: string): string {
  return names
    .split(' ')
    .map((name) => `\\p{Script=${name}}`)
    .join('');
}

interface Patterns {
  /**
   * An abbreviation with full stops (U.S.), or letters, digits and combining marks with an optional English
   * possessive, which is not part of the word. No repetition contains another, so matching takes linear time.
   */
  word: RegExp;
  unspaced: RegExp;
  /** Splits a word into stretches of unspaced and of other scripts. */
  runs: RegExp;
}

/** Compiled when the first text is read: resolving so many scripts would add 2 ms to every start. */
const tokenPatterns = once(
  (): Patterns => ({
    word: new RegExp(
      `(?:[${ABBREVIATING}]\\.){2,}|[${LETTERS}]+(?:['’][sS](?![${LETTERS}]))?`,
      'gu',
    ),
    unspaced: new RegExp(`[${UNSPACED}]`, 'u'),
    runs: new RegExp(`[${UNSPACED}ー]+|[^${UNSPACED}]+`, 'gu'),
  }),
);

/**
 * The tokens in reading order. A run of n characters in an unspaced script gives n - 1 bigrams and then its last
 * character, so that each character begins exactly one token.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(tokenPatterns().word)) {
    if (ASCII_WORD.test(word)) {
      tokens.push({ text: word.toLowerCase(), start: index, end: index + word.length });
    } else {
      pushWord(tokens, word, index);
    }
  }
  return tokens;
}

/** The texts of `tokenize`'s tokens, without offsets: indexing needs no more, and this takes half the time. */
export function tokenTexts(text: string): string[] {
  const words: string[] = [];
  for (const word of text.match(tokenPatterns().word) ?? []) {
    if (ASCII_WORD.test(word)) words.push(word.toLowerCase());
    else for (const token of tokenize(word)) words.push(token.text);
  }
  return words;
}

/** True for a token of one character in an unspaced script. */
export function isSingleCharacter({ text }: Token): boolean {
  return tokenPatterns().unspaced.test(text) && [...text].length === 1;
}

function pushWord(tokens: Token[], word: string, index: number): void {
  const { unspaced, runs } = tokenPatterns();
  if (unspaced.test(word)) {
    for (const { 0: run, index: offset } of word.matchAll(runs)) {
      if (unspaced.test(run)) pushBigrams(tokens, run, index + offset);
      else tokens.push(token(run, index + offset));
    }
    return;
  }
  const letters = word.replace(POSSESSIVE, '');
  tokens.push({ ...token(letters.replaceAll('.', ''), index), end: index + letters.length });
}

function pushBigrams(tokens: Token[], run: string, index: number): void {
  const characters = [...run];
  let start = index;
  for (const [position, character] of characters.entries()) {
    tokens.push(token(character + (characters[position + 1] ?? ''), start));
    start += character.length;
  }
}

function token(word: string, start: number): Token {
  return { text: word.toLowerCase().normalize('NFC'), start, end: start + word.length };
}
