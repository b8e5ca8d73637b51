import { expect, it } from 'vitest';
import { generateArticle } from '../../scripts/bench/generate-articles.ts';
import { analyzeAll } from '../../scripts/compile/analyze-all.ts';
import { compile } from '../../scripts/compile/compile.ts';

const articles = Array.from({ length: 3 }, (_, index) => ({
  article: generateArticle(index),
  corrections: null,
}));

it('finds the same on two workers as without', { timeout: 60_000 }, async () => {
  const here = await analyzeAll(articles, [], () => {}, 1);
  expect(await analyzeAll(articles, [], () => {}, 2)).toEqual(here);
});

it('tells of two files with one text, and leaves out a second one of the same name', async () => {
  const { bytes } = generateArticle(0);
  const { dataset, problems } = await compile([
    { path: 'a.txt', bytes },
    { path: 'b.txt', bytes },
    { path: 'b.txt', bytes: generateArticle(1).bytes },
  ]);
  expect(dataset?.articles).toHaveLength(2);
  expect(problems).toContainEqual(
    expect.objectContaining({ rule: 'read/same-text', message: 'has the same text as a.txt' }),
  );
  expect(problems).toContainEqual(expect.objectContaining({ rule: 'read/same-name' }));
});
