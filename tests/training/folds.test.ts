/** What is scored has not been learned from. */
import { expect, it } from 'vitest';
import { dealIntoFolds, splits } from '../../scripts/training/folds.ts';
import { publisherOf, readTexts } from '../../scripts/training/read-texts.ts';
import { goldFolder } from './gold.ts';

const TEXTS = ['harbour', 'transit'].flatMap((set) => readTexts(goldFolder(set), 'plain'));
const FOLDING = { folds: 3, seed: null };

it('a split holds out all articles of its publishers', () => {
  for (const { learned, held } of splits(TEXTS, publisherOf, FOLDING)) {
    const known = new Set(learned.map(publisherOf));
    expect(held.filter((text) => known.has(publisherOf(text)))).toEqual([]);
    expect(learned.length + held.length).toBe(TEXTS.length);
  }
});

it('every article is held out once', () => {
  const held = splits(TEXTS, publisherOf, FOLDING).flatMap((split) => split.held);
  expect(held).toHaveLength(TEXTS.length);
  expect(new Set(held)).toEqual(new Set(TEXTS));
});

it('keys are dealt in turn, and in another order under a seed', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'a'];
  const seeded = (seed: number) => dealIntoFolds(keys, { folds: 2, seed }).map((fold) => [...fold]);
  expect(dealIntoFolds(keys, { folds: 2, seed: null })).toEqual([
    new Set(['a', 'c', 'e']),
    new Set(['b', 'd']),
  ]);
  expect(seeded(7)).toEqual(seeded(7));
  expect(seeded(7)).not.toEqual(seeded(8));
  expect(seeded(7).flat().sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});
