/** Acronyms that the text itself defines: "Harbour Workers Federation (HWF)", "ECT (European Container Terminals)". */
import { lookUp } from '../languages/gazetteer.ts';
import type { NameLists } from '../languages/name-lists.ts';
import { hasHeadNoun } from './head-nouns.ts';
import type { NameCandidate } from './name-candidates.ts';

export interface AcronymDefinition {
  short: string;
  full: string;
}

/** Between the two may stand a kind of organization: "the European Container Terminals company (ECT)". */
const OPENING_BRACKET = /^(?: \p{Ll}{3,12})? ?\([“"']?$/u;
const CLOSING_BRACKET = /^[”"']?[,;)]/;
/** "AfDB", "NATO", "Namlef", "F.B.I.". */
const ACRONYM = /^\p{Lu}[\p{L}\p{N}&./-]{1,11}$/u;

/** `candidates` in reading order. */
export function acronymDefinitions(
  texts: readonly string[],
  candidates: readonly NameCandidate[],
  lists: NameLists,
): AcronymDefinition[] {
  return candidates.flatMap((second, at) => {
    const first = candidates[at - 1];
    const text = texts[second.block] ?? '';
    if (!first || first.block !== second.block) return [];
    if (!OPENING_BRACKET.test(text.slice(first.end, second.start))) return [];
    if (!CLOSING_BRACKET.test(text.slice(second.end, second.end + 2))) return [];
    return definitionOf(second, first, lists) ?? definitionOf(first, second, lists) ?? [];
  });
}

function definitionOf(
  short: NameCandidate,
  full: NameCandidate,
  lists: NameLists,
): AcronymDefinition | null {
  if (short.words.length > 1 || !ACRONYM.test(short.text) || !countCapitals(short.text))
    return null;
  if (full.title !== null || lookUp(full.text)?.type === 'place') return null;
  return canAbbreviate(short, full, lists) ? { short: short.text, full: full.text } : null;
}

/**
 * Capitals that an acronym has, unlike a nickname: "Robert Hale (Bob)". With fewer, the full name needs a head noun.
 */
const MIN_ACRONYM_CAPITALS = 3;

/** Whether the letters occur in the full name in order, starting with its first: "ZMF" of "Zeeuwse Milieufederatie". */
function canAbbreviate(short: NameCandidate, full: NameCandidate, lists: NameLists): boolean {
  const words = withoutCountry(full);
  if (words.length < 2 && !words.some(({ text }) => text.length > 2 * short.text.length))
    return false;
  if (countCapitals(short.text) < MIN_ACRONYM_CAPITALS && !hasHeadNoun(words, lists)) return false;
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
function withoutCountry({ words }: NameCandidate): NameCandidate['words'] {
  return words.length > 2 && lookUp(words[0]?.text ?? '')?.country ? words.slice(1) : words;
}

function countCapitals(text: string): number {
  return text.replace(/[^\p{Lu}]/gu, '').length;
}
