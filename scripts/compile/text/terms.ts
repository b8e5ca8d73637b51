/**
 * A text's words as terms that stories, statements and events compare across articles: folded, stemmed, without function
 * words. Names need the words as printed, with initials and abbreviations whole: those are in words.ts.
 */
import { stemmer } from 'stemmer';
import { stopwordsOf } from './stop-words.ts';

export interface TermToken {
  /** Null for a function word of the language. */
  term: string | null;
  start: number;
  end: number;
  capital: boolean;
  opensSentence: boolean;
}

/** Scripts without spaces between words are read in pairs of characters. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{1,2}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*/gu;
const OPENS = /[.!?:\n“"‘«„。！？]/u;

/** The fallback for texts too short to tell, because term weights are known for it (term-weight.ts). */
export const FALLBACK_LANGUAGE = 'en';

export type TermReader = (text: string) => TermToken[];

const readers = new Map<string, TermReader>();

/** Reads texts of one language; one reader a language, which remembers the terms of the words it has seen. */
export function termReader(language: string): TermReader {
  const reader = readers.get(language) ?? newReader(language);
  readers.set(language, reader);
  return reader;
}

function newReader(language: string): TermReader {
  const stops = stopwordsOf(language);
  const seen = new Map<string, string | null>();
  const termOf = (word: string) => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const term = toTerm(word, stops);
    seen.set(word, term);
    return term;
  };
  return (text) => read(text, termOf);
}

function read(text: string, termOf: (word: string) => string | null): TermToken[] {
  const words: TermToken[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index);
    const opensSentence = index === 0 || (gap !== ' ' && OPENS.test(gap));
    end = index + word.length;
    words.push({ term: termOf(word), start: index, end, capital: isCapital(word), opensSentence });
  }
  return words;
}

function toTerm(word: string, stops: ReadonlySet<string>): string | null {
  const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
  if (stops.has(folded) || stops.has(word.toLowerCase())) return null;
  const bare = folded.replace(/'s?$/, '').replaceAll(',', '');
  const term = /^[a-z]+$/.test(bare) ? stemmer(bare) : bare;
  return term === '' || stops.has(term) ? null : term;
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
