import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faultsOf } from '../../../scripts/compile/output/integrity.ts';
import { dataset as schema } from '../../../src/dataset/schema.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { BUILD } from '../../fixture.ts';

const summits = () => schema.parse(JSON.parse(readFileSync(`${BUILD}/dataset.json`, 'utf8')));
const faultsAfter = (harm: (dataset: Dataset) => void) => {
  const dataset = summits();
  harm(dataset);
  return faultsOf(dataset);
};

it('finds no fault in the compiled articles', () => {
  expect(faultsOf(summits())).toEqual([]);
});

it('finds a dangling reference', () => {
  const faults = faultsAfter(({ articles }) => {
    for (const article of articles.slice(0, 1)) article.storyId = 'no-such-story';
  });
  expect(faults[0]).toMatch(/storyId "no-such-story" is none of the stories/);
});

it('finds two records with the same id', () => {
  const faults = faultsAfter(({ quotes }) => quotes.push(...quotes.slice(0, 1)));
  expect(faults).toContain('quotes: two records have the same id');
});

it('finds a quote that is not the slice it names', () => {
  const faults = faultsAfter(({ quotes }) => {
    for (const quote of quotes.slice(0, 1)) quote.start++;
  });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/is not its slice/);
});
