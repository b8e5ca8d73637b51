import { expect, it } from 'vitest';
import { generateArticle } from '../../scripts/bench/generate-articles.ts';
import { analyze, analyzeEach } from '../../scripts/compile/analyze.ts';
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

it('reports two files with the same text, and leaves out a second one of the same name', async () => {
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

const fileOf = (path: string, text: string) => ({
  article: { path, bytes: Buffer.from(text) },
  corrections: null,
});
const HEADLINE = 'Harbour opens for ships\n\n';
const SENTENCE = 'The harbour town of Elsmore agreed on Tuesday to let twelve ships use its quay. ';

it('leaves out the article that takes more time than it may, and names the stage', () => {
  const file = fileOf('long.txt', HEADLINE + SENTENCE.repeat(20_000));
  expect(analyze(file, [], 30)).toMatchObject({
    article: null,
    problems: [
      {
        rule: 'compile/timeout',
        message: expect.stringMatching(/^takes more than 0\.03 seconds \(stage "[a-z ]+"\)/),
      },
    ],
  });
  expect(analyze(fileOf('short.txt', HEADLINE + SENTENCE), []).article).not.toBeNull();
});

it('leaves out only the article that takes more time than it may, of several that share a watch', () => {
  const long = fileOf('long.txt', HEADLINE + SENTENCE.repeat(20_000));
  const files = [fileOf('a.txt', HEADLINE + SENTENCE), long, fileOf('b.txt', HEADLINE + SENTENCE)];
  const analyses = analyzeEach(files, [], (file) => (file === long ? 30 : 60_000));
  expect(analyses.map(({ article }) => article?.draft.source.path)).toEqual([
    'a.txt',
    undefined,
    'b.txt',
  ]);
  expect(analyses[1]?.problems).toMatchObject([{ rule: 'compile/timeout' }]);
});

it('leaves out the article that needs more memory than it may, and goes on', async () => {
  const results = await analyzeAll(
    [
      fileOf('lines.txt', HEADLINE + 'a\n'.repeat(250_000)),
      fileOf('ordinary.txt', HEADLINE + `${SENTENCE}\n\n`.repeat(3000)),
      fileOf('short.txt', HEADLINE + SENTENCE),
    ],
    [],
    () => {},
    1,
    { memory: 200, large: 100_000 },
  );
  expect(results.map(({ article }) => article?.draft.source.path)).toEqual([
    undefined,
    'ordinary.txt',
    'short.txt',
  ]);
  expect(results[0]?.problems).toMatchObject([{ file: 'lines.txt', rule: 'compile/memory' }]);
});
