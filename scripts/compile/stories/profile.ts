/** What an article is about, as weighted terms that can be held against another article's. */
import type { Draft } from '../draft.ts';
import { slice } from '../span.ts';
import { termWeight } from './term-weight.ts';
import { termReader, type Word } from './terms.ts';

/** Sorted by term, so that two are compared in one pass. */
export interface Profile {
  terms: Int32Array;
  /** Of unit length together. */
  weights: Float64Array;
  /** The weights of terms that are no names, of unit length together; 0 for names. */
  common: Float64Array;
  /** Each term's share of what the article says: they sum to 1. Rare terms count most. */
  shares: Float64Array;
  /** Title and opening, as a profile of their own. */
  lead: { terms: Int32Array; weights: Float64Array };
  /** Words, function words included. */
  length: number;
}

/** Read as this where a text is too short to tell: its function words are best known (term-weight.ts). */
export const FREQUENT_LANGUAGE = 'en';

/** Title and the sentences that follow it say what happened. */
const LEAD_WORDS = 60;

export function profiles(drafts: readonly Draft[]): Profile[] {
  const numbers = new Map<string, number>();
  return drafts.map((draft) => {
    const language = draft.header.language ?? FREQUENT_LANGUAGE;
    const read = termReader(language);
    return profile(read(articleText(draft)), numbers);
  });
}

/** A derived title repeats the lead: only a printed one counts. */
export function articleText({ header, body, lines, source }: Draft): string {
  const dates = lines.flatMap(({ kind, span }) =>
    kind === 'date' ? slice(source.text, span) : [],
  );
  const title = header.title.basis === 'derived' ? [] : [header.title.value];
  const standfirst = header.standfirst === null ? [] : [header.standfirst];
  return [...title, ...standfirst, ...dates, ...body.map(({ text }) => text)].join('\n');
}

function profile(words: Word[], numbers: Map<string, number>): Profile {
  const names = namesAmong(words);
  const lead = counted(words.slice(0, LEAD_WORDS), numbers);
  const all = counted(words, numbers);
  return {
    terms: numbersOf(all),
    weights: ofUnitLength(all.map(({ weight }) => weight)),
    common: ofUnitLength(all.map(({ term, weight }) => (names.has(term) ? 0 : weight))),
    shares: ofUnitLength(all.map(({ weight, telling }) => weight * telling)).map(squared),
    lead: { terms: numbersOf(lead), weights: ofUnitLength(lead.map(({ weight }) => weight)) },
    length: words.length,
  };
}

interface Counted {
  term: string;
  number: number;
  telling: number;
  /** How telling it is, more when it stands more often. */
  weight: number;
}

/** Each term once, by number; a new one gets the next. */
function counted(words: Word[], numbers: Map<string, number>): Counted[] {
  const counts = new Map<string, number>();
  for (const { term } of words) if (term !== null) counts.set(term, (counts.get(term) ?? 0) + 1);
  const found = [...counts].map(([term, count]) => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    const telling = termWeight(term);
    return { term, number, telling, weight: (1 + Math.log(count)) * telling };
  });
  return found.sort((a, b) => a.number - b.number);
}

function numbersOf(terms: readonly Counted[]): Int32Array {
  return new Int32Array(terms.map(({ number }) => number));
}

/** Terms that never stand in lower case and stand with a capital within a sentence. */
function namesAmong(words: Word[]): Set<string> {
  const names = new Set<string>();
  for (const { term, capital, opensSentence } of words)
    if (term !== null && capital && !opensSentence) names.add(term);
  for (const { term, capital } of words) if (term !== null && !capital) names.delete(term);
  return names;
}

/** Or all 0. */
function ofUnitLength(weights: readonly number[]): Float64Array {
  const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return new Float64Array(weights.map((weight) => weight / norm));
}

function squared(weight: number): number {
  return weight * weight;
}
