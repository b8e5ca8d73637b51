import fc from 'fast-check';
import { expect, it } from 'vitest';
import { generateArticle } from '../../scripts/bench/generate-articles.ts';
import { analyze } from '../../scripts/compile/analyze.ts';
import { compile } from '../../scripts/compile/compile.ts';
import { faultsOf } from '../../scripts/compile/output/integrity.ts';
import { readFolder, type SeedFile } from '../../scripts/compile/read/folder.ts';
import { readArticle } from '../../scripts/compile/read/read.ts';
import { dataset as schema } from '../../src/dataset/schema.ts';
import type { Span } from '../../src/dataset/types.ts';
import { SUMMITS } from '../fixture.ts';

const LINES = readFolder(SUMMITS)
  .files.filter(({ path }) => path.endsWith('.txt'))
  .flatMap(({ bytes }) => Buffer.from(bytes).toString().split('\n'));
const RUNS = { numRuns: 25 };
const TIMEOUT = { timeout: 120_000 };

/** What scraped files are made of, in any order and company. */
const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '“',
      '”.',
      '<p>',
      '> ',
      '- ',
      '---',
      '\u202E',
      '\0',
      'By',
      'a@b.example.org',
    ),
  },
);
const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join('\n'));
const ending = fc.constantFrom('.txt', '.md', '.html');
const article = fc.record({ text, ending });
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  text.map((text) => Buffer.from(text)),
  text.map((text) => Buffer.from(text, 'utf16le')),
  text.map((text) => Buffer.from(text, 'latin1')),
);

const filesOf = (articles: { text: string; ending: string }[]): SeedFile[] =>
  articles.map(({ text, ending }, at) => ({ path: `${at}${ending}`, bytes: Buffer.from(text) }));

it('takes any bytes without failing', TIMEOUT, () => {
  fc.assert(
    fc.property(bytes, ending, fc.option(bytes, { nil: null }), (bytes, ending, yaml) => {
      const corrections = yaml && { path: 'a.yaml', bytes: yaml };
      const { article, problems } = analyze(
        { article: { path: `a${ending}`, bytes }, corrections },
        [],
      );
      expect(problems.filter(({ rule }) => rule === 'compile/failed')).toEqual([]);
      expect(article !== null || problems.some(({ severity }) => severity === 'error')).toBe(true);
    }),
    { numRuns: 100 },
  );
});

it('makes a valid dataset from any articles', TIMEOUT, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 3 }), async (articles) => {
      const { dataset } = await compile(filesOf(articles));
      if (dataset === null) return;
      expect(schema.safeParse(dataset).error).toBeUndefined();
      expect(faultsOf(dataset)).toEqual([]);
    }),
    RUNS,
  );
});

it('finds the words of every fact where it says that they stand', TIMEOUT, async () => {
  await fc.assert(
    fc.asyncProperty(article, async (article) => {
      const files = filesOf([article]);
      const { dataset } = await compile(files);
      for (const record of dataset?.articles ?? []) {
        const source = files.flatMap((file) => readArticle(file, [])?.source.text ?? [])[0] ?? '';
        const at = (span: Span) => source.slice(span.start, span.end);
        const letters = (words: string) => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
        for (const { text, span } of record.body)
          if (!text.includes('•')) expect(text).toBe(at(span).replace(/[\n\t]/g, ' '));
        for (const [index, span] of record.spans.authors.entries())
          expect(letters(at(span))).toEqual(letters(record.authors[index]?.name ?? ''));
        if (record.spans.title && !record.title.includes('•'))
          expect(letters(at(record.spans.title)).join(' ')).toContain(
            letters(record.title).join(' '),
          );
        for (const span of [record.spans.publishedAt, record.spans.modifiedAt])
          if (span) expect(at(span)).toMatch(/\d/);
      }
    }),
    RUNS,
  );
});

it(
  'makes the same of the same files, and keeps every id when one comes to them',
  TIMEOUT,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(article, { minLength: 1, maxLength: 3 }),
        fc.nat({ max: 1000 }),
        async (articles, number) => {
          const files = filesOf(articles);
          const once = await compile(files);
          expect(JSON.stringify(await compile(files))).toBe(JSON.stringify(once));
          const more = await compile([...files, generateArticle(number)]);
          const ids = (compiled: typeof once) =>
            new Map(compiled.dataset?.articles.map(({ source, id }) => [source, id]));
          for (const [source, id] of ids(once)) expect(ids(more).get(source)).toBe(id);
        },
      ),
      RUNS,
    );
  },
);
