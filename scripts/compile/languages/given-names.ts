/** Given names, from two lists: a smaller one by gender, and one of all locales. Evidence for a person, never proof. */
import { linesOf } from './word-list.ts';

const GENDERS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...linesOf('male-names').map((name) => [name, 'male'] as const),
  ...linesOf('female-names').map((name) => [name, 'female'] as const),
]);

const ALL_LOCALES: ReadonlySet<string> = new Set(linesOf('given-names'));

/** By the given name alone, in any of the six languages that the lists hold; "María" by "maria" where they lack it. */
export function genderOf(givenName: string): 'male' | 'female' | 'unknown' {
  const key = givenName.toLowerCase();
  return GENDERS.get(key) ?? GENDERS.get(withoutAccents(key)) ?? 'unknown';
}

function withoutAccents(name: string): string {
  return /[^\0-\x7f]/.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
}

/** Whether a list by gender has it: what the names in a text are told by. */
export function isGivenName(word: string): boolean {
  return genderOf(word) !== 'unknown';
}

/**
 * Whether the list of all locales has it, to tell "Nora Lindqvist" from "Latin America" in a byline: the first part of
 * "Noh-jeong" and "Jean-Luc" is enough.
 */
export function isGivenNameInAnyLocale(word: string): boolean {
  const name = word.toLowerCase();
  return ALL_LOCALES.has(name) || ALL_LOCALES.has(name.split('-')[0] ?? '');
}
