import { expect, it } from 'vitest';
import { containment } from '../../../scripts/compile/text/shingles.ts';
import { termsIn } from '../../../scripts/compile/text/term-counts.ts';
import { draftOf } from '../drafts.ts';

const TEXT =
  'The ferry Halden stopped on Monday. The company said the ferry would return when Halden is repaired.';

const countsOf = ({ terms }: ReturnType<typeof draftOf>) =>
  Object.fromEntries(termsIn(terms.terms).map((term, at) => [term, terms.counts[at]]));

it('counts an article’s terms whatever their form, function words left out', () => {
  const counts = countsOf(draftOf('a', { text: TEXT }));
  expect(counts).toMatchObject({ ferri: 2, halden: 2, compani: 1, repair: 1 });
  expect(counts).not.toHaveProperty('the');
});

it('counts a stated title, but not one that repeats the lead', () => {
  const stated = countsOf(draftOf('a', { title: 'Halden out of service', text: TEXT }));
  expect(stated['halden']).toBe(3);
  expect(countsOf(draftOf('a', { text: TEXT }))['halden']).toBe(2);
});

it('takes for names what never stands in lower case, and not what only opens a sentence', () => {
  const { terms } = draftOf('a', { text: TEXT });
  const names = termsIn(terms.terms).filter((_, at) => terms.named[at] === 1);
  expect(names).toEqual(['halden', 'mondai']);
});

it('has no terms and no shingles where there are no words', () => {
  const { terms, shingles } = draftOf('a', { text: '—' });
  expect(termsIn(terms.terms)).toEqual([]);
  expect(shingles.hashes).toHaveLength(0);
});

it('finds the words in shingles of five that another text shares', () => {
  const { shingles } = draftOf('a', { text: 'one two three four five six seven eight nine ten' });
  const half = draftOf('b', { text: 'uno two three four five six siete' }).shingles;
  expect(containment(shingles, half)).toBe(0.5);
  expect(containment(shingles, shingles)).toBe(1);
  expect(containment(shingles, draftOf('c', { text: 'six two four three five' }).shingles)).toBe(0);
});
