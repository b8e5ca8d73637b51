import { expect, it } from 'vitest';
import { type ListName, linesOf } from '../../../scripts/compile/languages/word-list.ts';
import { LISTS } from '../../../scripts/lists.ts';

it.each(Object.keys(LISTS) as ListName[])('%s is what its package gives', (name) => {
  const made = LISTS[name]();
  const kept = linesOf(name);
  expect(kept.length).toBe(made.length);
  expect(kept.find((line, index) => line !== made[index])).toBeUndefined();
});
