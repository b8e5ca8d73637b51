import { describe, expect, it } from 'vitest';
import { draftArticle } from '../../../scripts/compile/analyze.ts';

const PROSE = [
  'The harbour authority said on Tuesday that it would close the northern quay for repairs until the end of the month:',
  'Ferries will leave from the old pier instead, the authority said, and lorries must use the road through the village.',
  'The quay was built in 1931 and has been repaired four times since, most recently after the storm of 2005.',
];

/** The body's blocks, with an item between paragraphs. */
const blocksWith = (item: string) => {
  const text = ['Northern quay to close', PROSE[0], item, PROSE[1], PROSE[2]].join('\n\n');
  const { body } = draftArticle({ path: 'x.txt', text, metadata: {} }, () => {});
  for (const { span, text: words } of body)
    expect(text.slice(span.start, span.end).replaceAll('\n', ' ')).toBe(words);
  return body.map(({ type, text }) => [type, text]);
};

const ITEM =
  'the ferry to Linden will leave every hour instead of every half hour, also on Sundays.';

describe('draftArticle', () => {
  it.each(['•', '-', '*', '–'])('leaves the bullet %s out of a list item’s text', (bullet) => {
    expect(blocksWith(`${bullet} ${ITEM}`)).toContainEqual(['list-item', ITEM]);
  });

  it('keeps a list item’s number', () => {
    expect(blocksWith(`2. ${ITEM}`)).toContainEqual(['list-item', `2. ${ITEM}`]);
  });

  it('keeps a paragraph’s first character, also where it is a dash', () => {
    const line =
      '–That is what the authority says, but the people who live there have heard it before.';
    expect(blocksWith(line)).toContainEqual(['paragraph', line]);
  });

  it('joins a paragraph that is broken to a width, its words where they stand', () => {
    const wrapped = `The pier is the oldest in the county and was not built for cars,
which will have to wait until the quay is open again, the authority
said. It asks drivers to take the road through the village and to
leave ten minutes earlier than they are used to, as there is only
one lane at the church.`;
    expect(blocksWith(wrapped)).toContainEqual(['paragraph', wrapped.replaceAll('\n', ' ')]);
  });

  it('takes a line for the outlet’s where it is the name that the notice states, no other line', () => {
    const lines = ['Oakford Courier', 'Courier', 'News', 'Northern quay to close', ...PROSE];
    const text = [...lines, '© 2019 Oakford Courier. All rights reserved.'].join('\n');
    const draft = draftArticle({ path: 'x.txt', text, metadata: {} }, () => {});
    const kinds = draft.lines.map(({ kind }) => kind);
    expect(kinds.slice(0, 3)).toEqual(['publisher', 'boilerplate', 'boilerplate']);
    expect(kinds.at(-1)).toBe('rights');
  });

  it('knows no outlet’s line where nothing states the outlet', () => {
    const text = ['Oakford Hall', 'News', 'Northern quay to close', ...PROSE].join('\n');
    const { lines } = draftArticle({ path: 'x.txt', text, metadata: {} }, () => {});
    expect(lines.map(({ kind }) => kind)).not.toContain('publisher');
  });
});
