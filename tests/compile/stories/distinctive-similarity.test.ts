/** Similarity in what sets articles off from those around them. */
import { expect, it } from 'vitest';
import { neighbours } from '../../../scripts/compile/stories/candidate-pairs.ts';
import { distinctiveSimilarity } from '../../../scripts/compile/stories/distinctive-similarity.ts';
import { profiles } from '../../../scripts/compile/stories/profile.ts';
import { draftOf } from '../drafts.ts';

const SHARED = 'Halvorsen Shipping of Bergen announced the purchase at its yearly meeting.';
const DOCKYARD = [
  `${SHARED} The dockyard at Leith with its three cranes cost 40 million.`,
  `${SHARED} Three cranes and a dockyard in Leith now change hands, welders there fear for jobs.`,
];
const BREWERY = [
  `${SHARED} A brewery in Ghent will be renamed, its monks keep the recipe.`,
  `${SHARED} Monks sold the Ghent brewery because none of them could brew any more.`,
];

it('weighs what two say beyond all others, not what all say', () => {
  const [full, distinct] = similaritiesOf([...DOCKYARD, ...BREWERY]);
  expect(distinct(0, 1)).toBeGreaterThan(2 * distinct(0, 2));
  expect(distinct(0, 2) / distinct(0, 1)).toBeLessThan(full(0, 2) / full(0, 1));
});

it('is the same from both sides, and nothing for articles that are no neighbours', () => {
  const texts = [...DOCKYARD, 'Snow closed the pass above Andermatt for skiers and drivers alike.'];
  const [, distinct] = similaritiesOf(texts);
  expect(distinct(0, 1)).toBe(distinct(1, 0));
  expect(distinct(0, 2)).toBe(0);
});

type Similarity = (a: number, b: number) => number;

function similaritiesOf(texts: string[]): [full: Similarity, distinct: Similarity] {
  const all = profiles(texts.map((text, index) => draftOf(String(index), { text }).terms));
  const near = neighbours(all);
  const distinct = distinctiveSimilarity(all, near);
  return [(a, b) => near[a]?.get(b)?.full ?? 0, (a, b) => distinct[a]?.get(b) ?? 0];
}
