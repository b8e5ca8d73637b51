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
/** Of so few articles a folder cannot say what is common. */
const FEW = 8;
/** Of so large a share of the articles a term begins to say less: ln 4, a quarter. */
const COMMON = Math.log(4);

export function profiles(drafts: readonly Draft[]): Profile[] {
  const terms: Terms = { numbers: new Map(), telling: [] };
  const readings = drafts.map((draft) => {
    const read = termReader(draft.header.language ?? FREQUENT_LANGUAGE);
    return reading(read(articleText(draft)), terms);
  });
  const telling = tellingHere(readings, terms.telling);
  return readings.map((of) => profile(of, telling));
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

/** The terms of all articles: by term its number, by number how telling it is in general usage. */
interface Terms {
  numbers: Map<string, number>;
  telling: number[];
}

/** Terms by number, in order, and how often each stands. */
interface Counts {
  terms: Int32Array;
  counts: Int32Array;
}

interface Reading {
  all: Counts;
  lead: Counts;
  /** By the position of a term in `all`: 1 for a name. */
  named: Uint8Array;
  length: number;
}

function reading(words: Word[], terms: Terms): Reading {
  const names = namesAmong(words);
  const lead = counted(words.slice(0, LEAD_WORDS), terms);
  const all = counted(words, terms);
  const numbers = new Set(Array.from(names, (name) => terms.numbers.get(name)));
  return {
    all,
    lead,
    named: Uint8Array.from(all.terms, (term) => (numbers.has(term) ? 1 : 0)),
    length: words.length,
  };
}

/** A new term gets the next number. */
function counted(words: Word[], { numbers, telling }: Terms): Counts {
  const counts = new Map<number, number>();
  for (const { term } of words) {
    if (term === null) continue;
    const number = numbers.get(term) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(term, number);
      telling.push(termWeight(term));
    }
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const terms = Int32Array.from(counts.keys()).sort();
  return { terms, counts: terms.map((term) => counts.get(term) ?? 0) };
}

/** Less for what much of the folder says: the date, the year and the agency of one day's wire. */
function tellingHere(readings: readonly Reading[], telling: readonly number[]): Float64Array {
  const articles = new Int32Array(telling.length);
  for (const { all } of readings)
    for (const term of all.terms) articles[term] = (articles[term] ?? 0) + 1;
  return Float64Array.from(telling, (weight, term) => {
    const count = articles[term] ?? 0;
    if (count <= FEW) return weight;
    const surprise = Math.log((readings.length + 2) / (count + 0.5));
    return weight * Math.min(1, surprise / COMMON);
  });
}

function profile({ all, lead, named, length }: Reading, telling: Float64Array): Profile {
  const weights = weighted(all, telling);
  return {
    terms: all.terms,
    weights: ofUnitLength(weights),
    common: ofUnitLength(weights.map((weight, at) => (named[at] === 1 ? 0 : weight))),
    shares: ofUnitLength(
      weights.map((weight, at) => weight * (telling[all.terms[at] ?? 0] ?? 0)),
    ).map(squared),
    lead: { terms: lead.terms, weights: ofUnitLength(weighted(lead, telling)) },
    length,
  };
}

/** How telling each term is, more when it stands more often. */
function weighted({ terms, counts }: Counts, telling: Float64Array): Float64Array {
  return Float64Array.from(
    terms,
    (term, at) => (1 + Math.log(counts[at] ?? 1)) * (telling[term] ?? 0),
  );
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
function ofUnitLength(weights: Float64Array): Float64Array {
  const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return weights.map((weight) => weight / norm);
}

function squared(weight: number): number {
  return weight * weight;
}
