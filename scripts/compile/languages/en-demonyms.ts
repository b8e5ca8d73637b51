/** Nationalities in English, by the country. */
import countries from 'world-countries';
import { ADJECTIVES } from './en-not-names.ts';
import { NAMES_IN_PRINT } from './en-places.ts';

/** Some countries have two: "Bosnian, Herzegovinian"; some islands have none. */
function demonymsOf({ demonyms }: (typeof countries)[number]): string[] {
  const printed = demonyms['eng']?.m ?? '';
  return printed.split(/, | or |\/| \(/).flatMap((word) => word.replace(')', '') || []);
}

/** "Indian" is India's, not the British Indian Ocean Territory's: the largest member of the United Nations has it. */
const countryByDemonym: ReadonlyMap<string, string> = new Map(
  [...countries]
    .sort((a, b) => Number(a.unMember) - Number(b.unMember) || a.area - b.area)
    .flatMap((country) =>
      demonymsOf(country).map((demonym) => [
        demonym,
        NAMES_IN_PRINT[country.name.common] ?? country.name.common,
      ]),
    ),
);

/** "Russia" for "Russian"; null for what is no one country's. */
export function countryOfDemonym(demonym: string): string | null {
  return countryByDemonym.get(demonym) ?? null;
}

/** "Chinese", "Iranians"; peoples and faiths, too. Lower case. */
export const DEMONYMS: ReadonlySet<string> = new Set([
  ...ADJECTIVES,
  ...countries
    .flatMap(demonymsOf)
    .map((demonym) => demonym.toLowerCase())
    .flatMap((demonym) => [demonym, `${demonym}s`]),
]);
