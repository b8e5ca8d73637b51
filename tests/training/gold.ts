/** The project's own gold, as data to learn from. */
import path from 'node:path';

const GOLD = path.resolve(import.meta.dirname, '../../evaluation/gold');

export const goldFolder = (set: string) => path.join(GOLD, set);
