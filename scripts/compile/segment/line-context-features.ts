/** The features of each line of a text: its own, its neighbours', and those of its place in the whole. */
import { bucketed, COUNTS, memoizeFeature, SHARES, WORD_COUNTS } from './feature-names.ts';
import { type LineFeatures, lineFeatures, withoutListedWords } from './line-features.ts';
import { type MainText, mainTextOf } from './main-prose.ts';
import { type MarkedLines, markupFeatures } from './markup-features.ts';
import { regionFeatures } from './page-regions.ts';
import { lineShingles, SHINGLE_WORDS } from './repeated-lines.ts';
import type { TextLine } from './text-lines.ts';

export interface PageFeatures {
  lines: LineFeatures[];
  /** Per line, the names of all its features. */
  features: string[][];
  /** The line that is sure to stand inside the article. */
  insideLine: number;
}

/** @param markup what a saved page's markup shows; null for plain text */
export function pageFeatures(
  textLines: TextLine[],
  markup: MarkedLines | null = null,
): PageFeatures {
  const lines = withoutListedWords(textLines.map(({ text }) => lineFeatures(text)));
  const marked = markup && markupFeatures(lines, markup);
  const page = pageStatistics(lines, textLines);
  const regions = regionFeatures(lines);
  const features = lines.map((line, index) => {
    const place = placeFeatures(lines, index, page).concat(
      sharedFeatures(line, index, page),
      regions[index] ?? [],
    );
    return line.features.concat(
      neighbourFeatures(lines, index),
      gapFeatures(textLines, index, page),
      place,
      place.map(byProse(line)),
      marked?.[index] ?? [],
    );
  });
  return { lines, features, insideLine: page.main.middle };
}

/** A position means something else for a sentence than for a label, so each of its features is repeated by line kind. */
function byProse({ prose, endsSentence }: LineFeatures): (feature: string) => string {
  if (prose > 0.5) return forProse;
  return endsSentence ? forSentence : forLabel;
}

const forProse = memoizeFeature((feature) => `prose, ${feature}`);
const forSentence = memoizeFeature((feature) => `a sentence, ${feature}`);
const forLabel = memoizeFeature((feature) => `a label, ${feature}`);

/** What is known of the text as a whole. */
interface PageStatistics {
  /** Whether most lines of prose stand between blank lines. */
  spaced: boolean;
  main: MainText;
  /** By its words: in how many lines a text stands, and in which first. */
  occurrences: Map<string, number>;
  first: Map<string, number>;
  /** In how many lines of the main text each content word stands. */
  frequency: Map<string, number>;
  /** Per line, its shingles. */
  shingles: Int32Array[];
  /** The first line with each shingle, among lines long enough to contain another. */
  containers: Map<number, number>;
  /** Prose before each line, summed. */
  sums: number[];
}

function pageStatistics(lines: LineFeatures[], textLines: TextLine[]): PageStatistics {
  const occurrences = new Map<string, number>();
  const first = new Map<string, number>();
  lines.forEach(({ key }, index) => {
    occurrences.set(key, (occurrences.get(key) ?? 0) + 1);
    if (!first.has(key)) first.set(key, index);
  });
  const main = mainTextOf(lines);
  const proseLines = textLines.filter((_, index) => (lines[index]?.prose ?? 0) > 0.5);
  const gaps = proseLines.filter(({ gapAbove }) => gapAbove).length;
  const sums = [0];
  for (const { prose } of lines) sums.push((sums.at(-1) ?? 0) + prose);
  const shingles = lines.map(({ words }) => lineShingles(words));
  return {
    spaced: gaps > proseLines.length * 0.7,
    main,
    occurrences,
    first,
    frequency: documentFrequency(lines.slice(main.start, main.end + 1)),
    shingles,
    containers: containersOf(shingles),
    sums,
  };
}

function documentFrequency(lines: LineFeatures[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const line of lines) {
    if (line.prose < 0.3) continue;
    for (const word of new Set(line.contentWords.filter(isLong)))
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return frequency;
}

function isLong(word: string): boolean {
  return word.length > 3;
}

const MIN_CONTAINER_WORDS = 12;

function containersOf(shingles: readonly Int32Array[]): Map<number, number> {
  const containers = new Map<number, number>();
  shingles.forEach((own, index) => {
    if (own.length + SHINGLE_WORDS - 1 < MIN_CONTAINER_WORDS) return;
    for (const shingle of own) if (!containers.has(shingle)) containers.set(shingle, index);
  });
  return containers;
}

/** The features of a line that its neighbours have, too. */
const CARRIED =
  /^(?:is a|words of|starts like|starts by|says|has a (?:time|numeric|reading)|names a (?:month|photo)|reads like|is one word|is wholly)/;

/** By place: features of what stands there, alone, together with the line's own kind, and carried over. */
const NEIGHBOURS = (['above', 'below', 'two above', 'two below'] as const).map((where) => ({
  step: (where.startsWith('two') ? 2 : 1) * (where.endsWith('above') ? -1 : 1),
  kind: memoizeFeature((kind) => `${where}: ${kind}`),
  pair: memoizeFeature((own) => memoizeFeature((kind) => `${own}, ${where}: ${kind}`)),
  carried: memoizeFeature((feature) => (CARRIED.test(feature) ? `${where}: ${feature}` : null)),
}));

function neighbourFeatures(lines: LineFeatures[], index: number): string[] {
  const own = kindOf(lines[index]);
  return NEIGHBOURS.flatMap(({ step, kind, pair, carried }) => {
    const neighbour = lines[index + step];
    const theirs = kindOf(neighbour);
    if (neighbour === undefined || Math.abs(step) > 1) return kind(theirs);
    const features = [kind(theirs), pair(own)(theirs)];
    for (const feature of neighbour.features) {
      const carriedOver = carried(feature);
      if (carriedOver !== null) features.push(carriedOver);
    }
    return features;
  });
}

/** A line summed up in one word, as a feature of its neighbours. */
function kindOf(line: LineFeatures | undefined): string {
  if (line === undefined) return 'nothing';
  if (line.prose > 0.75) return 'prose';
  if (line.prose > 0.35) return line.endsSentence ? 'a sentence' : 'half a sentence';
  return line.endsSentence ? 'a short sentence' : labelLength(line.wordCount);
}

const labelLength = bucketed([1, 3, 6, 10, 16, 30], (interval) => `${interval} words`);

/** Blank lines around a line, where the text uses them to part paragraphs. */
function gapFeatures(textLines: TextLine[], index: number, { spaced }: PageStatistics): string[] {
  const line = textLines[index];
  if (!spaced || line === undefined) return [];
  const above = line.gapAbove ? 'gap' : 'no gap';
  const below = line.gapBelow ? 'gap' : 'no gap';
  return [`${above} above, ${below} below`];
}

function placeFeatures(
  lines: LineFeatures[],
  index: number,
  { main, sums }: PageStatistics,
): string[] {
  const features: string[] = [];
  if (index < main.start) features.push(aboveMain(main.start - index));
  else if (index > main.end) features.push(belowMain(index - main.end));
  else if (index === main.start) features.push('first line of the main text');
  else if (index === main.end) features.push('last line of the main text');
  else features.push('inside the main text');
  features.push(fromTop(index));
  if (lines.length - index <= 20) features.push(fromEnd(lines.length - 1 - index));
  const meanProse = (from: number, to: number): number => {
    const low = Math.max(0, index + from);
    const high = Math.min(lines.length, index + to + 1);
    return high > low ? ((sums[high] ?? 0) - (sums[low] ?? 0)) / (to - from + 1) : 0;
  };
  for (const { from, to, feature } of WINDOWS) features.push(feature(meanProse(from, to)));
  const total = sums.at(-1) ?? 0;
  const before = sums[index] ?? 0;
  if (total > 0) features.push(proseAbove(before / total));
  return features;
}

const DISTANCES = [0, 1, 2, 3, 5, 8, 13, 21, 40, 80];
const aboveMain = bucketed(DISTANCES, (interval) => `${interval} lines above the main text`);
const belowMain = bucketed(DISTANCES, (interval) => `${interval} lines below the main text`);
const fromTop = bucketed(DISTANCES, (interval) => `${interval} lines from the top`);
const fromEnd = bucketed(DISTANCES, (interval) => `${interval} lines from the end`);
const proseAbove = bucketed(SHARES, (interval) => `${interval} of the prose above`);
const WINDOWS = [
  { from: -3, to: -1, where: '3 lines above' },
  { from: 1, to: 3, where: '3 lines below' },
  { from: -10, to: -1, where: '10 lines above' },
  { from: 1, to: 10, where: '10 lines below' },
].map(({ where, ...range }) => ({
  ...range,
  feature: bucketed(SHARES, (interval) => `prose of the ${where} ${interval}`),
}));

const timesHere = bucketed(COUNTS, (interval) => `stands ${interval} times`);
const sharedWithMain = bucketed(SHARES, (to) => `${to} words shared with the main text`);
const contained = bucketed(WORD_COUNTS, (to) => `wholly held by a longer line, ${to} words`);
/** A line's first words tell whether a longer line contains it. */
const SHINGLES_READ = 40 - SHINGLE_WORDS + 1;

/** What the line has in common with other lines. */
function sharedFeatures(
  { key, contentWords, prose, wordCount }: LineFeatures,
  index: number,
  page: PageStatistics,
): string[] {
  const features: string[] = [];
  const occurrences = page.occurrences.get(key) ?? 1;
  if (occurrences > 1) {
    features.push(timesHere(occurrences));
    features.push(page.first.get(key) === index ? 'stands here first' : 'stood before');
  }
  const long = contentWords.filter(isLong);
  if (long.length > 2) {
    const least = prose < 0.3 ? 0 : 1;
    const known = long.filter((word) => (page.frequency.get(word) ?? 0) > least);
    features.push(sharedWithMain(known.length / long.length));
  }
  const own = page.shingles[index]?.slice(0, SHINGLES_READ) ?? new Int32Array();
  const found = own.filter((shingle) => (page.containers.get(shingle) ?? index) !== index).length;
  if (found > 0)
    features.push(found === own.length ? contained(wordCount) : 'partly held by a longer line');
  return features;
}
