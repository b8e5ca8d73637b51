/** The models of lines, learned from sets of the project's own gold in a few rounds and scored on others. */
import { describe, expect, it } from 'vitest';
import { f1, recall } from '../../evaluation/score/tally.ts';
import { crfOf } from '../../scripts/compile/segment/crf.ts';
import { fitPages, pageSegmenterOf, readPages } from '../../scripts/training/fit-pages.ts';
import { fitSegmenter, readPlainTexts } from '../../scripts/training/fit-segmenter.ts';
import { scoreSegmenter } from '../../scripts/training/segmenter-score.ts';
import { goldFolder } from './gold.ts';

const SETTINGS = { rounds: 12, shrinkage: 1, minPublishers: 2 };
const LEARNED = ['harbour', 'contexts', 'mixed'].map(goldFolder);
const HELD = ['transit', 'features', 'summits', 'bylines'].map(goldFolder);
const UNTRAINED = { crf: crfOf({ features: {}, transitions: {} }), headline: {} };

describe('weights for lines', () => {
  it('find bodies and headlines of unseen texts', () => {
    const texts = readPlainTexts(HELD);
    const { headline, ...crf } = fitSegmenter(readPlainTexts(LEARNED), SETTINGS);
    const trained = scoreSegmenter(texts, { crf: crfOf(crf), headline });
    const untrained = scoreSegmenter(texts, UNTRAINED);
    expect(f1(trained.body)).toBeGreaterThan(0.9);
    expect(f1(untrained.body)).toBeLessThan(0.8);
    expect(recall(trained.title)).toBeGreaterThan(0.7);
    expect(recall(untrained.title)).toBeLessThan(0.5);
  });

  it('find bodies of unseen saved pages', () => {
    const pages = HELD.flatMap(readPages);
    const trained = scoreSegmenter(
      pages,
      pageSegmenterOf(fitPages(LEARNED.flatMap(readPages), SETTINGS)),
    );
    const untrained = scoreSegmenter(pages, UNTRAINED);
    expect(f1(trained.body)).toBeGreaterThan(0.9);
    expect(f1(untrained.body)).toBeLessThan(0.8);
  });
});
