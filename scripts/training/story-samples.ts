/**
 * Folders as an editor might have them, drawn from articles whose stories are known: five to eleven articles on near-twin
 * stories, beside whole topics, and an article among those most like it that report something else.
 */

import { likelyPairs } from '../compile/stories/pair-score.ts';
import { seededRandom } from '../random.ts';
import { dealIntoFolds, shuffled } from './folds.ts';
import type { StoryArticle } from './story-gold.ts';

export interface Sample {
  items: StoryArticle[];
  pairs: ReturnType<typeof likelyPairs>;
}

/** The samples of one fold of topics. */
export interface StoryFold {
  small: Sample[];
  /** All articles of the fold. */
  whole: Sample;
  /** Articles of which no two report one happening: all of them first, then each with the few most like it. */
  apart: Sample[];
}

export interface Sampling {
  folds: number;
  seed: number | null;
  /** Small folders drawn for each fold. */
  draws: number;
}

const SEED = 12345;
const LARGEST_APART = 7;

export function storyFolds(
  items: readonly StoryArticle[],
  apart: readonly StoryArticle[],
  { folds, seed, draws }: Sampling,
): StoryFold[] {
  const random = seededRandom(seed ?? SEED);
  const topics = dealIntoFolds(
    items.map(({ topic }) => topic),
    { folds, seed },
  );
  const guides = dealIntoFolds(apart, { folds, seed });
  return topics.map((mine, fold) => {
    const own = items.filter(({ topic }) => mine.has(topic));
    return {
      small: Array.from({ length: draws }, () => sample(draw(own, random))),
      whole: sample(own),
      apart: apartSamples([...(guides[fold] ?? [])], random),
    };
  });
}

function sample(items: StoryArticle[]): Sample {
  return { items, pairs: likelyPairs(items.map(({ draft }) => draft)) };
}

function apartSamples(items: StoryArticle[], random: () => number): Sample[] {
  const whole = sample(items);
  const nearest = items.flatMap((item, index) => {
    const like = whole.pairs
      .flatMap(({ a, b, features: { full } }) =>
        a === index ? [{ at: b, full }] : b === index ? [{ at: a, full }] : [],
      )
      .sort((x, y) => y.full - x.full)
      .slice(0, 1 + below(LARGEST_APART - 1, random));
    return like.length === 0 ? [] : [sample([item, ...like.flatMap(({ at }) => items[at] ?? [])])];
  });
  return [whole, ...nearest];
}

/** One to four of a story, mostly as many of its near-twin, and one to three of up to three others. */
function draw(from: readonly StoryArticle[], random: () => number): StoryArticle[] {
  const stories = shuffled([...Map.groupBy(from, ({ story }) => story).values()], random);
  const first = stories[0] ?? [];
  const twin = stories.find((of) => of !== first && of[0]?.topic === first[0]?.topic) ?? [];
  const others = stories
    .filter((of) => of[0]?.topic !== first[0]?.topic)
    .slice(0, 1 + below(3, random));
  const some = (of: readonly StoryArticle[], most: number) =>
    shuffled(of, random).slice(0, 1 + below(most, random));
  return [
    ...some(first, 4),
    ...(random() < 0.85 ? some(twin, 4) : []),
    ...others.flatMap((of) => some(of, 3)),
  ];
}

function below(limit: number, random: () => number): number {
  return Math.floor(random() * limit);
}
