/**
 * Learns the weights by which the lines of plain texts are told apart (segment/weights.json) and says how well they hold on
 * publishers not learned from (docs/training.md):
 *   npm run train:segmenter -- --data DIR [--data DIR …] [--by-words DIR …] [--folds 5] [--seed N] [--out DIR]
 */
import { crfOf, type SegmenterWeights } from '../compile/segment/crf.ts';
import {
  fitSegmenter,
  HEADLINE_SHRINKAGE,
  readPlainTexts,
  readTextsByWords,
  SETTINGS,
} from './fit-segmenter.ts';
import { readOptions } from './options.ts';
import { publisherOf } from './read-texts.ts';
import { crossValidateSegmenter, describedScore } from './segmenter-score.ts';
import { provenance, weightsJson, writeWeights } from './weight-files.ts';

const options = readOptions();
const { data, byWords, folds, seed, out } = options;
const texts = [...readPlainTexts(data), ...byWords.flatMap(readTextsByWords)];
const segmenterOf = (weights: SegmenterWeights) => ({
  crf: crfOf(weights),
  headline: weights.headline,
});
const score = describedScore(
  crossValidateSegmenter(texts, { folds, seed }, (learned) => segmenterOf(fitSegmenter(learned))),
);
console.log(score);
if (out !== null) {
  const { features, transitions, headline } = fitSegmenter(texts);
  const { rounds, shrinkage, minPublishers } = SETTINGS;
  const head = provenance(options, {
    data: `${texts.length} texts of ${new Set(texts.map(publisherOf)).size} publishers`,
    settings: `L2 ${shrinkage}, ${rounds} rounds, features of ${minPublishers} publishers; headline L2 ${HEADLINE_SHRINKAGE}; ${folds} folds by publisher`,
    score: `on publishers not learned from: ${score}`,
  });
  writeWeights(out, 'weights.json', weightsJson(head, { features, transitions, headline }));
}
