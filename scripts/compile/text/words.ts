/**
 * A text's words as printed, with their places: the tokenizer of names, quotes and what else reads running text.
 * Comparing articles needs folded and stemmed terms instead: those are in terms.ts. What is indexed and searched for is
 * read by src/text/tokens.ts.
 */
import { memoize } from '../../../src/cache/memoize.ts';
import { type Abbreviations, keepsFullStop } from './abbreviations.ts';

export interface Word {
  /** As printed, without a possessive ending; abbreviations and initials keep their full stop. */
  text: string;
  /** Lower case, without full stops: what lexicons of names hold. */
  key: string;
  /** Lower case, without the last full stop. */
  lower: string;
  start: number;
  /** Without the possessive ending. */
  end: number;
  /** What stands between this word and the one before, possessive ending included. */
  gap: string;
  capital: boolean;
  /** Its capital says nothing: it opens a sentence, a quotation or a line. */
  sentenceInitial: boolean;
}

/** Letters with full stops, or letters and digits; marks stand between the digits of a number. */
const WORD =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'&\u2010\u2011-](?=[\p{L}\p{N}])|[.,:](?<=\p{N}.)(?=\p{N}))*/gu;
const POSSESSIVE = /[’']s$/i;
const OPENING = /(?:[.!?:;…。]["”’')\]]*\s*|["“‘«([—–*•|/]\s*|--\s*|\s[-']\s?)$/;
/** How much of what stands before a word is looked at. */
const GAP_CHARACTERS_READ = 8;
const CAPITAL =
  /^(?:\p{Lu}|(?:al|el|an|as|ad|at|ash|ar)-\p{Lu}|[a-z]{1,2}\p{Lu}\p{Ll}|d[’']\p{Lu})/u;

/** Names and quotes read the same blocks one after the other: more blocks than most articles have. */
const TEXTS_KEPT = 500;
/** In characters. Longer texts are read anew. */
const MAX_KEPT_LENGTH = 20_000;

const readers = new Map<Abbreviations, (text: string) => readonly Word[]>();

/** The words are shared with others who read the same text. */
export function wordsOf(text: string, abbreviations: Abbreviations): readonly Word[] {
  if (text.length > MAX_KEPT_LENGTH) return readWords(text, abbreviations);
  const known = readers.get(abbreviations);
  if (known) return known(text);
  const reader = memoize((text: string) => readWords(text, abbreviations), TEXTS_KEPT);
  readers.set(abbreviations, reader);
  return reader(text);
}

function readWords(text: string, abbreviations: Abbreviations): Word[] {
  const words: Word[] = [];
  let last = 0;
  let opens = true;
  for (const { 0: printed, index: start } of text.matchAll(WORD)) {
    const form = withFullStop(formOf(printed), text, start, abbreviations);
    const gap = text.slice(last, start);
    const sentenceInitial = opens || (gap !== ' ' && OPENING.test(gap.slice(-GAP_CHARACTERS_READ)));
    last = start + form.text.length;
    opens = mayEndSentence(form.text, text.slice(last, last + 2), abbreviations);
    const { text: word, key, lower, capital } = form;
    words.push({ text: word, key, lower, start, end: last, gap, capital, sentenceInitial });
  }
  return words;
}

type Form = Pick<Word, 'text' | 'key' | 'lower' | 'capital'>;

/** Articles are made of few words, over and over. */
const formOf = memoize((printed: string): Form => {
  const text = printed.replace(POSSESSIVE, '');
  const lower = text.toLowerCase();
  return {
    text,
    key: lower.replaceAll('.', '').replaceAll('’', "'"),
    lower: lower.replace(/\.$/, ''),
    capital: CAPITAL.test(text),
  };
}, 20_000);

/** The word with the full stop behind it, where that is its own. */
function withFullStop(form: Form, text: string, start: number, abbreviations: Abbreviations): Form {
  const stop = start + form.text.length;
  if (text.charAt(stop) !== '.') return form;
  const behind = text.slice(stop + 1, stop + 3);
  return keepsFullStop(form.text, behind, abbreviations) ? formOf(`${form.text}.`) : form;
}

/** "at 5 p.m. Keller": a full stop that also ends the sentence. */
function mayEndSentence(word: string, behind: string, abbreviations: Abbreviations): boolean {
  if (!word.endsWith('.') || !/^\s/.test(behind)) return false;
  return !keepsFullStop(word.slice(0, -1), behind, abbreviations);
}

/** Words as one text, with single blanks. */
export function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** Printed with capitals alone, two letters or more. */
export function isAllCaps(text: string): boolean {
  return (
    text.length > 1 && text === text.toUpperCase() && /^\P{Lu}*\p{Lu}\P{Lu}*\p{Lu}/u.test(text)
  );
}
