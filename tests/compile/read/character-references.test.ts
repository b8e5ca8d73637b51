import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../scripts/compile/core/problem.ts';
import { withCharacters } from '../../../scripts/compile/read/character-references.ts';
import { readArticle } from '../../../scripts/compile/read/read.ts';

function read(text: string) {
  const problems: Problem[] = [];
  const article = readArticle({ path: 'a.txt', bytes: Buffer.from(text) }, problems);
  return { text: article?.source.text, problems };
}

describe('character references in plain text', () => {
  it('are the characters that they stand for, with a notice where the first one is', () => {
    const { text, problems } = read(
      'AT&amp;T and the harbour town agree\nThe mayor&#8217;s office&nbsp;said so.',
    );
    expect(text).toBe('AT&T and the harbour town agree\nThe mayor’s office said so.');
    expect(problems).toMatchObject([
      { severity: 'notice', rule: 'read/character-references', line: 1, column: 3 },
    ]);
  });

  it('name nothing that cleaning takes out', () => {
    expect(read('The harbour town&#x202E; agrees&#0; to the new&shy;est plan.').text).toBe(
      'The harbour town agrees to the newest plan.',
    );
  });

  it.each([
    ['&copy 2023 Brown &amp Sons of the harbour', '© 2023 Brown & Sons of the harbour'],
    ['AT&amp;amp;T and the harbour town', 'AT&T and the harbour town'],
    ['The mayor&amp;#8217;s office of the harbour', 'The mayor’s office of the harbour'],
    [
      `Bonds &${'amp;'.repeat(100_000)} shares of the harbour town`,
      'Bonds & shares of the harbour town',
    ],
  ])('are read through every layer of escaping', (printed, text) => {
    expect(read(printed).text).toBe(text);
  });

  it('break no line, so that what follows stands where it does in the file', () => {
    const { text, problems } = read('The harbour&#10;town&#x2028;agrees.\nThey said\0 little.');
    expect(text).toBe('The harbour town agrees.\nThey said little.');
    expect(problems).toMatchObject([{ line: 2 }, { line: 1 }]);
  });

  it.each([
    'R&D; a budget for the harbour town',
    'Bonds & shares &c. fell in the harbour town',
    'Q&A: the mayor of the harbour town',
    'See https://example.org/?a=1&copy=2&lt_x for the harbour town',
  ])('are not what only has an ampersand: “%s”', (text) => {
    expect(read(text)).toMatchObject({ problems: [] });
  });
});

it('stay as printed when the decoder fails, with a warning', () => {
  const rules: string[] = [];
  const text = withCharacters(
    'AT&amp;T agrees',
    (severity, rule) => rules.push(`${severity} ${rule}`),
    () => {
      throw new RangeError('no such character');
    },
  );
  expect(text).toBe('AT&amp;T agrees');
  expect(rules).toEqual(['warning read/character-references']);
});
