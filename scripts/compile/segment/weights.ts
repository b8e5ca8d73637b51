/** The learned weights, as `npm run train:segmenter` and `npm run train:pages` wrote them beside this file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CrfWeights, crfOf, type SegmenterWeights } from './crf.ts';

const WEIGHTS: SegmenterWeights = JSON.parse(read('weights.json'));

export const SEGMENTER = { crf: crfOf(WEIGHTS), headline: WEIGHTS.headline };

let forPages: typeof SEGMENTER | null = null;

/** For texts with markup. Its weights are read with the first page: a folder of plain texts starts without them. */
export function pageSegmenter(): typeof SEGMENTER {
  if (forPages === null) {
    const weights: CrfWeights = JSON.parse(read('markup-weights.json'));
    forPages = { crf: crfOf(weights), headline: SEGMENTER.headline };
  }
  return forPages;
}

function read(name: string): string {
  return readFileSync(path.join(import.meta.dirname, name), { encoding: 'utf8' });
}
