/** How names are found in a language: one grammar for each language with a table of name words. */
import { EN_NAME_CONTEXTS } from '../languages/en-name-contexts.ts';
import { EN_SPEECH } from '../languages/en-speech.ts';
import type { Known } from '../languages/gazetteer.ts';
import { isGivenNameInAnyLocale } from '../languages/given-names.ts';
import type { NameContexts, SpeechWords } from '../languages/language.ts';
import { languageOf, speechWordsOf } from '../languages/languages.ts';
import type { Word } from '../text/words.ts';
import { capitalizedRuns } from './capitalized-runs.ts';
import {
  addLanguageScores,
  runsInLanguage,
  segmentRunInLanguage,
  withoutElision,
} from './foreign-names.ts';
import { nameLanguage } from './name-language.ts';
import { type RunSegment, segmentRun } from './run-segmentation.ts';
import type { TypeScores } from './type-scores.ts';

export interface NameGrammar {
  /** The words as names are made of them: "l’Estaque" without its article. */
  normalize: (words: Word[]) => Word[];
  runsOf: (words: readonly Word[]) => Word[][];
  segment: (run: Word[]) => RunSegment[];
  /** Adds what the name's own words say in this language alone. */
  addNameScores: (scores: TypeScores, name: { words: readonly Word[]; text: string }) => void;
  /** A country under its name in this language: "Allemagne" is Germany. */
  placeOf: (form: string) => Known | null;
  contexts: NameContexts;
  verbsOfSaying: SpeechWords['verbs'];
  /** The place score of a single unlisted word after "in" or "near". Needs a list of the language's common words. */
  unlistedPlaceScore: number;
}

export const ENGLISH: NameGrammar = {
  normalize: (words) => words,
  runsOf: capitalizedRuns,
  segment: segmentRun,
  addNameScores: () => {},
  placeOf: () => null,
  contexts: EN_NAME_CONTEXTS,
  verbsOfSaying: EN_SPEECH.verbs,
  unlistedPlaceScore: 0.5,
};

/** For languages without a table, whose nouns and first words of sentences English rules would take for names. */
const PEOPLE_ALONE: NameGrammar = {
  ...ENGLISH,
  runsOf: (words) => capitalizedRuns(words).filter(isFullName),
  unlistedPlaceScore: 0,
};

/** A given name and another word: "Per Wiklund". */
function isFullName(run: readonly Word[]): boolean {
  return run.length > 1 && isGivenNameInAnyLocale(run[0]?.text ?? '');
}

/** Whether all names are found in texts of a BCP 47 tag, not people with a known given name alone. */
export function hasNameTable(tag: string | null): boolean {
  return grammarOf(tag) !== PEOPLE_ALONE;
}

const grammars = new Map<string, NameGrammar>();

/** The grammar of a BCP 47 tag. Without a table of name words for its language, only people are found; an unknown language is English. */
export function grammarOf(tag: string | null): NameGrammar {
  const language = tag?.slice(0, 2) ?? ENGLISH_TAG;
  const known = grammars.get(language);
  if (known) return known;
  const grammar = grammarFor(language);
  grammars.set(language, grammar);
  return grammar;
}

const ENGLISH_TAG = 'en';

function grammarFor(tag: string): NameGrammar {
  if (tag === ENGLISH_TAG) return ENGLISH;
  const table = languageOf(tag);
  if (!table?.names) return PEOPLE_ALONE;
  const language = nameLanguage(tag, table.names);
  return {
    normalize: (words) => words.map(withoutElision),
    runsOf: (words) => runsInLanguage(words, language),
    segment: (run) => segmentRunInLanguage(run, language),
    addNameScores: (scores, name) => addLanguageScores(scores, name, language),
    placeOf: language.placeOf,
    contexts: table.nameContexts ?? EN_NAME_CONTEXTS,
    verbsOfSaying: speechWordsOf(tag).verbs,
    unlistedPlaceScore: 0,
  };
}
