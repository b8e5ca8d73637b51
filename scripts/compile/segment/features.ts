/** What each line of a text shows: by itself, beside its neighbours, and by its place in the whole. */
import { mainRun, type Run } from './anchor.ts';
import { type Look, lookAt } from './line-features.ts';
import { RUN, runsOf } from './runs.ts';
import { FEW, ofSign, SHARES, SIZES, scale } from './signs.ts';
import { stretchesOf } from './stretches.ts';
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
  const stretches = stretchesOf(looks);
  const features = looks.map((look, index) => {
    const place = placed(looks, index, whole).concat(
      shared(look, index, whole),
      stretches[index] ?? [],
    );
    return look.features.concat(
      neighbours(looks, index),
      layout(units, index, whole),
      place,
      place.map(forIts(look)),
    );
  });
  return { looks, features, anchor: whole.main.anchor };
}

/** A place speaks otherwise of a sentence than of a label: each sign once more, for lines of the line's own kind. */
function forIts({ prose, sentenceEnd }: Look): (sign: string) => string {
  if (prose > 0.5) return forProse;
  return sentenceEnd ? forSentence : forLabel;
}

const forProse = ofSign((sign) => `prose, ${sign}`);
const forSentence = ofSign((sign) => `a sentence, ${sign}`);
const forLabel = ofSign((sign) => `a label, ${sign}`);

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
  /** Per line, its runs of words. */
  runs: number[][];
  /** The line in which each run of words stands first, for lines that can hold another. */
  holders: Map<number, number>;
  /** Prose before each line, summed. */
  sums: number[];
}

function wholeOf(looks: Look[], units: Unit[]): Whole {
  const times = new Map<string, number>();
  const first = new Map<string, number>();
  looks.forEach(({ key }, index) => {
    times.set(key, (times.get(key) ?? 0) + 1);
    if (!first.has(key)) first.set(key, index);
  });
  const main = mainRun(looks);
  const prose = units.filter((_, index) => (looks[index]?.prose ?? 0) > 0.5);
  const gaps = prose.filter(({ gapAbove }) => gapAbove).length;
  const sums = [0];
  for (const { prose } of looks) sums.push((sums.at(-1) ?? 0) + prose);
  const runs = looks.map(({ words }) => runsOf(words));
  return {
    spaced: gaps > prose.length * 0.7,
    main,
    times,
    first,
    frequency: contentWords(looks.slice(main.start, main.end + 1)),
    runs,
    holders: holdersOf(runs),
    sums,
  };
}

function contentWords(looks: Look[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const look of looks) {
    if (look.prose < 0.3) continue;
    for (const word of new Set(look.content.filter(isLong)))
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return frequency;
}

function isLong(word: string): boolean {
  return word.length > 3;
}

const WORDS_OF_HOLDER = 12;

function holdersOf(runs: readonly number[][]): Map<number, number> {
  const holders = new Map<number, number>();
  runs.forEach((keys, index) => {
    if (keys.length + RUN - 1 < WORDS_OF_HOLDER) return;
    for (const key of keys) if (!holders.has(key)) holders.set(key, index);
  });
  return holders;
}

const CARRIED =
  /^(?:is a|words of|starts like|starts by|says|has a (?:time|numeric|reading)|names a (?:month|photo)|reads like|is one word|is wholly)/;

/** A place beside a line, and what the line shows by what stands there. */
const NEIGHBOURS = (['above', 'below', 'two above', 'two below'] as const).map((where) => ({
  step: (where.startsWith('two') ? 2 : 1) * (where.endsWith('above') ? -1 : 1),
  kind: ofSign((kind) => `${where}: ${kind}`),
  pair: ofSign((own) => ofSign((kind) => `${own}, ${where}: ${kind}`)),
  carried: ofSign((sign) => (CARRIED.test(sign) ? `${where}: ${sign}` : null)),
}));

function neighbours(looks: Look[], index: number): string[] {
  const own = kindOf(looks[index]);
  return NEIGHBOURS.flatMap(({ step, kind, pair, carried }) => {
    const look = looks[index + step];
    const there = kindOf(look);
    if (look === undefined || Math.abs(step) > 1) return kind(there);
    const signs = [kind(there), pair(own)(there)];
    for (const feature of look.features) {
      const sign = carried(feature);
      if (sign !== null) signs.push(sign);
    }
    return signs;
  });
}

/** A line in a word: what its neighbours see of it. */
function kindOf(look: Look | undefined): string {
  if (look === undefined) return 'nothing';
  if (look.prose > 0.75) return 'prose';
  if (look.prose > 0.35) return look.sentenceEnd ? 'a sentence' : 'half a sentence';
  return look.sentenceEnd ? 'a short sentence' : label(look.size);
}

const label = scale([1, 3, 6, 10, 16, 30], (interval) => `${interval} words`);

function layout(units: Unit[], index: number, { spaced }: Whole): string[] {
  const unit = units[index];
  if (!spaced || unit === undefined) return [];
  const above = unit.gapAbove ? 'gap' : 'no gap';
  const below = unit.gapBelow ? 'gap' : 'no gap';
  return [`${above} above, ${below} below`];
}

function placed(looks: Look[], index: number, { main, sums }: Whole): string[] {
  const features: string[] = [];
  if (index < main.start) features.push(aboveMain(main.start - index));
  else if (index > main.end) features.push(belowMain(index - main.end));
  else if (index === main.start) features.push('first line of the main text');
  else if (index === main.end) features.push('last line of the main text');
  else features.push('inside the main text');
  features.push(fromTop(index));
  if (looks.length - index <= 20) features.push(fromEnd(looks.length - 1 - index));
  const around = (from: number, to: number): number => {
    const low = Math.max(0, index + from);
    const high = Math.min(looks.length, index + to + 1);
    return high > low ? ((sums[high] ?? 0) - (sums[low] ?? 0)) / (to - from + 1) : 0;
  };
  for (const { from, to, sign } of AROUND) features.push(sign(around(from, to)));
  const total = sums.at(-1) ?? 0;
  const before = sums[index] ?? 0;
  if (total > 0) features.push(proseAbove(before / total));
  return features;
}

const DISTANCES = [0, 1, 2, 3, 5, 8, 13, 21, 40, 80];
const aboveMain = scale(DISTANCES, (interval) => `${interval} lines above the main text`);
const belowMain = scale(DISTANCES, (interval) => `${interval} lines below the main text`);
const fromTop = scale(DISTANCES, (interval) => `${interval} lines from the top`);
const fromEnd = scale(DISTANCES, (interval) => `${interval} lines from the end`);
const proseAbove = scale(SHARES, (interval) => `${interval} of the prose above`);
const AROUND = [
  { from: -3, to: -1, where: '3 lines above' },
  { from: 1, to: 3, where: '3 lines below' },
  { from: -10, to: -1, where: '10 lines above' },
  { from: 1, to: 10, where: '10 lines below' },
].map(({ where, ...range }) => ({
  ...range,
  sign: scale(SHARES, (interval) => `prose of the ${where} ${interval}`),
}));

const timesHere = scale(FEW, (interval) => `stands ${interval} times`);
const withMain = scale(SHARES, (interval) => `${interval} words shared with the main text`);
const heldWholly = scale(SIZES, (interval) => `wholly held by a longer line, ${interval} words`);
/** A line's first words tell whether a longer line holds it. */
const RUNS_READ = 40 - RUN + 1;

function shared({ key, content, prose, size }: Look, index: number, whole: Whole): string[] {
  const features: string[] = [];
  const times = whole.times.get(key) ?? 1;
  if (times > 1) {
    features.push(timesHere(times));
    features.push(whole.first.get(key) === index ? 'stands here first' : 'stood before');
  }
  const long = content.filter(isLong);
  if (long.length > 2) {
    const least = prose < 0.3 ? 0 : 1;
    const known = long.filter((word) => (whole.frequency.get(word) ?? 0) > least);
    features.push(withMain(known.length / long.length));
  }
  const runs = whole.runs[index]?.slice(0, RUNS_READ) ?? [];
  const held = runs.filter((run) => (whole.holders.get(run) ?? index) !== index).length;
  if (held > 0)
    features.push(held === runs.length ? heldWholly(size) : 'partly held by a longer line');
  return features;
}
