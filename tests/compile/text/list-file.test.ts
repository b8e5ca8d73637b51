import { expect, it } from 'vitest';
import { withoutHead } from '../../../scripts/compile/text/list-file.ts';

it('gives the entries below the head', () => {
  expect(withoutHead('# Cities.\n# Licence: CC-BY-4.0\nOslo\nRiga\n')).toEqual(['Oslo', 'Riga']);
});

it('gives all lines of a list without a head, and keeps a # further down', () => {
  expect(withoutHead('Oslo\n#1 Shop\n')).toEqual(['Oslo', '#1 Shop']);
});

it('is empty if there is only a head', () => {
  expect(withoutHead('# Cities.\n')).toEqual([]);
});
