/** Words of several names, or of a name and something else, taken apart at their hyphen. */
import { DEMONYMS, isWellKnownPlace, lookUp } from '../languages/gazetteer.ts';
import type { Word } from '../text/words.ts';

const HYPHEN = /[-‑–]/;
const NAME_AND_PARTICIPLE =
  /^(.+?)[-‑–](?:based|born|led|backed|held|controlled|centered|centred|sponsored|owned|run|bound|trained|listed|educated|area|style|made|brokered|wide|bred|funded|occupied|administered)$/;

/** "Boston-based" is Boston and a small word; "China-Russia" is China and Russia; "Asia-Pacific" is one name, "African-born" none. */
export function splitCompound(word: Word): Word[] {
  if (!word.capital || !HYPHEN.test(word.text) || lookUp(word.text)) return [word];
  const named = NAME_AND_PARTICIPLE.exec(word.text)?.[1];
  if (named) return [part(word, 0, named.length), small(word, named.length + 1)];
  const at = word.text.search(HYPHEN);
  const right = word.text.slice(at + 1);
  if (/^\p{Ll}/u.test(right) && DEMONYMS.has(word.text.slice(0, at).toLowerCase()))
    return [{ ...word, capital: false }];
  // "Cobb-Hunter" is no two towns.
  if (!isWellKnownPlace(word.text.slice(0, at))) return [word];
  if (!isWellKnownPlace(right) && !DEMONYMS.has(right.toLowerCase())) return [word];
  return [part(word, 0, at), { ...part(word, at + 1, word.text.length), gap: '-', opens: false }];
}

function part(word: Word, from: number, to: number): Word {
  const text = word.text.slice(from, to);
  const key = text.toLowerCase().replaceAll('.', '');
  return { ...word, text, key, start: word.start + from, end: word.start + to };
}

function small(word: Word, from: number): Word {
  return { ...part(word, from, word.text.length), gap: '-', capital: false, opens: false };
}
