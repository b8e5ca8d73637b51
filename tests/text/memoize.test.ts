import { expect, it } from 'vitest';
import { memoize } from '../../src/cache/memoize.ts';

it('asks once for each text', () => {
  const asked: string[] = [];
  const length = memoize((text: string) => {
    asked.push(text);
    return text.length || null;
  });
  expect(['a', '', 'a', '', 'bc'].map(length)).toEqual([1, null, 1, null, 2]);
  expect(asked).toEqual(['a', '', 'bc']);
});

it('forgets before it grows without bound', () => {
  let asked = 0;
  const count = memoize((_line: string) => ++asked, 2000);
  for (let round = 0; round < 3; round++)
    for (let line = 0; line < 3000; line++) count(`line ${line}`);
  expect(asked).toBeGreaterThan(3000);
});
