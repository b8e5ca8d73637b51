import { expect, it } from 'vitest';
import { memoize } from '../../../scripts/compile/text/memoize.ts';

it('asks once for each text', () => {
  const asked: string[] = [];
  const length = memoize((text) => {
    asked.push(text);
    return text.length || null;
  });
  expect(['a', '', 'a', '', 'bc'].map(length)).toEqual([1, null, 1, null, 2]);
  expect(asked).toEqual(['a', '', 'bc']);
});

it('forgets before it grows without bound', () => {
  let asked = 0;
  const count = memoize(() => ++asked);
  for (let round = 0; round < 3; round++)
    for (let line = 0; line < 3000; line++) count(`line ${line}`);
  expect(asked).toBeGreaterThan(3000);
});
