/** Three meetings of the same two presidents, in five articles of which three state no date. */
import { expect, it } from 'vitest';
import { compile } from '../../../scripts/compile/compile.ts';
import { readFolder } from '../../../scripts/compile/read/folder.ts';
import { SUMMITS } from '../../fixture.ts';

const { dataset } = await compile(readFolder(SUMMITS).files);
const articles = new Map(dataset?.articles.map((article) => [article.source.slice(0, 3), article]));

it('keeps three meetings apart and the reports of one together', () => {
  const stories = dataset?.stories.map(({ articleIds }) =>
    articleIds.map((id) => id.slice(0, 3)).sort(),
  );
  expect(stories?.sort()).toEqual([['000', '001', '002'], ['003'], ['004']]);
});

it.each(['000', '001', '002'])('infers when %s was printed, with a sentence that says so', (id) => {
  const article = articles.get(id);
  expect(article?.publishedBasis).toBe('inferred');
  expect(article?.publishedAt).toMatch(/^2022-09-1[5-8]$/);
  const { text, articleId } = article?.publishedEvidence ?? { text: '?', articleId: '' };
  const support = dataset?.articles.find(({ id: of }) => of === articleId);
  expect(support?.body.some((block) => block.text.includes(text))).toBe(true);
});
