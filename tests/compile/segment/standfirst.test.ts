import { expect, it } from 'vitest';
import { lineFeatures } from '../../../scripts/compile/segment/line-features.ts';
import type { State } from '../../../scripts/compile/segment/line-states.ts';
import { withStandfirst } from '../../../scripts/compile/segment/standfirst.ts';

const BODY =
  'The harbour authority said on Tuesday that it would close the northern quay for repairs until the end of the month.';
const pathOf = (head: string) => {
  const lines = ['Northern quay to close', head, BODY].map(lineFeatures);
  const path: State[] = ['title', 'head', 'body'];
  return withStandfirst(path, lines)[1];
};

it('a line of running words between headline and body is the standfirst', () => {
  expect(
    pathOf('Ferries leave from the old pier while the quay is repaired for the fourth time'),
  ).toBe('standfirst');
});

it.each([
  ['a date', 'Published on Tuesday, 4 June 2019 at 10:40 by the news desk'],
  ['a byline', 'By Jane Roe and John Doe'],
  ['a label', 'Harbour news'],
])('%s there is none', (_, head) => {
  expect(pathOf(head)).toBe('head');
});
