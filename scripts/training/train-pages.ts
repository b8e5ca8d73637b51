/**
 * Learns the weights by which the lines of saved pages are told apart (segment/markup-weights.json) and says how well they
 * hold on publishers not learned from (docs/training.md):
 *   npm run train:pages -- --data DIR [--data DIR …] [--folds 5] [--seed N] [--out DIR]
 */
import { fitPages, PAGE_SETTINGS, pageSegmenterOf, readPages } from './fit-pages.ts';
import { readOptions } from './options.ts';
import { publisherOf } from './read-texts.ts';
import { crossValidateSegmenter, describedScore } from './segmenter-score.ts';
import { provenance, weightsJson, writeWeights } from './weight-files.ts';

const options = readOptions();
const { data, folds, seed, out } = options;
const pages = data.flatMap(readPages);
const score = describedScore(
  crossValidateSegmenter(pages, { folds, seed }, (learned) => pageSegmenterOf(fitPages(learned))),
);
console.log(score);
if (out !== null) {
  const { features, transitions } = fitPages(pages);
  const { rounds, shrinkage, minPublishers } = PAGE_SETTINGS;
  const head = provenance(options, {
    data: `${pages.length} saved pages of ${new Set(pages.map(publisherOf)).size} publishers`,
    settings: `L2 ${shrinkage}, ${rounds} rounds, features of ${minPublishers} publishers; ${folds} folds by publisher`,
    score: `on publishers not learned from: ${score}`,
  });
  writeWeights(out, 'markup-weights.json', weightsJson(head, { features, transitions }));
}
