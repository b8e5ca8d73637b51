/** What the search for names must know of a text's language; null for English and for languages without a table. */
import countries from 'world-countries';
import { type Known, lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import { languageOf as tableOf } from '../languages/languages.ts';
import { stopwordsOf } from '../text/stop-words.ts';
import type { Word } from '../text/words.ts';

export interface Language {
  /** Small words inside an organization's name. */
  joints: ReadonlySet<string>;
  /** Whether these small words open a surname: "van der". */
  areParticles: (small: string) => boolean;
  isStopword: (word: Word) => boolean;
  /** The head of an organization's name: "Ministère", "Gewerkschaftsbundes". */
  isOrganization: (word: Word) => boolean;
  isHonorific: (word: Word) => boolean;
  /** A country under its name in this language: "Allemagne" is Germany. */
  placeOf: (form: string) => Known | null;
}

const cache = new Map<string, Language | null>();

export function languageOf(code: string | null): Language | null {
  const base = code?.slice(0, 2) ?? 'en';
  const ready = cache.get(base);
  if (ready !== undefined) return ready;
  const language = read(base);
  cache.set(base, language);
  return language;
}

function read(code: string): Language | null {
  const words = tableOf(code)?.names;
  if (!words) return null;
  const stopwords = stopwordsOf(code);
  const places = placesIn(code);
  return {
    joints: words.joints,
    areParticles: (small) => words.particles?.test(small) ?? false,
    isStopword: ({ key }) => stopwords.has(key),
    isOrganization: ({ key }) => words.organizations.test(key),
    isHonorific: ({ text }) => words.honorifics.has(text.toLowerCase()),
    placeOf: (form) => places.get(form) ?? null,
  };
}

/** What is a name of something else in English already, or a first name ("Maurice"), is left alone. */
function placesIn(code: string): ReadonlyMap<string, Known> {
  const names = new Intl.DisplayNames([code], { type: 'region' });
  const places = new Map<string, Known>();
  for (const { cca2, name } of countries) {
    const form = names.of(cca2) ?? '';
    const known = lookUp(name.common);
    if (known && !lookUp(form) && !isGivenName(form.toLowerCase())) places.set(form, known);
  }
  return places;
}
