import { expect, it } from 'vitest';
import type { Line } from '../../../scripts/compile/core/draft.ts';
import { markBiographies } from '../../../scripts/compile/segment/biographies.ts';

const BODY = [
  'Nina Carver is a name that many rivers know, says the mayor.',
  'The river rose again on Monday.',
  'Nobody was hurt, and the golf course is a lake.',
  'It will fall by Friday.',
];

function kindsOf(paragraphs: readonly string[], authors = ['Nina Carver']) {
  const text = paragraphs.join('\n');
  let start = 0;
  const lines: Line[] = paragraphs.map((words) => {
    const span = { start, end: start + words.length };
    start = span.end + 1;
    return { kind: 'paragraph', span, reason: '' };
  });
  const names = authors.map((name) => ({ name }));
  return markBiographies(lines, { path: 'a.txt', text, metadata: {} }, names).map(
    ({ kind }) => kind,
  );
}

it('makes a note of what the end of the text says of its author', () => {
  const kinds = kindsOf([
    ...BODY,
    'Nina Carver is a professor of hydrology. Follow her: @ncarver.',
  ]);
  expect(kinds).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph', 'note']);
});

it('leaves what the text tells of its author earlier, and what it says of others', () => {
  expect(kindsOf(BODY)).not.toContain('note');
  expect(kindsOf([...BODY, 'Ruth Adler is a professor of hydrology.'])).not.toContain('note');
  expect(kindsOf([...BODY, 'Nina Carver’s boat lies on the fairway.'])).not.toContain('note');
});
