import { expect, it } from 'vitest';
import type { Problem } from '../../../scripts/compile/core/problem.ts';
import { readFrontMatter } from '../../../scripts/compile/editor/front-matter.ts';

const YAML = `title: Leaders meet
author: "[[Ada Lee]]"
date: 2023-03-22 07:58:00 +0900
source: https://example.org/leaders
tags: [summit]
titel: x
`;

it('reads front matter as the corrections of an editor, under the names that other programs use', () => {
  const { corrections } = readFrontMatter({ path: 'a.md', text: YAML }, []);
  expect(corrections).toEqual({
    title: 'Leaders meet',
    authors: ['Ada Lee'],
    publishedAt: '2023-03-22T07:58:00+09:00',
    url: 'https://example.org/leaders',
  });
});

it('warns of a key that no program is known to write, at its line in the file', () => {
  const problems: Problem[] = [];
  readFrontMatter({ path: 'a.md', text: YAML }, problems);
  expect(problems).toMatchObject([
    { rule: 'editor/unknown-key', severity: 'warning', file: 'a.md', line: 7 },
  ]);
});
