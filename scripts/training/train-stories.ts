/**
 * Learns the weights of stories/pair-score.ts and says how well they hold on topics not learned from (docs/training.md):
 *   npm run train:stories -- --data DIR [--data DIR …] [--folds 5] [--seed N] [--out DIR]
 * The articles of a folder without gold are each a story of its own, such as guides and reviews on the same subjects.
 */
import { JOIN_THRESHOLD } from '../compile/stories/cluster.ts';
import { L2 } from './fit-logistic.ts';
import { fitStories, type StoryScore, scoreStories } from './fit-stories.ts';
import { readOptions } from './options.ts';
import { hasStories, readStoryArticles } from './story-gold.ts';
import { storyFolds } from './story-samples.ts';
import { provenance, provenanceComment, writeWeights } from './weight-files.ts';

/** Small folders drawn for each fold of topics. */
const DRAWS = 240;

const options = readOptions();
const { data, folds: count, seed, out } = options;
const items = data.filter(hasStories).flatMap(readStoryArticles);
const apart = data.filter((folder) => !hasStories(folder)).flatMap(readStoryArticles);
const folds = storyFolds(items, apart, { folds: count, seed, draws: DRAWS });
const models = folds.map((fold) => fitStories(folds.filter((other) => other !== fold)));
for (const join of [JOIN_THRESHOLD - 0.25, JOIN_THRESHOLD, JOIN_THRESHOLD + 0.25])
  console.log(`joined from ${join} on: ${described(scoreStories(folds, models, join))}`);
if (out !== null) write(out);

function described({ exact, bCubed, whole, apart }: StoryScore): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const wholes = whole.map((f1) => f1.toFixed(3)).join(' ');
  return `small folders ${percent(exact)} right, B-cubed F1 ${bCubed.toFixed(3)}; whole folds ${wholes}; guides and reviews kept apart ${apart.kept} of ${apart.of}`;
}

function write(folder: string): void {
  const { first, second } = fitStories(folds);
  const stories = new Set(items.map(({ story }) => story)).size;
  const topics = new Set(items.map(({ topic }) => topic)).size;
  const head = provenanceComment(
    provenance(options, {
      data: `${items.length} articles, ${stories} happenings in ${topics} topics; ${apart.length} guides and reviews`,
      settings: `L2 ${L2}, ${folds.length * DRAWS} small folders drawn, ${folds.length} folds by topic`,
      score: `on topics not learned from: ${described(scoreStories(folds, models, JOIN_THRESHOLD))}`,
    }),
  );
  const text = `${head}export const FIRST_PASS = ${source(first)};\n\nexport const SECOND_PASS = ${source(second)};\n`;
  writeWeights(folder, 'pair-weights.ts', text);
}

function source(weights: Readonly<Record<string, number>>): string {
  const lines = Object.entries(weights).map(
    ([name, value]) => `  ${name}: ${Number(value.toFixed(3))},`,
  );
  return `{\n${lines.join('\n')}\n}`;
}
