/** First names, and whose they are. */
import { getGender } from 'gender-detection-from-name';

const cache = new Map<string, 'male' | 'female' | 'unknown'>();

/** By the first name alone, in any of the languages that the list holds. */
export function genderOf(givenName: string): 'male' | 'female' | 'unknown' {
  const key = givenName.toLowerCase();
  const known = cache.get(key);
  if (known) return known;
  const gender = getGender(key);
  cache.set(key, gender);
  return gender;
}

export function isGivenName(word: string): boolean {
  return genderOf(word) !== 'unknown';
}
