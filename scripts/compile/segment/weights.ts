/** The learned weights, as `npm run train:segmenter` wrote them beside this file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Model } from './chain.ts';

const FILE = path.join(import.meta.dirname, 'weights.json');

export const WEIGHTS: Model = JSON.parse(readFileSync(FILE, { encoding: 'utf8' }));
