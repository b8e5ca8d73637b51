/** What each line of a text shows: by itself, beside its neighbours, and by its place in the whole. */
import { mainRun, type Run } from './anchor.ts';
import { FUNCTION_WORDS } from './lexicon.ts';
import { bucket, FEW, type Look, lookAt, SHARES, SIZES } from './line-features.ts';
import type { Unit } from './units.ts';

export interface Reading {
  looks: Look[];
  /** Per line, what it shows. */
  features: string[][];
  /** The line that is sure to stand inside the article. */
  anchor: number;
}

export function featuresOf(units: Unit[]): Reading {
  const looks = units.map(({ text }) => lookAt(text));
  const whole = wholeOf(looks, units);
  const features = looks.map((look, index) => [
    ...look.features,
    ...neighbours(looks, index),
    ...layout(units, index, whole),
    ...placed(looks, index, whole),
    ...shared(look, index, whole),
  ]);
  return { looks, features, anchor: whole.main.anchor };
}

/** What is known of the text as a whole. */
interface Whole {
  /** Whether most lines of prose stand between blank lines. */
  spaced: boolean;
  /** The run of lines that holds most prose. */
  main: Run;
  /** How many lines read the same, by folded text. */
  times: Map<string, number>;
  first: Map<string, number>;
  /** In how many lines of the main run each content word stands. */
  frequency: Map<string, number>;
  /** Runs of words that long lines hold. */
  runs: Map<number, number>;
  /** Prose before each line, summed. */
  sums: number[];
}

function wholeOf(looks: Look[], units: Unit[]): Whole {
  const times = new Map<string, number>();
  const first = new Map<string, number>();
  looks.forEach(({ words }, index) => {
    const key = words.join(' ');
    times.set(key, (times.get(key) ?? 0) + 1);
    if (!first.has(key)) first.set(key, index);
  });
  const main = mainRun(looks);
  const prose = units.filter((_, index) => (looks[index]?.prose ?? 0) > 0.5);
  const gaps = prose.filter(({ gapAbove }) => gapAbove).length;
  const sums = [0];
  for (const { prose } of looks) sums.push((sums.at(-1) ?? 0) + prose);
  return {
    spaced: gaps > prose.length * 0.7,
    main,
    times,
    first,
    frequency: contentWords(looks.slice(main.start, main.end + 1)),
    runs: longRuns(looks),
    sums,
  };
}

function contentWords(looks: Look[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const look of looks) {
    if (look.prose < 0.3) continue;
    for (const word of new Set(look.words.filter(isContent)))
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return frequency;
}

function isContent(word: string): boolean {
  return word.length > 3 && !FUNCTION_WORDS.has(word);
}

const RUN = 4;

/** The line in which each run of words stands first, for lines that can hold another. */
function longRuns(looks: Look[]): Map<number, number> {
  const runs = new Map<number, number>();
  looks.forEach(({ words }, index) => {
    if (words.length < 12) return;
    for (const key of runKeys(words)) if (!runs.has(key)) runs.set(key, index);
  });
  return runs;
}

function runKeys(words: string[]): number[] {
  const keys: number[] = [];
  for (let at = 0; at + RUN <= words.length; at++) keys.push(hash(words, at));
  return keys;
}

/** FNV-1a over a run of words. */
function hash(words: string[], from: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < from + RUN; at++) {
    const word = words[at] ?? '';
    for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
    value = Math.imul(value ^ 32, 0x01000193);
  }
  return value >>> 0;
}

const NEIGHBOURS: readonly (readonly [number, string])[] = [
  [-1, 'above'],
  [1, 'below'],
  [-2, 'two above'],
  [2, 'two below'],
];

function neighbours(looks: Look[], index: number): string[] {
  const own = kindOf(looks[index]);
  return NEIGHBOURS.flatMap(([step, where]) => {
    const look = looks[index + step];
    if (look === undefined) return [`${where}: nothing`];
    const kind = kindOf(look);
    const features = [`${where}: ${kind}`];
    if (Math.abs(step) === 1) {
      features.push(`${own}, ${where}: ${kind}`);
      for (const feature of look.features)
        if (CARRIED.test(feature)) features.push(`${where}: ${feature}`);
    }
    return features;
  });
}

const CARRIED =
  /^(?:is a|words of|starts like|starts by|says|has a (?:time|numeric|reading)|names a (?:month|photo)|reads like|is one word|is wholly)/;

/** A line in a word: what its neighbours see of it. */
function kindOf(look: Look | undefined): string {
  if (look === undefined) return 'nothing';
  if (look.prose > 0.75) return 'prose';
  if (look.prose > 0.35) return look.sentenceEnd ? 'a sentence' : 'half a sentence';
  if (look.sentenceEnd) return 'a short sentence';
  return `${bucket(look.size, [1, 3, 6, 10, 16, 30])} words`;
}

function layout(units: Unit[], index: number, { spaced }: Whole): string[] {
  const unit = units[index];
  if (!spaced || unit === undefined) return [];
  const above = unit.gapAbove ? 'gap' : 'no gap';
  const below = unit.gapBelow ? 'gap' : 'no gap';
  return [`${above} above, ${below} below`];
}

function placed(looks: Look[], index: number, { main, sums }: Whole): string[] {
  const features: string[] = [];
  if (index < main.start)
    features.push(`${bucket(main.start - index, DISTANCES)} lines above the main text`);
  else if (index > main.end)
    features.push(`${bucket(index - main.end, DISTANCES)} lines below the main text`);
  else if (index === main.start) features.push('first line of the main text');
  else if (index === main.end) features.push('last line of the main text');
  else features.push('inside the main text');
  features.push(`${bucket(index, DISTANCES)} lines from the top`);
  if (looks.length - index <= 20)
    features.push(`${bucket(looks.length - 1 - index, DISTANCES)} lines from the end`);
  const around = (from: number, to: number): number => {
    const low = Math.max(0, index + from);
    const high = Math.min(looks.length, index + to + 1);
    return high > low ? ((sums[high] ?? 0) - (sums[low] ?? 0)) / (to - from + 1) : 0;
  };
  features.push(`prose of the 3 lines above ${bucket(around(-3, -1), SHARES)}`);
  features.push(`prose of the 3 lines below ${bucket(around(1, 3), SHARES)}`);
  features.push(`prose of the 10 lines above ${bucket(around(-10, -1), SHARES)}`);
  features.push(`prose of the 10 lines below ${bucket(around(1, 10), SHARES)}`);
  const total = sums.at(-1) ?? 0;
  const before = sums[index] ?? 0;
  if (total > 0) features.push(`${bucket(before / total, SHARES)} of the prose above`);
  return features;
}

const DISTANCES = [0, 1, 2, 3, 5, 8, 13, 21, 40, 80];

function shared(look: Look, index: number, whole: Whole): string[] {
  const features: string[] = [];
  const key = look.words.join(' ');
  const times = whole.times.get(key) ?? 1;
  if (times > 1) {
    features.push(`stands ${bucket(times, FEW)} times`);
    features.push(whole.first.get(key) === index ? 'stands here first' : 'stood before');
  }
  const content = look.words.filter(isContent);
  if (content.length > 2) {
    const known = content.filter(
      (word) => (whole.frequency.get(word) ?? 0) > (look.prose < 0.3 ? 0 : 1),
    );
    features.push(
      `${bucket(known.length / content.length, SHARES)} words shared with the main text`,
    );
  }
  if (look.words.length >= RUN) {
    const keys = runKeys(look.words.slice(0, 40));
    const held = keys.filter((run) => (whole.runs.get(run) ?? index) !== index).length;
    if (held === keys.length)
      features.push(`wholly held by a longer line, ${bucket(look.size, SIZES)} words`);
    else if (held > 0) features.push('partly held by a longer line');
  }
  return features;
}
