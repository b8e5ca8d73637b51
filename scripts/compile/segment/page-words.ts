/** The languages' words of news pages, all together: lines are read before the article's language is known. */
import { FURNITURE_TOPICS, type FurnitureTopic } from '../languages/language.ts';
import { inAllLanguages } from '../languages/languages.ts';
import type { WordSet } from '../languages/words.ts';

export const FUNCTION_WORDS = inAllLanguages(({ page }) => page?.functionWords);

/** Page furniture by its purpose. The key is how a reason names it. */
export const FURNITURE: ReadonlyMap<FurnitureTopic, WordSet> = new Map(
  FURNITURE_TOPICS.map((topic) => [topic, inAllLanguages(({ page }) => page?.furniture[topic])]),
);

export const IMPERATIVES = inAllLanguages(({ page }) => page?.imperatives);
export const REPORTING_VERBS = inAllLanguages(({ page }) => page?.reportingVerbs);
export const FINITE_VERBS = inAllLanguages(({ page }) => page?.finiteVerbs);
export const READER_ADDRESS = inAllLanguages(({ page }) => page?.readerAddress);
export const CAPTION_WORDS = inAllLanguages(({ page }) => page?.captionWords);
