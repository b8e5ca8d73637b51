/** Given names of the world, to tell "Nora Lindqvist" from "Latin America": evidence, never proof. */
import { allLocales } from '@faker-js/faker';

const GIVEN_NAMES: ReadonlySet<string> = new Set(
  Object.values(allLocales).flatMap(({ person }) =>
    Object.values(person?.first_name ?? {}).flatMap((names) =>
      Array.isArray(names) ? names.map((name) => String(name).toLowerCase()) : [],
    ),
  ),
);

/** Whether some language has it as a given name; the first part of "Noh-jeong" and "Jean-Luc" is enough. */
export function isGivenName(word: string): boolean {
  const name = word.toLowerCase();
  return GIVEN_NAMES.has(name) || GIVEN_NAMES.has(name.split('-')[0] ?? '');
}
