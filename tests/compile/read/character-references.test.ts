import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../scripts/compile/problem.ts';
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
      'The harbour town agrees\uFFFD to the newest plan.',
    );
  });

  it('are read once', () => {
    expect(read('How to write &amp;amp; in the markup of a page').text).toBe(
      'How to write &amp; in the markup of a page',
    );
  });

  it.each([
    'R&D; a budget for the harbour town',
    'Bonds & shares &c. fell in the harbour town',
    'Q&A: the mayor of the harbour town',
  ])('are not what only has an ampersand: “%s”', (text) => {
    expect(read(text)).toMatchObject({ problems: [] });
  });
});
