/** The learned weights, as `npm run train:segmenter` wrote them beside this file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { layOut, type Model } from './chain.ts';

const FILE = path.join(import.meta.dirname, 'weights.json');

const MODEL: Model = JSON.parse(readFileSync(FILE, { encoding: 'utf8' }));

export const WEIGHTS = { chain: layOut(MODEL), headline: MODEL.headline };
