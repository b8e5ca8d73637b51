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
  const all = counted(words);
  const lead = weighted(counted(words.slice(0, LEAD_WORDS)), numbers, () => 1);
  const whole = weighted(all, numbers, () => 1);
  const common = weighted(all, numbers, (term) => (names.has(term) ? 0 : 1));
  const squares = weighted(all, numbers, termWeight);
  return {
    terms: whole.terms,
    weights: whole.weights,
    common: common.weights,
    shares: squares.weights.map((weight) => weight * weight),
    lead,
    length: words.length,
  };
}

function counted(words: Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of words) if (term !== null) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Terms that never stand in lower case and stand with a capital within a sentence. */
function namesAmong(words: Word[]): Set<string> {
  const names = new Set<string>();
  for (const { term, capital, opensSentence } of words)
    if (term !== null && capital && !opensSentence) names.add(term);
  for (const { term, capital } of words) if (term !== null && !capital) names.delete(term);
  return names;
}

/** Of unit length (or all 0). */
function weighted(
  counts: ReadonlyMap<string, number>,
  numbers: Map<string, number>,
  factor: (term: string) => number,
): { terms: Int32Array; weights: Float64Array } {
  const pairs = [...counts].map(([term, count]): [number, number] => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return [number, (1 + Math.log(count)) * termWeight(term) * factor(term)];
  });
  pairs.sort((a, b) => a[0] - b[0]);
  const norm = Math.sqrt(pairs.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    terms: Int32Array.from(pairs, ([number]) => number),
    weights: Float64Array.from(pairs, ([, weight]) => weight / norm),
  };
}
