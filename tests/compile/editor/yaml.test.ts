/** The YAML of an editor's file, hostile and odd: always an answer, at its place, in time that its length bounds. */
import { expect, it } from 'vitest';
import { analyze } from '../../../scripts/compile/analyze.ts';
import type { Problem } from '../../../scripts/compile/core/problem.ts';
import { readCorrections } from '../../../scripts/compile/editor/corrections.ts';
import { readFrontMatter } from '../../../scripts/compile/editor/front-matter.ts';

const read = (text: string) => {
  const { corrections, problems } = readCorrections({ path: 'a.yaml', text });
  return {
    corrections,
    found: problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
  };
};

it('refuses what YAML has beyond keys, lists and texts, at its first place', () => {
  const text = 'title: A ferry\nauthors: &all [Ana Pérez]\nstandfirst: !!str x\npublisher: *all\n';
  expect(read(text)).toEqual({
    corrections: {},
    found: [
      '2:10 anchors (&name) are not supported',
      expect.stringMatching(/^3:13 tags \(!name\) are not supported/),
      '4:12 aliases (*name) are not supported',
    ],
  });
});

it('reads YAML’s marks within a text as text', () => {
  const text =
    'title: "!important: *all*"\nstandfirst: >-\n  - ? &\n  !a\npublisher: Ask & Tell? Ltd *\n';
  expect(read(text)).toEqual({
    corrections: {
      title: '!important: *all*',
      standfirst: '- ? & !a',
      publisher: 'Ask & Tell? Ltd *',
    },
    found: [],
  });
});

it('refuses keys that are lists, repeated keys, and endless nesting', () => {
  expect(read('[a, b]: x\n').found).toEqual(['1:1 a key must be a text']);
  expect(read('title: a\nurl: https://a.example/\ntitle: b\n').found).toEqual([
    '3:1 Map keys must be unique',
  ]);
  for (const open of ['[', '{a: ', '- ']) {
    const { found } = read(`title: ${open.repeat(100_000)}`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(50);
  }
  const steps = Array.from({ length: 25 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
  expect(read(steps).found).toEqual(['21:22 lists and keys stand more than 20 deep in each other']);
});

it('goes on with the article when its front matter cannot be used', () => {
  const BODY = 'The harbour town of Elsmore agreed on Tuesday to let twelve ships use its quay.';
  for (const yaml of ['? : !!binary a', '? '.repeat(50_000), 'k: *a\n'.repeat(50_000)]) {
    const bytes = Buffer.from(`---\n${yaml}\n---\n# Harbour opens for ships\n\n${BODY}\n`);
    const { article, problems } = analyze(
      { article: { path: 'a.md', bytes }, corrections: null },
      [],
    );
    expect(article?.draft.header.title.value).toBe('Harbour opens for ships');
    expect(problems[0]).toMatchObject({ file: 'a.md', line: 2, rule: 'editor/yaml' });
  }
});

it('keeps valid keys beside thousands of invalid ones, and names the first of those', () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: v`).join('\n');
  const problems: Problem[] = [];
  const { corrections } = readFrontMatter(
    { path: 'a.md', text: `${keys}\ntitle: A ferry\n` },
    problems,
  );
  expect(corrections).toEqual({ title: 'A ferry' });
  expect(problems).toHaveLength(50);
  expect(problems[1]).toMatchObject({ line: 3, rule: 'editor/unknown-key' });
  expect(problems.at(-1)?.message).toMatch(/^more is wrong/);
});

it('shortens a key that is a whole text in its message', () => {
  expect(read(`"${'x'.repeat(1000)}": y`).found[0]).toMatch(/^1:1 unknown key "x{80}…"\./);
});

it('costs the corrections when the parser fails, never the article, and says where and what to do', () => {
  const translate = () => {
    throw new RangeError('out of range');
  };
  const front = { linesBefore: 1, unknownKeys: 'warning', translate } as const;
  const { corrections, problems } = readCorrections(
    { path: 'a.md', text: 'title: A ferry\n' },
    front,
  );
  expect(corrections).toEqual({});
  expect(problems).toEqual([
    {
      file: 'a.md',
      line: 2,
      column: 1,
      severity: 'error',
      rule: 'editor/yaml',
      message: expect.stringMatching(
        /^the YAML parser failed, and nothing of this YAML is used: write it more simply.+RangeError: out of range/,
      ),
    },
  ]);
});
