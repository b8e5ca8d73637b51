/** First names, and whose they are. */
import { linesOf } from './word-list.ts';

const GENDERS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...linesOf('male-names').map((name) => [name, 'male'] as const),
  ...linesOf('female-names').map((name) => [name, 'female'] as const),
]);

/** By the first name alone, in any of the languages that the lists hold; "María" by "maria" where they lack it. */
export function genderOf(givenName: string): 'male' | 'female' | 'unknown' {
  const key = givenName.toLowerCase();
  return GENDERS.get(key) ?? GENDERS.get(withoutAccents(key)) ?? 'unknown';
}

function withoutAccents(name: string): string {
  return /[^\0-\x7f]/.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
}

export function isGivenName(word: string): boolean {
  return genderOf(word) !== 'unknown';
}
