/**
 * All languages that the compiler has words of. An article's stages look their table up by its language tag; what is
 * read before the language is known (lines, dates in the header) uses the words of all languages together.
 */
import type { Abbreviations } from '../text/abbreviations.ts';
import { stopwordsOf } from '../text/stop-words.ts';
import { FALLBACK_LANGUAGE } from '../text/terms.ts';
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { EN_ABBREVIATIONS } from './en-abbreviations.ts';
import { EN_EVENT_GRAMMAR } from './en-event-grammar.ts';
import { EN_NEWS } from './en-news.ts';
import { EN_SPEECH } from './en-speech.ts';
import { es } from './es.ts';
import type { EventGrammar } from './event-grammar.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Language, NewsWords } from './language.ts';
import { type NameLists, NO_NAME_LISTS } from './name-lists.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { SpeechWords } from './speech-words.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import type { Sources, WordSet } from './words.ts';
import { zh } from './zh.ts';

/** Where two languages disagree about a word, the earlier one counts. */
export const LANGUAGES: readonly Language[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  da,
  no,
  fi,
  pl,
  cs,
  ru,
  uk,
  tr,
  th,
  ar,
  id,
  ja,
  ko,
  zh,
];

const BY_TAG: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.map((language) => [language.tag, language]),
);

/** The table of a BCP 47 tag's primary language ("pt-BR"); null for a language without one. */
export function languageOf(tag: string): Language | null {
  return BY_TAG.get(tag.toLowerCase().split('-', 1)[0] ?? '') ?? null;
}

const nameLists = new Map<string, NameLists>();

/** The lists of names' words for a BCP 47 tag; its language's function words stand for common words where it has no list of those. */
export function nameListsOf(tag: string | null): NameLists {
  const [language = ''] = (tag ?? FALLBACK_LANGUAGE).toLowerCase().split('-', 1);
  const known = nameLists.get(language);
  if (known) return known;
  const stopwords = stopwordsOf(language);
  const isCommonWord = (word: string) => stopwords.has(word);
  const lists = { ...NO_NAME_LISTS, isCommonWord, ...BY_TAG.get(language)?.nameLists };
  nameLists.set(language, lists);
  return lists;
}

const abbreviations = new Map<string, Abbreviations>();

/**
 * The abbreviations for a BCP 47 tag: those of its language and English ones, because titles, companies and places of
 * the English-speaking world stand in texts of all languages.
 */
export function abbreviationsOf(tag: string | null): Abbreviations {
  const [language = ''] = (tag ?? FALLBACK_LANGUAGE).toLowerCase().split('-', 1);
  const known = abbreviations.get(language);
  if (known) return known;
  const { anywhere, beforeNumber } = EN_ABBREVIATIONS;
  const own = BY_TAG.get(language)?.abbreviations;
  const all: Abbreviations = {
    ...own,
    anywhere: new Set([...anywhere, ...(own?.anywhere ?? [])]),
    beforeNumber: new Set([...beforeNumber, ...(own?.beforeNumber ?? [])]),
  };
  abbreviations.set(language, all);
  return all;
}

/** Whether any language with a list of common words has this one, in lower case. */
export function isCommonInAnyLanguage(word: string): boolean {
  return LANGUAGES.some((language) => language.nameLists?.isCommonWord?.(word));
}

/** The words of speech for a BCP 47 tag; English ones for unknown languages and those without words of speech. */
export function speechWordsOf(tag: string | null): SpeechWords {
  return (tag !== null && languageOf(tag)?.speech) || EN_SPEECH;
}

/** What tells news in the language of a BCP 47 tag; as in English for those without such words. */
export function newsWordsOf(tag: string | null): NewsWords {
  return (tag !== null && languageOf(tag)?.news) || EN_NEWS;
}

/** How the language of a BCP 47 tag tells what happened; the English way for those without a grammar of events. */
export function eventGrammarOf(tag: string): EventGrammar {
  return languageOf(tag)?.events ?? EN_EVENT_GRAMMAR;
}

/** The entries of one list in all languages, each once, in the order of LANGUAGES. */
export function inAllLanguages(
  list: (language: Language) => Iterable<string> | undefined,
): WordSet {
  return new Set(LANGUAGES.flatMap((language) => [...(list(language) ?? [])]));
}

/** The sources of one list in all languages, as alternatives of a regular expression. */
export function anyOf(list: (language: Language) => Sources | undefined): string {
  return [...inAllLanguages(list)].join('|');
}
