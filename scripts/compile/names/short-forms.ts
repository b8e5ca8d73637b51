/** Whether one name is the short form of another, judged by their words alone. */
import { lookUp } from '../languages/gazetteer.ts';
import type { NameLists } from '../languages/name-lists.ts';
import { COMPANY_SUFFIXES, PARTICLES, SUFFIXES } from '../languages/name-parts.ts';
import { isAllCaps } from '../text/words.ts';
import { type SurfaceForm, wordKeys } from './surface-forms.ts';

/**
 * "Jinping", "Xi", "Mr. Xi" of "Xi Jinping"; "D. Trump" of "Donald J. Trump"; "van der Meer" of "Piet van der Meer".
 */
export function isShortPersonName(short: readonly string[], full: readonly string[]): boolean {
  const names = full.filter((key) => !SUFFIXES.has(key));
  const tail = short.filter((key) => !SUFFIXES.has(key));
  const [first = ''] = names;
  if (tail.length >= names.length || tail.length === 0) return false;
  if (tail.length === 1) return tail[0] === names.at(-1) || tail[0] === first;
  if (tail.at(-1) !== names.at(-1)) return false;
  if (tail.join(' ') === names.slice(-tail.length).join(' ')) return true;
  return tail.slice(0, -1).every((key, at) => sameOrInitial(key, at === 0 ? first : names[at]));
}

/** The same name, or an initial of it. */
function sameOrInitial(a: string, b: string | undefined): boolean {
  return (
    b !== undefined &&
    (a === b || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0)))
  );
}

/** "Barnett" of "Barnett Banks Inc.", "Treasury Department" of "U.S. Treasury Department", "NAPM" of its words. */
export function isShortOrganizationName(
  short: SurfaceForm,
  full: SurfaceForm,
  lists: NameLists,
): boolean {
  if (short.keys.length >= full.keys.length) return false;
  if (short.keys.length === 1 && isAllCaps(short.text) && isAcronymOf(short.text, full.text))
    return true;
  if (isSameCompany(short, full)) return true;
  if (isPlaceName(short.text)) return false;
  if (short.keys.every((key, at) => key === full.keys[at]))
    return short.keys.some((key) => !lists.isCommonWord(key));
  if (!full.text.endsWith(` ${short.text}`)) return false;
  if (short.keys.length === 1) return lists.newspaperWords.has(short.keys[0] ?? '');
  return isPlaceName(full.text.split(' ')[0] ?? '');
}

/** The same name apart from the legal form: "Corvane Chips" and "Corvane Chips Inc." */
export function isSameCompany(short: SurfaceForm, full: SurfaceForm): boolean {
  return withoutSuffix(full.keys).join(' ') === withoutSuffix(short.keys).join(' ');
}

function isPlaceName(text: string): boolean {
  const known = lookUp(text);
  return known?.type === 'place' && known.points >= 2;
}

function withoutSuffix(keys: readonly string[]): string[] {
  return keys.filter((key) => !COMPANY_SUFFIXES.has(key));
}

/** Whether the letters are the initials of all words or of the capitalized ones: "OSCE", "FARC". */
function isAcronymOf(acronym: string, full: string): boolean {
  const letters = acronym.replaceAll('.', '').toLowerCase();
  return (
    letters.length > 1 && (letters === initials(full, true) || letters === initials(full, false))
  );
}

function initials(full: string, capitalsOnly: boolean): string {
  return full
    .split(/[ \u00a0/-]+/)
    .filter((word) => !capitalsOnly || /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
}

/** The words under which `NameIndex` lists a name for its short forms. */
export function lookupKeysOf(text: string): string[] {
  const keys = wordKeys(text).filter((key) => !SUFFIXES.has(key) && !PARTICLES.has(key));
  return [
    ...new Set([
      keys[0] ?? '',
      keys[1] ?? '',
      keys.at(-1) ?? '',
      initials(text, true),
      initials(text, false),
    ]),
  ];
}
