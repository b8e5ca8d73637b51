/**
 * node scripts/training/train-stories.ts --texts DIR --gold FILE [--apart DIR] [--write]
 *
 * Fits the weights of stories/pair-score.ts to texts whose stories are known (FILE: `{ "articles": { "NAME.txt":
 * { "story", "topic" } } }`) and reports how well that carries over to topics it has not seen. Folders of
 * five to eleven articles on near-twin stories are drawn as an editor might have them, beside whole topics.
 * `--apart`: texts of which no two report one happening, such as guides and reviews on the same subjects. Folders of
 * an article and those most like it are drawn from them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { draftArticle } from '../compile/analyze.ts';
import type { ComparableDraft } from '../compile/core/draft.ts';
import { readArticle } from '../compile/read/read.ts';
import { cluster } from '../compile/stories/cluster.ts';
import { withComparisonData } from '../compile/stories/comparison-data.ts';
import {
  FIRST_FEATURES,
  type FirstWeights,
  likelyPairs,
  SECOND_FEATURES,
  type SecondWeights,
  scorePairs,
  secondPassPairs,
} from '../compile/stories/pair-score.ts';
import { periodOf } from '../compile/stories/time-gap.ts';
import { type Example, fitWeights } from './logistic.ts';

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '' },
    gold: { type: 'string', default: '' },
    apart: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});
const FOLDS = 5;
const FOLDERS_A_FOLD = 240;
/** Weight of all pairs of texts that are apart, to that of the small folders. */
const APART_SHARE = 0.5;
const LARGEST_APART = 7;

interface Labelled {
  draft: ComparableDraft;
  story: string;
  topic: string;
}
type Folder = { items: Labelled[]; pairs: ReturnType<typeof likelyPairs> };
type Fold = { small: Folder[]; whole: Folder; apart: Folder[] };
type Passes = { first: FirstWeights; second: SecondWeights };

const random = generator(12345);
const items = readItems(values.texts, values.gold);
const apart = values.apart === '' ? [] : readApart(values.apart);
const topics = [...new Set(items.map(({ topic }) => topic))];
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const mine = new Set(topics.filter((_topic, index) => index % FOLDS === fold));
  const own = items.filter(({ topic }) => mine.has(topic));
  return {
    small: Array.from({ length: FOLDERS_A_FOLD }, () => folder(draw(own))),
    whole: folder(own),
    apart: apartFolders(apart.filter((_item, index) => index % FOLDS === fold)),
  };
});
const models = folds.map((_, held) => fitted(folds.filter((_fold, index) => index !== held)));
const all = fitted(folds);
for (const join of [-1.25, -1, -0.75, -0.5]) report(join);
console.log(all);
if (values.write)
  writeFileSync(
    new URL('../compile/stories/pair-weights.ts', import.meta.url),
    `/** Written by scripts/training/train-stories.ts. */\nexport const FIRST_PASS = ${source(all.first)};\n\nexport const SECOND_PASS = ${source(all.second)};\n`,
  );

function fitted(from: readonly Fold[]): Passes {
  const first = fitWeights(
    examplesIn(from, ({ pairs }) => pairs),
    FIRST_FEATURES,
  );
  const second = fitWeights(
    examplesIn(from, ({ items: of, pairs }) => secondPassPairs(pairs, of.length, first)),
    SECOND_FEATURES,
  );
  return { first, second };
}

function report(join: number): void {
  let [exact, fScore, count] = [0, 0, 0];
  const wholes: string[] = [];
  for (const [index, fold] of folds.entries()) {
    const weights = models[index] ?? all;
    for (const small of fold.small) {
      const { f, right } = bCubed(small, weights, join);
      count++;
      fScore += f;
      if (right) exact++;
    }
    wholes.push(bCubed(fold.whole, weights, join).f.toFixed(3));
  }
  const share = (value: number) => (value / count).toFixed(4);
  console.log(
    `join ${join}: small exact ${share(exact)} B3 ${share(fScore)}; whole ${wholes.join(' ')}; apart ${keptApart(join)}`,
  );
}

/** Stories made of the texts of which each is a story of its own, in each fold. */
function keptApart(join: number): string {
  return folds
    .flatMap(({ apart: [whole] }, index) => {
      if (!whole) return [];
      const groups = clustersOf(whole, models[index] ?? all, join);
      return `${groups.length}/${whole.items.length}`;
    })
    .join(' ');
}

type Pass<Name extends string> = (
  folder: Folder,
) => readonly { a: number; b: number; features: Record<Name, number> }[];

function examplesIn<Name extends string>(from: readonly Fold[], pass: Pass<Name>): Example<Name>[] {
  return from.flatMap(({ small, whole, apart }) => {
    const drawn = small.flatMap((of) => examplesOf(of, 1, pass));
    const share = (0.3 * drawn.length) / Math.max(1, whole.pairs.length);
    const others = apart.reduce((sum, { pairs }) => sum + pairs.length, 0);
    const otherShare = (APART_SHARE * drawn.length) / Math.max(1, others);
    return [
      ...drawn,
      ...examplesOf(whole, share, pass),
      ...apart.flatMap((of) => examplesOf(of, otherShare, pass)),
    ];
  });
}

function examplesOf<Name extends string>(
  of: Folder,
  weight: number,
  pass: Pass<Name>,
): Example<Name>[] {
  return pass(of).flatMap(({ a, b, features }) => {
    const [left, right] = [of.items[a], of.items[b]];
    if (!left || !right) return [];
    const near = left.topic === right.topic ? 1 : 0.3;
    return [{ features, same: left.story === right.story, weight: weight * near }];
  });
}

function folder(of: Labelled[]): Folder {
  return { items: of, pairs: likelyPairs(of.map(({ draft }) => draft)) };
}

/** All, and by each article a folder of it and the few that are most like it. */
function apartFolders(of: Labelled[]): Folder[] {
  const whole = folder(of);
  const nearest = of.flatMap((item, index) => {
    const like = whole.pairs
      .flatMap(({ a, b, features: { full } }) =>
        a === index ? [{ at: b, full }] : b === index ? [{ at: a, full }] : [],
      )
      .sort((x, y) => y.full - x.full)
      .slice(0, 1 + below(LARGEST_APART - 1));
    return like.length === 0 ? [] : [folder([item, ...like.flatMap(({ at }) => of[at] ?? [])])];
  });
  return [whole, ...nearest];
}

/** One to four of a story, mostly as many of its near-twin, and one to three of up to three others. */
function draw(from: Labelled[]): Labelled[] {
  const stories = shuffled([...Map.groupBy(from, ({ story }) => story).values()]);
  const first = stories[0] ?? [];
  const twin = stories.find((of) => of !== first && of[0]?.topic === first[0]?.topic) ?? [];
  const others = stories.filter((of) => of[0]?.topic !== first[0]?.topic).slice(0, 1 + below(3));
  return [
    ...shuffled(first).slice(0, 1 + below(4)),
    ...(random() < 0.85 ? shuffled(twin).slice(0, 1 + below(4)) : []),
    ...others.flatMap((of) => shuffled(of).slice(0, 1 + below(3))),
  ];
}

function clustersOf({ items: of, pairs }: Folder, { first, second }: Passes, join: number) {
  return cluster(
    of.map(({ draft }) => periodOf(draft)),
    scorePairs(pairs, of.length, first, second),
    join,
  );
}

function bCubed(folder: Folder, passes: Passes, join: number) {
  const { items: of } = folder;
  const groups = clustersOf(folder, passes, join);
  const groupOf = new Map(groups.flatMap((group) => group.map((index) => [index, group] as const)));
  let [precision, recall] = [0, 0];
  for (const [index, { story }] of of.entries()) {
    const group = groupOf.get(index) ?? [];
    const both = group.filter((other) => of[other]?.story === story).length;
    precision += both / group.length / of.length;
    recall += both / of.filter((other) => other.story === story).length / of.length;
  }
  const right = precision > 1 - 1e-9 && recall > 1 - 1e-9;
  return { f: (2 * precision * recall) / (precision + recall), right };
}

function readItems(texts: string, gold: string): Labelled[] {
  const { articles } = JSON.parse(readFileSync(gold, 'utf8')) as {
    articles: Record<string, { story: string; topic: string }>;
  };
  return Object.entries(articles).flatMap(([name, { story, topic }]) => {
    const draft = readDraft(texts, name);
    return draft ? [{ draft, story, topic }] : [];
  });
}

function readApart(texts: string): Labelled[] {
  return readdirSync(texts)
    .sort()
    .flatMap((name) => {
      const draft = readDraft(texts, name);
      return draft ? [{ draft, story: name, topic: name }] : [];
    });
}

function readDraft(texts: string, name: string): ComparableDraft | null {
  const read = readArticle({ path: name, bytes: readFileSync(join(texts, name)) }, []);
  return read && withComparisonData(draftArticle(read.source, () => {}));
}

function shuffled<Item>(list: readonly Item[]): Item[] {
  return list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function below(limit: number): number {
  return Math.floor(random() * limit);
}

/** The same numbers on every machine (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function source(weights: Readonly<Record<string, number>>): string {
  const lines = Object.entries(weights).map(([name, value]) => `  ${name}: ${value.toFixed(3)},`);
  return `{\n${lines.join('\n')}\n}`;
}
