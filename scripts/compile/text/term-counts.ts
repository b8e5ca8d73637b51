/** The terms of an article and how often each occurs. */
import type { TermToken } from './terms.ts';

/** By the term's place in `terms`. */
export interface TermCounts {
  /**
   * Each term once, in the order of first occurrence, one per line. Passing and keeping one string costs a tenth of
   * what hundreds would.
   */
  terms: string;
  counts: Uint32Array;
  /** How often among the first words: title and opening. */
  inLead: Uint8Array;
  /** 1 for a name. */
  named: Uint8Array;
  /** Words, function words included. */
  length: number;
}

/** Title and the sentences that follow it say what happened. */
const LEAD_WORDS = 60;

export function termCounts(words: readonly TermToken[]): TermCounts {
  const places = new Map<string, number>();
  for (const { term } of words)
    if (term !== null && !places.has(term)) places.set(term, places.size);
  const counts = new Uint32Array(places.size);
  const inLead = new Uint8Array(places.size);
  for (const [at, { term }] of words.entries()) {
    const place = term === null ? undefined : places.get(term);
    if (place === undefined) continue;
    counts[place] = (counts[place] ?? 0) + 1;
    if (at < LEAD_WORDS) inLead[place] = (inLead[place] ?? 0) + 1;
  }
  const names = namesAmong(words);
  const named = Uint8Array.from(places.keys(), (term) => (names.has(term) ? 1 : 0));
  return { terms: [...places.keys()].join('\n'), counts, inLead, named, length: words.length };
}

export function termsIn(terms: TermCounts['terms']): string[] {
  return terms === '' ? [] : terms.split('\n');
}

/** Terms that never stand in lower case and stand with a capital within a sentence. */
function namesAmong(words: readonly TermToken[]): Set<string> {
  const names = new Set<string>();
  for (const { term, capital, opensSentence } of words)
    if (term !== null && capital && !opensSentence) names.add(term);
  for (const { term, capital } of words) if (term !== null && !capital) names.delete(term);
  return names;
}
