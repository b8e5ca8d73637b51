/** Features of a line by the lists that its words are in. Each word is looked up once, in all lists together. */

import { bucketed, COARSE_WORD_COUNTS, COUNTS, SHARES } from './feature-names.ts';
import {
  CAPTION_WORDS,
  FINITE_VERBS,
  FUNCTION_WORDS,
  FURNITURE,
  IMPERATIVES,
  READER_ADDRESS,
  REPORTING_VERBS,
} from './page-words.ts';

const LISTS = {
  function: FUNCTION_WORDS,
  speech: REPORTING_VERBS,
  finite: FINITE_VERBS,
  address: READER_ADDRESS,
  pointing: CAPTION_WORDS,
  imperative: IMPERATIVES,
} as const;

type ListName = keyof typeof LISTS;
const LIST_NAMES = ['function', 'speech', 'finite', 'address', 'pointing', 'imperative'] as const;

/** How many of a line's words each list has. */
export interface WordCounts extends Record<ListName, number> {
  /** In the order of FURNITURE. */
  furniture: number[];
}

const TOPICS = [...FURNITURE.keys()].map((name) => ({
  some: bucketed(SHARES, (interval) => `words of ${name} (${interval})`),
  several: bucketed(
    COARSE_WORD_COUNTS,
    (interval) => `several words of ${name}, ${interval} words`,
  ),
  first: `starts with a word of ${name}`,
}));

interface Entry {
  lists: readonly ListName[];
  /** Places in FURNITURE. */
  topics: readonly number[];
}

const ENTRIES: ReadonlyMap<string, Entry> = new Map(
  [...Object.values(LISTS), ...FURNITURE.values()].flatMap((list) =>
    [...list].map((word) => [word, entryOf(word)]),
  ),
);

function entryOf(word: string): Entry {
  return {
    lists: LIST_NAMES.filter((name) => LISTS[name].has(word)),
    topics: [...FURNITURE.values()].flatMap((list, at) => (list.has(word) ? [at] : [])),
  };
}

export function countWords(words: readonly string[]): WordCounts {
  const furniture = TOPICS.map(() => 0);
  const counts = { function: 0, speech: 0, finite: 0, address: 0, pointing: 0, imperative: 0 };
  for (const word of words) {
    const entry = ENTRIES.get(word);
    if (entry === undefined) continue;
    for (const list of entry.lists) counts[list]++;
    for (const topic of entry.topics) furniture[topic] = (furniture[topic] ?? 0) + 1;
  }
  return { ...counts, furniture };
}

const addressesReader = bucketed(SHARES, (interval) => `addresses the reader (${interval})`);
const pointsIntoPicture = bucketed(COUNTS, (interval) => `points into a picture (${interval})`);
const pointsByLength = bucketed(
  COARSE_WORD_COUNTS,
  (interval) => `points into a picture, ${interval} words`,
);

/** @param wordCount of the whole line, of which `words` may be a part */
export function wordFeatures(
  words: readonly string[],
  wordCount: number,
  counts: WordCounts,
): string[] {
  const features: string[] = [];
  const first = ENTRIES.get(words[0] ?? '');
  if (first?.lists.includes('imperative')) features.push('starts by telling the reader what to do');
  if (counts.speech > 0) features.push('reports what somebody said');
  if (wordCount < 40 && counts.finite === 0) features.push('no plain verb');
  if (counts.address > 0) features.push(addressesReader(counts.address / words.length));
  if (counts.pointing > 0)
    features.push(pointsIntoPicture(counts.pointing), pointsByLength(wordCount));
  TOPICS.forEach((topic, at) => {
    const found = counts.furniture[at] ?? 0;
    if (found === 0) return;
    features.push(topic.some(found / words.length));
    if (found > 1) features.push(topic.several(wordCount));
    if (first?.topics.includes(at)) features.push(topic.first);
  });
  return features;
}
