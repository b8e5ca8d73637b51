/** Given names of the world, to tell "Nora Lindqvist" from "Latin America": evidence, never proof. */
import { linesOf } from './word-list.ts';

const GIVEN_NAMES: ReadonlySet<string> = new Set(linesOf('given-names'));

/** Whether some language has it as a given name; the first part of "Noh-jeong" and "Jean-Luc" is enough. */
export function isGivenName(word: string): boolean {
  const name = word.toLowerCase();
  return GIVEN_NAMES.has(name) || GIVEN_NAMES.has(name.split('-')[0] ?? '');
}
