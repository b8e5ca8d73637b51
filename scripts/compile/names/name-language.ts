/** What the search for names knows of a language other than English, from its table. */
import countries from 'world-countries';
import { type Known, lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import type { NameWords } from '../languages/language.ts';
import { stopwordsOf } from '../text/stop-words.ts';
import type { Word } from '../text/words.ts';

export interface NameLanguage {
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

export function nameLanguage(tag: string, words: NameWords): NameLanguage {
  const stopwords = stopwordsOf(tag);
  const places = placesIn(tag);
  return {
    joints: words.joints,
    areParticles: (small) => words.particles?.test(small) ?? false,
    isStopword: ({ key }) => stopwords.has(key),
    isOrganization: ({ key }) => words.organizations.test(key),
    isHonorific: ({ text }) => words.honorifics.has(text.toLowerCase()),
    placeOf: (form) => places.get(form) ?? null,
  };
}

/** Countries by their names in the language, without forms that the gazetteer or the first names ("Maurice") have. */
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
