/**
 * The features of a line by the region of the page that it stands in: whether labels follow on labels, as in lists of
 * links; whether dates come again and again, as under comments; whether its words are those of the lines around it.
 */

import { bucketed, COUNTS, memoizeFeature, SHARES } from './feature-names.ts';
import type { LineFeatures } from './line-features.ts';

/** Per line, the features of its region. */
export function regionFeatures(lines: readonly LineFeatures[]): string[][] {
  const features: string[][] = lines.map(() => []);
  for (const run of labelRuns(lines)) addRun(features, run, lines);
  addDates(features, lines);
  addShared(features, lines);
  return features;
}

/** Lines in a row that are no sentences. */
interface LabelRun {
  start: number;
  /** Exclusive. */
  end: number;
}

function labelRuns(lines: readonly LineFeatures[]): LabelRun[] {
  const runs: LabelRun[] = [];
  lines.forEach((line, at) => {
    const last = runs.at(-1);
    if (line.endsSentence || line.prose > MAX_LABEL_PROSE) return;
    if (last?.end === at) last.end++;
    else runs.push({ start: at, end: at + 1 });
  });
  return runs;
}

/** A label has no more of a running sentence than this. */
const MAX_LABEL_PROSE = 0.55;

function addRun(
  features: string[][],
  { start, end }: LabelRun,
  lines: readonly LineFeatures[],
): void {
  const length = end - start;
  const mean = lines.slice(start, end).reduce((sum, { wordCount }) => sum + wordCount, 0) / length;
  const run = runLength(length);
  const wordCount = meanWords(mean);
  const place = runPlace(isProseNear(lines, start, -1), isProseNear(lines, end - 1, 1));
  for (let at = start; at < end; at++)
    features[at]?.push(
      run,
      wordCount,
      place,
      both(run)(wordCount),
      both(run)(place),
      fromStart(at - start),
    );
  features[start - 1]?.push(above(run));
  features[end]?.push(below(run));
}

const RUNS = [1, 2, 3, 5, 8, 13, 21];
const runLength = bucketed(RUNS, (interval) => `a run of ${interval} labels`);
const meanWords = bucketed([2, 4, 6, 8, 11, 15], (interval) => `of ${interval} words each`);
const fromStart = bucketed([0, 1, 2, 4], (interval) => `${interval} labels above in its run`);
const above = memoizeFeature((run) => `above ${run}`);
const below = memoizeFeature((run) => `below ${run}`);
const both = memoizeFeature((run) => memoizeFeature((feature) => `${run}, ${feature}`));

function runPlace(isAbove: boolean, isBelow: boolean): string {
  if (isAbove) return isBelow ? 'labels between prose' : 'labels below prose';
  return isBelow ? 'labels above prose' : 'labels far from prose';
}

/** Whether one of the next two lines is prose. */
function isProseNear(lines: readonly LineFeatures[], at: number, step: 1 | -1): boolean {
  return [lines[at + step], lines[at + 2 * step]].some((line) => (line?.prose ?? 0) > 0.5);
}

/** Lines above and below in which dates are counted. */
const LINES_WITH_DATES = 10;

function addDates(features: string[][], lines: readonly LineFeatures[]): void {
  const sums = [0];
  for (const { features } of lines) sums.push((sums.at(-1) ?? 0) + Number(features.some(isDate)));
  const upTo = (line: number) => sums[Math.max(0, Math.min(lines.length, line))] ?? 0;
  lines.forEach((_, at) => {
    const before = upTo(at) - upTo(at - LINES_WITH_DATES);
    const after = upTo(at + 1 + LINES_WITH_DATES) - upTo(at + 1);
    features[at]?.push(datesAbove(before), datesBelow(after));
  });
}

const isDate = memoizeFeature(
  (feature) => feature === 'is a date line' || feature === 'says how long ago',
);
const datesAbove = bucketed(
  COUNTS,
  (interval) => `${interval} dates in the ${LINES_WITH_DATES} lines above`,
);
const datesBelow = bucketed(
  COUNTS,
  (interval) => `${interval} dates in the ${LINES_WITH_DATES} lines below`,
);

/** Lines above and below in which words are sought. */
const LINES_WITH_WORDS = 12;
const MIN_WORDS = 3;

function addShared(features: string[][], lines: readonly LineFeatures[]): void {
  const words = lines.map((line) => new Set(line.contentWords.filter((word) => word.length > 3)));
  const before = sharedBefore(words);
  const after = sharedBefore(words.toReversed()).toReversed();
  words.forEach((own, at) => {
    if (own.size < MIN_WORDS) return;
    features[at]?.push(sharedAbove(before[at] ?? 0), sharedBelow(after[at] ?? 0));
  });
}

/** Per line, the share of its words that stand in the lines just before it. */
function sharedBefore(lines: readonly ReadonlySet<string>[]): number[] {
  const last = new Map<string, number>();
  return lines.map((words, at) => {
    let known = 0;
    for (const word of words) {
      if (at - (last.get(word) ?? Number.NEGATIVE_INFINITY) <= LINES_WITH_WORDS) known++;
      last.set(word, at);
    }
    return known / Math.max(1, words.size);
  });
}

const sharedAbove = bucketed(
  SHARES,
  (to) => `${to} words shared with the ${LINES_WITH_WORDS} lines above`,
);
const sharedBelow = bucketed(
  SHARES,
  (to) => `${to} words shared with the ${LINES_WITH_WORDS} lines below`,
);
