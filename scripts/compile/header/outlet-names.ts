/** What a name of an outlet looks like, and when two are the same. */
import { anyOf, inAllLanguages } from '../languages/languages.ts';

const NOUNS = inAllLanguages(({ outlets }) => outlets?.outlets);
const ENDINGS = new RegExp(`.(?:${anyOf(({ outlets }) => outlets?.endings)})$`, 'iu');
const IMPERATIVES = inAllLanguages(({ page }) => page?.imperatives);
const FURNITURE = inAllLanguages(({ page }) =>
  Object.values(page?.furniture ?? {}).flatMap((words) => [...(words ?? [])]),
);
const ADDRESSING = inAllLanguages(({ page }) => page?.readerAddress);
const VERBS = inAllLanguages(({ page }) => page?.finiteVerbs);

const MAX_WORDS = 6;
const MAX_CHARACTERS = 50;
const CASED = /\p{Lu}|\p{Ll}/u;
/** Small words of names, not capitalized amid one. */
const SMALL =
  /^(?:of|and|the|de|des|du|del|della|di|da|do|la|le|les|el|und|der|die|das|van|von|en|et|y|e|i)$/iu;

/** Whether a text may be a name: few words, capitals where the script has them, no figures, no sentence's marks. */
export function isNameLike(text: string): boolean {
  if (text.length < 3 || text.length > MAX_CHARACTERS || !/^[\p{L}\p{M}\d\s.'’&-]+$/u.test(text))
    return false;
  if (/\d{2}|\p{Ll}\.(?:\s|$)/u.test(text)) return false;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MAX_WORDS || IMPERATIVES.has(words[0] ?? ''))
    return false;
  if (words.some((word) => VERBS.has(word) || ADDRESSING.has(word))) return false;
  if (words.every((word) => FURNITURE.has(word))) return false;
  return text
    .split(/\s+/u)
    .every(
      (word, at) =>
        !CASED.test(word) ||
        /^[^\p{L}]*\p{Lu}/u.test(word) ||
        (at > 0 && (SMALL.test(word) || NOUNS.has(word))),
    );
}

/** Whether a name has a noun of outlets in it, and more: "Example Times", "Tageblatt", not "Times". */
export function hasOutletNoun(name: string): boolean {
  const words = wordsOf(name);
  if (words.some((word) => ENDINGS.test(word))) return true;
  return words.length > 1 && words.some((word) => NOUNS.has(word));
}

/** "The Evening Line": an article and two words more, as few but outlets have in a line with a byline or a date. */
export function hasArticle(name: string): boolean {
  const words = wordsOf(name);
  return words.length > 2 && words[0] === 'the';
}

/** In normal case where it is printed in capitals: "THE HARBOUR STANDARD" is "The Harbour Standard", and "WXYZ" stays. */
export function inNormalCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{4}/u.test(name)) return name;
  if (!name.includes(' ') && !ENDINGS.test(name)) return name;
  return name
    .split(' ')
    .map((word, at) => {
      const lower = word.toLowerCase();
      if (at > 0 && SMALL.test(word)) return lower;
      const isAcronym = word.length < 4 && !SMALL.test(word) && !NOUNS.has(lower);
      return isAcronym || !/[\p{L}]/u.test(word)
        ? word
        : lower.replace(/(^|[-'’])(\p{L})/gu, (letter) => letter.toUpperCase());
    })
    .join(' ');
}

/** The same for "The Daily Example", "DAILY EXAMPLE" and "Daily Éxample". */
export function outletKey(name: string): string {
  const words = wordsOf(name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'));
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
