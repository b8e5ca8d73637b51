/** Stems of words by language, with accents folded. */
import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { stemEnglish } from './english-stemmer.ts';
import { fold } from './fold.ts';

type Stemmer = (word: string) => string;

/** By primary language subtag. Words of other languages are their own stems. */
const stemmers = new Map<string, Stemmer>([
  ['ar', arabic],
  ['da', danish],
  ['de', german],
  ['en', stemEnglish],
  ['es', spanish],
  ['fi', finnish],
  ['fr', french],
  ['hu', hungarian],
  ['it', italian],
  ['nb', norwegian],
  ['nl', dutch],
  ['nn', norwegian],
  ['no', norwegian],
  ['pt', portuguese],
  ['ro', romanian],
  ['ru', russian],
  ['sv', swedish],
  ['tr', turkish],
  ['uk', ukrainian],
]);

/** Longer strings (addresses, digests) are not words and are their own stems. */
const MAX_WORD_LENGTH = 40;

/** The language whose stemmer a tag uses: `pt` for `pt-BR`; empty when there is no stemmer. */
export function stemmingLanguage(tag: string): string {
  const language = tag.toLowerCase().split('-', 1)[0] ?? '';
  return stemmers.has(language) ? language : '';
}

/**
 * The folded stems of the word as written and of the word without accents, so that any inflection finds it, with or
 * without accents.
 * @param word in lower case
 * @param language as `stemmingLanguage` gives it
 */
export function stemsOf(word: string, language: string): readonly string[] {
  const folded = fold(word);
  const stemmer = stemmers.get(language);
  if (!stemmer || word.length > MAX_WORD_LENGTH) return [folded];
  const plain = fold(stemmer(folded));
  if (word === folded) return [plain];
  const accented = fold(stemmer(word));
  return accented === plain ? [plain] : [accented, plain];
}
