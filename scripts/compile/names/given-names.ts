/** First names, and whose they are. */
import { linesOf } from '../lists/list.ts';

const GENDERS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...linesOf('male-names').map((name) => [name, 'male'] as const),
  ...linesOf('female-names').map((name) => [name, 'female'] as const),
]);

/** By the first name alone, in any of the languages that the lists hold. */
export function genderOf(givenName: string): 'male' | 'female' | 'unknown' {
  return GENDERS.get(givenName.toLowerCase()) ?? 'unknown';
}

export function isGivenName(word: string): boolean {
  return genderOf(word) !== 'unknown';
}
