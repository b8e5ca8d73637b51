/** What the words of a line are about: each word is looked up once, in all of the lexicon's lists together. */
import {
  CAPTION_WORDS,
  FINITE_VERBS,
  FUNCTION_WORDS,
  FURNITURE,
  IMPERATIVES,
  READER_ADDRESS,
  REPORTING_VERBS,
} from './lexicon.ts';
import { FEW, SHARES, scale, TENS } from './signs.ts';

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
export interface Tally extends Record<ListName, number> {
  /** In the order of FURNITURE. */
  furniture: number[];
}

const TOPICS = [...FURNITURE.keys()].map((name) => ({
  some: scale(SHARES, (interval) => `words of ${name} (${interval})`),
  several: scale(TENS, (interval) => `several words of ${name}, ${interval} words`),
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

export function tallyOf(words: readonly string[]): Tally {
  const furniture = TOPICS.map(() => 0);
  const tally = { function: 0, speech: 0, finite: 0, address: 0, pointing: 0, imperative: 0 };
  for (const word of words) {
    const entry = ENTRIES.get(word);
    if (entry === undefined) continue;
    for (const list of entry.lists) tally[list]++;
    for (const topic of entry.topics) furniture[topic] = (furniture[topic] ?? 0) + 1;
  }
  return { ...tally, furniture };
}

const addresses = scale(SHARES, (interval) => `addresses the reader (${interval})`);
const points = scale(FEW, (interval) => `points into a picture (${interval})`);
const pointsLong = scale(TENS, (interval) => `points into a picture, ${interval} words`);

/** @param size words of the whole line, of which `words` may be a part */
export function vocabulary(words: readonly string[], size: number, tally: Tally): string[] {
  const signs: string[] = [];
  const first = ENTRIES.get(words[0] ?? '');
  if (first?.lists.includes('imperative')) signs.push('starts by telling the reader what to do');
  if (tally.speech > 0) signs.push('reports what somebody said');
  if (size < 40 && tally.finite === 0) signs.push('no plain verb');
  if (tally.address > 0) signs.push(addresses(tally.address / words.length));
  if (tally.pointing > 0) signs.push(points(tally.pointing), pointsLong(size));
  TOPICS.forEach((topic, at) => {
    const found = tally.furniture[at] ?? 0;
    if (found === 0) return;
    signs.push(topic.some(found / words.length));
    if (found > 1) signs.push(topic.several(size));
    if (first?.topics.includes(at)) signs.push(topic.first);
  });
  return signs;
}
