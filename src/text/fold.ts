/** How names and words are compared: whatever their case, accents and punctuation. */

/** Letters that decomposition leaves whole though they are variants of others. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
};
const PLAIN = /^[\x20-\x40\x5b-\x7e]*$/;

/** Lower case, without accents and compatibility forms. Hangul stays composed. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłħıþ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/** A name as a value in a URL: folded words joined by hyphens, letters of any script. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
