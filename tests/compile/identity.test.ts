import { expect, it } from 'vitest';
import { articleId } from '../../scripts/compile/identity.ts';

it('takes a plain file name as the id', () => {
  expect(articleId('000_1089667d54f06172.txt')).toBe('000_1089667d54f06172');
});

it('tells files apart whose plain names are the same', () => {
  const ids = ['a/b.txt', 'a-b.txt', 'a b.txt', 'a-b.md', 'A-B.txt'].map(articleId);
  expect(new Set(ids).size).toBe(ids.length);
});
