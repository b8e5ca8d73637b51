/**
 * How informative a term is: its surprisal in a news text, estimated from general usage, because a folder of five
 * articles cannot tell which words are rare.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutHead } from './list-file.ts';

/**
 * English stems, most frequent first: the vocabulary of the GloVe 6B word vectors (Wikipedia and Gigaword
 * news; Public Domain Dedication and License), stemmed, each stem at the summed Zipf share of its words.
 */
const STEMS = withoutHead(readFileSync(join(import.meta.dirname, 'frequent-stems.txt'), 'utf8'));

/** Words of a typical article over the harmonic sum of the list: Zipf's law gives the expected count of a rank. */
const EXPECTED_AT_FIRST_RANK = 31;
const UNLISTED_RANK = 100_000;
const WEIGHTS = new Map(STEMS.map((stem, rank) => [stem, surprise(rank)]));
const UNLISTED = surprise(UNLISTED_RANK);

/** Surprisal in nats, -ln P(a text has it): from 0 for a word of every text to 8 for an unlisted one. */
export function termWeight(term: string): number {
  return WEIGHTS.get(term) ?? UNLISTED;
}

function surprise(rank: number): number {
  return -Math.log(1 - Math.exp(-EXPECTED_AT_FIRST_RANK / (rank + 3)));
}
