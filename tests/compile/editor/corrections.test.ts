import { expect, it } from 'vitest';
import { analyze } from '../../../scripts/compile/analyze.ts';

const TEXT = `Harbour towns agree on a shared ferry

By Ana Pérez

Published March 22, 2023 07:58 GMT

The mayors of two harbour towns agreed on Tuesday to run a shared ferry across the bay from next spring.

“We have waited long enough for this ferry,” said Maria Silva, the mayor of the northern town. Her
colleague was more careful: “There will be costs, and we do not know them all.”

The ferry will run every hour, and the towns will share what it costs to build two new landing stages.
`;

const correct = (yaml: string, path = 'a.txt', text = TEXT) => {
  const { article, problems } = analyze(
    {
      article: { path, bytes: Buffer.from(text) },
      corrections: yaml === '' ? null : { path: 'a.yaml', bytes: Buffer.from(yaml) },
    },
    [],
  );
  // The colleague has no name: that the second quote has no speaker is not what these tests are about.
  const found = problems
    .filter(({ rule }) => rule !== 'quotes/no-speaker')
    .map(({ file, line, severity, message }) => `${file}:${line} ${severity} ${message}`);
  return { header: article?.draft.header, quotes: article?.quotes ?? [], found };
};

it('replaces what the text says, marked curated', () => {
  const { header, found } = correct(`title: A ferry for two towns
publishedAt: 2023-03
authors: [Ana Pérez, Bo Kim]
publisher: The Bay Herald
rights: { notice: All rights reserved., reserved: true }
license: https://bay.example/terms
`);
  expect(found).toEqual([]);
  expect(header).toMatchObject({
    title: { value: 'A ferry for two towns', basis: 'curated' },
    published: { value: '2023-03', basis: 'curated', precision: 'month' },
    authors: [{ name: 'Ana Pérez' }, { name: 'Bo Kim' }],
    publisher: { value: 'The Bay Herald', basis: 'curated' },
    rights: { notice: 'All rights reserved.', reserved: true },
    license: 'https://bay.example/terms',
  });
});

it.each([
  ['2023', '2023', 'year'],
  ['2023-03-22', '2023-03-22', 'day'],
  ['2023-03-22T07:58', '2023-03-22T07:58', 'minute'],
  ['2023-03-22 07:58 +0900', '2023-03-22T07:58+09:00', 'minute'],
])('takes the precision of %s from its form', (stated, value, precision) => {
  expect(correct(`publishedAt: ${stated}`).header?.published).toMatchObject({ value, precision });
});

it('reads null as “there is none”', () => {
  const { header } = correct('publishedAt: null\nauthors:\n');
  expect(header?.published).toBeNull();
  expect(header?.authors).toEqual([]);
});

it('says that a correction is needless when the compiler finds the same, except a title', () => {
  const { found } = correct('title: Harbour towns agree on a shared ferry\nlanguage: en\n');
  expect(found).toEqual([
    'a.yaml:2 warning language is what the compiler finds by itself: remove this correction',
  ]);
});

it('lets a title decide between two possible headlines, even if it is the one that was taken', () => {
  const open = TEXT.replace(
    '\n\nBy Ana',
    '\n\nRegion\n\nMayors of two towns will run a shared ferry\n\nBy Ana',
  );
  expect(correct('', 'a.txt', open).found).toEqual([
    expect.stringMatching(/^a\.txt:\d notice the headline is ".+" or ".+": state title/),
  ]);
  const { header } = correct('', 'a.txt', open);
  expect(correct(`title: ${header?.title.value}\n`, 'a.txt', open).found).toEqual([]);
});

it('refuses an invalid date and an unknown key', () => {
  const { header, found } = correct('publishedAt: 2023-02-30\nauthor: Bo Kim\n');
  expect(header?.published?.basis).toBe('stated');
  expect(found).toEqual([
    expect.stringMatching(/^a\.yaml:1 error publishedAt: must be a date such as/),
    expect.stringMatching(/^a\.yaml:2 error unknown key "author": did you mean "authors"\?/),
  ]);
});

it('gives a quote, named by its first words, the speaker that the editor knows', () => {
  const { quotes, found } = correct('speakers:\n  There will be costs: Jonas Weston\n');
  expect(found).toEqual([]);
  expect(quotes.find(({ text }) => text.startsWith('There will'))).toMatchObject({
    speaker: { type: 'person', name: 'Jonas Weston' },
    speakerBasis: 'curated',
  });
});

it('reports words with which no quote begins', () => {
  expect(correct('speakers:\n  We never said this: Jonas Weston\n').found).toEqual([
    'a.yaml:2 warning no quote begins with "We never said this": correct these words, or remove the correction',
  ]);
});

it('lets a corrections file override front matter', () => {
  const { header, found } = correct(
    'publisher: The Bay Herald',
    'a.md',
    `---\ntitle: Two towns\npublisher: Herald\n---\n${TEXT}`,
  );
  expect(found).toEqual([]);
  expect(header?.title).toMatchObject({ value: 'Two towns', basis: 'curated' });
  expect(header?.publisher).toMatchObject({ value: 'The Bay Herald', basis: 'curated' });
});
