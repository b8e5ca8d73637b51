/**
 * What a line shows by the stretch of the page that it stands in: whether labels follow on labels, as in lists of
 * links; whether dates come again and again, as under comments; whether its words are those of the lines around it.
 */
import type { Look } from './line-features.ts';
import { FEW, ofSign, SHARES, scale } from './signs.ts';

/** Per line, what its stretch shows. */
export function stretchesOf(looks: readonly Look[]): string[][] {
  const signs: string[][] = looks.map(() => []);
  for (const run of labelRuns(looks)) addRun(signs, run, looks);
  addDates(signs, looks);
  addShared(signs, looks);
  return signs;
}

/** Lines in a row that are no sentences. */
interface LabelRun {
  start: number;
  /** Exclusive. */
  end: number;
}

function labelRuns(looks: readonly Look[]): LabelRun[] {
  const runs: LabelRun[] = [];
  looks.forEach((look, at) => {
    const last = runs.at(-1);
    if (look.sentenceEnd || look.prose > LABEL) return;
    if (last?.end === at) last.end++;
    else runs.push({ start: at, end: at + 1 });
  });
  return runs;
}

/** A label has less of a running sentence than this. */
const LABEL = 0.55;

function addRun(signs: string[][], { start, end }: LabelRun, looks: readonly Look[]): void {
  const length = end - start;
  const mean = looks.slice(start, end).reduce((sum, { size }) => sum + size, 0) / length;
  const run = runSign(length);
  const size = meanSign(mean);
  const place = placeSign(isProseNear(looks, start, -1), isProseNear(looks, end - 1, 1));
  for (let at = start; at < end; at++)
    signs[at]?.push(run, size, place, both(run)(size), both(run)(place), fromStart(at - start));
  signs[start - 1]?.push(above(run));
  signs[end]?.push(below(run));
}

const RUNS = [1, 2, 3, 5, 8, 13, 21];
const runSign = scale(RUNS, (interval) => `a run of ${interval} labels`);
const meanSign = scale([2, 4, 6, 8, 11, 15], (interval) => `of ${interval} words each`);
const fromStart = scale([0, 1, 2, 4], (interval) => `${interval} labels above in its run`);
const above = ofSign((run) => `above ${run}`);
const below = ofSign((run) => `below ${run}`);
const both = ofSign((run) => ofSign((sign) => `${run}, ${sign}`));

function placeSign(isAbove: boolean, isBelow: boolean): string {
  if (isAbove) return isBelow ? 'labels between prose' : 'labels below prose';
  return isBelow ? 'labels above prose' : 'labels far from prose';
}

/** Whether one of the next two lines is prose. */
function isProseNear(looks: readonly Look[], at: number, step: 1 | -1): boolean {
  return [looks[at + step], looks[at + 2 * step]].some((look) => (look?.prose ?? 0) > 0.5);
}

const DATES_NEAR = 10;

function addDates(signs: string[][], looks: readonly Look[]): void {
  const sums = [0];
  for (const { features } of looks) sums.push((sums.at(-1) ?? 0) + Number(features.some(isDate)));
  const upTo = (line: number) => sums[Math.max(0, Math.min(looks.length, line))] ?? 0;
  looks.forEach((_, at) => {
    const before = upTo(at) - upTo(at - DATES_NEAR);
    const after = upTo(at + 1 + DATES_NEAR) - upTo(at + 1);
    signs[at]?.push(datesAbove(before), datesBelow(after));
  });
}

const isDate = ofSign((sign) => sign === 'is a date line' || sign === 'says how long ago');
const datesAbove = scale(FEW, (interval) => `${interval} dates in the ${DATES_NEAR} lines above`);
const datesBelow = scale(FEW, (interval) => `${interval} dates in the ${DATES_NEAR} lines below`);

const WORDS_NEAR = 12;
const FEWEST_WORDS = 3;

function addShared(signs: string[][], looks: readonly Look[]): void {
  const lines = looks.map(({ content }) => new Set(content.filter((word) => word.length > 3)));
  const before = sharedBefore(lines);
  const after = sharedBefore(lines.toReversed()).toReversed();
  lines.forEach((words, at) => {
    if (words.size < FEWEST_WORDS) return;
    signs[at]?.push(sharedAbove(before[at] ?? 0), sharedBelow(after[at] ?? 0));
  });
}

/** Per line, the share of its words that stand in the lines just before it. */
function sharedBefore(lines: readonly ReadonlySet<string>[]): number[] {
  const last = new Map<string, number>();
  return lines.map((words, at) => {
    let known = 0;
    for (const word of words) {
      if (at - (last.get(word) ?? Number.NEGATIVE_INFINITY) <= WORDS_NEAR) known++;
      last.set(word, at);
    }
    return known / Math.max(1, words.size);
  });
}

const sharedAbove = scale(SHARES, (to) => `${to} words shared with the ${WORDS_NEAR} lines above`);
const sharedBelow = scale(SHARES, (to) => `${to} words shared with the ${WORDS_NEAR} lines below`);
