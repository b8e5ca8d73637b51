/** Function words by language, from stopwords-iso (57 languages). */
import { createRequire } from 'node:module';

const NONE: ReadonlySet<string> = new Set();

/** The package is one JSON file, which Node's types take for anything: checked here. */
const lists: unknown = createRequire(import.meta.url)('stopwords-iso');

/** None for a language that the package does not know. */
export function stopwordsOf(language: string): ReadonlySet<string> {
  if (typeof lists !== 'object' || lists === null) return NONE;
  const list: unknown = Object.entries(lists).find(([code]) => code === language.slice(0, 2))?.[1];
  return Array.isArray(list) ? new Set(list.filter((word) => typeof word === 'string')) : NONE;
}
