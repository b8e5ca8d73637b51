import { describe, expect, it } from 'vitest';
import { segment } from '../../../scripts/compile/segment/segment.ts';
import { slice } from '../../../scripts/compile/text/span.ts';

const BODY = [
  'The council met on Tuesday to decide on the new bridge over the river, and after four hours the members agreed to put the question to the people of the town before the winter begins.',
  'The mayor said the bridge would cost twelve million and that the town could not pay for it alone, so the council will ask the ministry for half of the sum.',
  'Residents of the northern quarter have waited for a bridge since the ferry stopped, and many of them came to the meeting to say so.',
];
const DATE = 'Posted on 16 March 2023, 16:45';
const DECK = 'The council met just weeks after the ferry over the river had stopped';

function titleOf(...head: string[]): string | null {
  const text = [...head, ...BODY].join('\n\n');
  const line = segment({ path: 'x.txt', text, metadata: {} }, () => {}).find(
    ({ kind }) => kind === 'title',
  );
  return line ? slice(text, line.span) : null;
}

describe('what a text opens with right over its date or byline is its headline', () => {
  it.each([
    ['whatever it shares with the body', ['Zebra probe number fourteen', DATE]],
    ['over a standfirst that overlaps the body more', ['Zebra probe number fourteen', DATE, DECK]],
    [
      'below the labels of the page',
      ['Home', 'Go to contents', 'Zebra probe number fourteen', DATE],
    ],
    ['of three words, where nothing else could be', ['Zebra probe fourteen', 'By Jane Roe', DATE]],
  ])('%s', (_, head) => {
    expect(titleOf(...head)).toMatch(/^Zebra probe/);
  });
});

describe('what a text opens with is not its headline for that', () => {
  const headline = 'Council to let the town decide on the new bridge over the river';

  it.each([
    ['where it is a section’s name', ['Business News', DATE, headline]],
    ['where it is a picture’s credit', ['Photo: Jane Roe/Example Agency', DATE, headline]],
  ])('%s', (_, head) => {
    expect(titleOf(...head)).toBe(headline);
  });

  it.each(['Go to contents', 'Sign in', 'jane.roe@example.com'])('where it is “%s”', (line) => {
    expect(titleOf(line, DATE)).not.toBe(line);
  });
});
