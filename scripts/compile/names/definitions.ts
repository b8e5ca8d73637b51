/** Short forms that the text itself defines: "Harbour Workers Federation (HWF)", "ECT (European Container Terminals)". */

import { lookUp } from '../languages/gazetteer.ts';
import { COUNTRY_ALIASES } from '../languages/places.ts';
import type { Candidate } from './candidates.ts';
import { hasHead } from './heads.ts';

export interface Definition {
  short: string;
  full: string;
}

/** What stands between the two: a kind of organization may ("the European Container Terminals company (ECT)"). */
const BETWEEN = /^(?: \p{Ll}{3,12})? ?\([“"']?$/u;
const CLOSES = /^[”"']?[,;)]/;
/** "AfDB", "NATO", "Namlef", "F.B.I.". */
const SHORT = /^\p{Lu}[\p{L}\p{N}&./-]{1,11}$/u;

/** `candidates` in reading order. */
export function definitionsIn(
  texts: readonly string[],
  candidates: readonly Candidate[],
): Definition[] {
  return candidates.flatMap((second, at) => {
    const first = candidates[at - 1];
    const text = texts[second.block] ?? '';
    if (!first || first.block !== second.block) return [];
    if (!BETWEEN.test(text.slice(first.end, second.start))) return [];
    if (!CLOSES.test(text.slice(second.end, second.end + 2))) return [];
    return defines(second, first) ?? defines(first, second) ?? [];
  });
}

function defines(short: Candidate, full: Candidate): Definition | null {
  if (short.words.length > 1 || !SHORT.test(short.text) || !capitals(short.text)) return null;
  if (full.title !== null || lookUp(full.text)?.type === 'place') return null;
  return fits(short, full) ? { short: short.text, full: full.text } : null;
}

/** So many capitals tell an acronym from "Robert Hale (Bob)". */
const SURE_CAPITALS = 3;

/** Its letters in their order, beginning with the same one: "ZMF" of "Zeeuwse Milieufederatie". */
function fits(short: Candidate, full: Candidate): boolean {
  const words = withoutCountry(full);
  if (words.length < 2 && !words.some(({ text }) => text.length > 2 * short.text.length))
    return false;
  if (capitals(short.text) < SURE_CAPITALS && !hasHead(words)) return false;
  const letters = words.map(({ key }) => key).join(' ');
  let at = -1;
  for (const letter of short.text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) {
    const next = letters.indexOf(letter, at + 1);
    if (next < 0 || (at < 0 && next > 0)) return false;
    at = next;
  }
  return true;
}

/** "FTC" of "U.S. Federal Trade Commission". */
function withoutCountry({ words }: Candidate): Candidate['words'] {
  return words.length > 2 && (words[0]?.text ?? '') in COUNTRY_ALIASES ? words.slice(1) : words;
}

function capitals(text: string): number {
  return text.replace(/[^\p{Lu}]/gu, '').length;
}
