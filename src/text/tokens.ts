/** Text to words. Scripts that put no spaces between words give pairs of characters instead. */
import { once } from '../cache/memoize.ts';

export interface Token {
  /** Lower case, NFC, with its accents. */
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

/** As a part of a regular expression's class. */
function scripts(names: string): string {
  return names
    .split(' ')
    .map((name) => `\\p{Script=${name}}`)
    .join('');
}

interface Patterns {
  /**
   * An abbreviation with full stops (U.S.), or letters, digits and the marks on them with an English possessive
   * behind, which is no part of the word. No part repeats over another, so the time is linear.
   */
  word: RegExp;
  unspaced: RegExp;
  runs: RegExp;
}

/** Made when a text is first read: gathering the letters of so many scripts would cost each start 2 ms. */
const patternsOfWords = once(
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
 * In reading order. A run of n characters without spaces gives its n - 1 pairs, then its last character: so
 * each character begins exactly one token.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(patternsOfWords().word)) {
    if (ASCII_WORD.test(word)) {
      tokens.push({ text: word.toLowerCase(), start: index, end: index + word.length });
    } else {
      pushWord(tokens, word, index);
    }
  }
  return tokens;
}

/** The texts of the tokens: what an index of all texts needs, at half the cost. */
export function tokenTexts(text: string): string[] {
  const words: string[] = [];
  for (const word of text.match(patternsOfWords().word) ?? []) {
    if (ASCII_WORD.test(word)) words.push(word.toLowerCase());
    else for (const token of tokenize(word)) words.push(token.text);
  }
  return words;
}

/** True for a token that stands for one character of a script without spaces. */
export function isSingleCharacter({ text }: Token): boolean {
  return patternsOfWords().unspaced.test(text) && [...text].length === 1;
}

function pushWord(tokens: Token[], word: string, index: number): void {
  const { unspaced, runs } = patternsOfWords();
  if (unspaced.test(word)) {
    for (const { 0: run, index: offset } of word.matchAll(runs)) {
      if (unspaced.test(run)) pushPairs(tokens, run, index + offset);
      else tokens.push(token(run, index + offset));
    }
    return;
  }
  const letters = word.replace(POSSESSIVE, '');
  tokens.push({ ...token(letters.replaceAll('.', ''), index), end: index + letters.length });
}

function pushPairs(tokens: Token[], run: string, index: number): void {
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
