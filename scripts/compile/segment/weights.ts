/** The learned weights, as `npm run train:segmenter` wrote them beside this file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { crfOf, type SegmenterWeights } from './crf.ts';

const FILE = path.join(import.meta.dirname, 'weights.json');

const WEIGHTS: SegmenterWeights = JSON.parse(readFileSync(FILE, { encoding: 'utf8' }));

export const SEGMENTER = { crf: crfOf(WEIGHTS), headline: WEIGHTS.headline };
