import { expect, it } from 'vitest';
import type { Problem } from '../../../scripts/compile/core/problem.ts';
import { readArticle } from '../../../scripts/compile/read/read.ts';

const problemsOf = (bytes: Uint8Array, path = 'a.txt') => {
  const problems: Problem[] = [];
  const article = readArticle({ path, bytes }, problems);
  return { article, found: problems.map(({ severity, rule }) => `${severity} ${rule}`) };
};

it.each([
  ['an empty file', Buffer.from(''), 'read/empty'],
  ['blanks only', Buffer.from(' \n\t\uFEFF\n'), 'read/empty'],
  ['a word or two', Buffer.from('No text here.'), 'read/not-an-article'],
  ['a PDF', Buffer.from('%PDF-1.7 and then some words of text in it'), 'read/binary'],
  ['noise', Uint8Array.from({ length: 999 }, (_, at) => (at * at * 7 + at) % 251), 'read/binary'],
])('leaves out %s, with a reason', (_, bytes, rule) => {
  expect(problemsOf(bytes)).toEqual({ article: null, found: [`error ${rule}`] });
});

it('says where it first had to repair the text', () => {
  const problems: Problem[] = [];
  readArticle(
    { path: 'a.txt', bytes: Buffer.from('Leaders met.\nThey said\0 little about it.') },
    problems,
  );
  expect(problems).toMatchObject([{ rule: 'read/control-characters', line: 2, column: 10 }]);
});

it('keeps front matter apart, and the text on the lines where it stands', () => {
  const markdown = `---
title: Leaders meet
tags: [summit]
---
# Leaders

They met on Tuesday.`;
  const { article, found } = problemsOf(Buffer.from(markdown), 'a.md');
  expect(article?.source.text).toBe(`${'\n'.repeat(4)}Leaders\n\nThey met on Tuesday.`);
  expect(article?.frontMatter).toBe('title: Leaders meet\ntags: [summit]\n');
  expect(found).toEqual([]);
});

it('does not read a rule in the middle of a text as front matter', () => {
  const { article } = problemsOf(
    Buffer.from('Leaders met on Tuesday.\n\n---\na: b\n---\n'),
    'a.md',
  );
  expect(article?.frontMatter).toBeNull();
});
