/**
 * A text's words as printed, with their places, for the search for names. Comparing articles needs folded and stemmed
 * terms instead: those are in terms.ts.
 */
import { memoize } from '../../../src/cache/memoize.ts';

export interface Word {
  /** As printed, without a possessive ending; abbreviations and initials keep their full stop. */
  text: string;
  /** Lower case, without full stops: what lexicons hold. */
  key: string;
  start: number;
  /** Without the possessive ending. */
  end: number;
  /** What stands between this word and the one before, possessive ending included. */
  gap: string;
  capital: boolean;
  /** Its capital says nothing: it opens a sentence, a quotation or a line. */
  sentenceInitial: boolean;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=[ \u00a0-]?\p{L})|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'&\u2010\u2011-](?=[\p{L}\p{N}]))*/gu;
const ABBREVIATION =
  /^(?:St|Mt|Ft|Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Sen|Rep|Reps|Sens|Gov|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Brig|Rev|Fr|Hon|Pres|Jr|Sr|Inc|Corp|Co|Cos|Ltd|Bros|Plc|Dept|Univ|Assn|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont|Que|Alta)$/;
const POSSESSIVE = /[’']s$/i;
const OPENING = /(?:[.!?:;…。]["”’')\]]*\s*|["“‘«([—–*•|/]\s*|--\s*|\s[-']\s?)$/;
/** How much of what stands before a word is looked at. */
const GAP_CHARACTERS_READ = 8;
const CAPITAL =
  /^(?:\p{Lu}|(?:al|el|an|as|ad|at|ash|ar)-\p{Lu}|[a-z]{1,2}\p{Lu}\p{Ll}|d[’']\p{Lu})/u;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const { 0: printed, index: start } of text.matchAll(WORD)) {
    const form = formOf(printed);
    const stop = form.takesStop && text.charAt(start + form.text.length) === '.';
    const { text: word, key, capital } = stop ? formOf(`${form.text}.`) : form;
    const gap = text.slice(last, start);
    const sentenceInitial =
      words.length === 0 || (gap !== ' ' && OPENING.test(gap.slice(-GAP_CHARACTERS_READ)));
    last = start + word.length;
    words.push({ text: word, key, start, end: last, gap, capital, sentenceInitial });
  }
  return words;
}

interface Form extends Pick<Word, 'text' | 'key' | 'capital'> {
  /** A full stop behind it is its own. */
  takesStop: boolean;
}

/** Articles are made of few words, over and over. */
const formOf = memoize((printed: string): Form => {
  const text = printed.replace(POSSESSIVE, '');
  return {
    text,
    key: text.toLowerCase().replaceAll('.', '').replaceAll('’', "'"),
    capital: CAPITAL.test(text),
    takesStop: ABBREVIATION.test(text),
  };
}, 20_000);

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
