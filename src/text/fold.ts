/** Comparing names and words regardless of case, accents and punctuation. */

/** Letters that Unicode decomposition keeps whole although readers take them for variants of others. */
const INDECOMPOSABLE: Record<string, string> = {
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
/** ASCII without capital letters: folds to itself. */
const FOLDED_ASCII = /^[\x20-\x40\x5b-\x7e]*$/;

/** Lower case, without accents or compatibility forms, in NFC. */
export function fold(text: string): string {
  if (FOLDED_ASCII.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłħıþ]/g, (letter) => INDECOMPOSABLE[letter] ?? letter)
    .normalize('NFC');
}

/** A name as an id in a URL: folded words joined by hyphens, in letters of any script. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
