/** How names are found in a language: by the lists and grammar words of its table, as far as it has them. */
import type { Known } from '../languages/gazetteer.ts';
import { isGivenNameInAnyLocale } from '../languages/given-names.ts';
import type { NameContexts } from '../languages/language.ts';
import { abbreviationsOf, languageOf, nameListsOf } from '../languages/languages.ts';
import type { NameLists } from '../languages/name-lists.ts';
import type { SpeechWords } from '../languages/speech-words.ts';
import type { Abbreviations } from '../text/abbreviations.ts';
import { FALLBACK_LANGUAGE } from '../text/terms.ts';
import type { Word } from '../text/words.ts';
import { capitalizedRuns } from './capitalized-runs.ts';
import { nameLanguage } from './name-language.ts';
import {
  addLanguageScores,
  runsInLanguage,
  segmentRunInLanguage,
  withoutElision,
} from './names-outside-english.ts';
import { type RunSegment, segmentRun } from './run-segmentation.ts';
import type { TypeScores } from './type-scores.ts';

export interface NameGrammar {
  abbreviations: Abbreviations;
  /** The words as names are made of them: "l’Estaque" without its article. */
  normalize: (words: Word[]) => Word[];
  runsOf: (words: readonly Word[]) => Word[][];
  segment: (run: Word[]) => RunSegment[];
  /** Adds what the name's own words say in this language, apart from its lists. */
  addNameScores: (scores: TypeScores, name: { words: readonly Word[]; text: string }) => void;
  /** A country under its name in this language: "Allemagne" is Germany. */
  placeOf: (form: string) => Known | null;
  lists: NameLists;
  contexts: NameContexts;
  verbsOfSaying: SpeechWords['verbs'];
}

const NO_CONTEXTS: NameContexts = {
  rules: [],
  roleNouns: new Set(),
  placeNouns: new Set(),
  organizationNouns: new Set(),
  articles: new Set(),
  locativePrepositions: new Set(),
  unlistedPlacePoints: 0,
};

/** Whether all names are found in texts of a BCP 47 tag, not people with a known given name alone. */
export function hasNameTable(tag: string | null): boolean {
  const language = languageOf(tag ?? FALLBACK_LANGUAGE);
  return language?.names !== undefined || language?.nameLists !== undefined;
}

const grammars = new Map<string, NameGrammar>();

/** The grammar of a BCP 47 tag; of the fallback language without one. */
export function grammarOf(tag: string | null): NameGrammar {
  const known = grammars.get(tag ?? FALLBACK_LANGUAGE);
  if (known) return known;
  const grammar = grammarFor(tag ?? FALLBACK_LANGUAGE);
  grammars.set(tag ?? FALLBACK_LANGUAGE, grammar);
  return grammar;
}

function grammarFor(tag: string): NameGrammar {
  const table = languageOf(tag);
  const lists = nameListsOf(tag);
  const byLists: NameGrammar = {
    abbreviations: abbreviationsOf(tag),
    normalize: (words) => words,
    runsOf: (words) => capitalizedRuns(words, lists),
    segment: (run) => segmentRun(run, lists),
    addNameScores: () => {},
    placeOf: () => null,
    lists,
    contexts: table?.nameContexts ?? NO_CONTEXTS,
    verbsOfSaying: table?.speech?.verbs ?? new Map(),
  };
  if (table?.names) {
    const language = nameLanguage(tag, table.names);
    return {
      ...byLists,
      normalize: (words) => words.map(withoutElision),
      runsOf: (words) => runsInLanguage(words, language, lists),
      segment: (run) => segmentRunInLanguage(run, language, lists),
      addNameScores: (scores, name) => addLanguageScores(scores, name, language),
      placeOf: language.placeOf,
    };
  }
  if (table?.nameLists) return byLists;
  // Without a table, nouns and first words of sentences could be taken for names: only full names are certain.
  return { ...byLists, runsOf: (words) => byLists.runsOf(words).filter(isFullName) };
}

/** A given name and another word: "Per Wiklund". */
function isFullName(run: readonly Word[]): boolean {
  return run.length > 1 && isGivenNameInAnyLocale(run[0]?.text ?? '');
}
