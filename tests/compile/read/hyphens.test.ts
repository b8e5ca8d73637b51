import { expect, it } from 'vitest';
import { withoutHyphens } from '../../../scripts/compile/read/hyphens.ts';

const PRINTED = `The county court has upheld a tax deduc-
tion for ferrymen who must buy their own
life jackets, arguing that a boat-
builder pays for his own safety equip-
ment. The long-
and short-term costs are borne by the fer-
rymen.`;

it('puts the parts of a word together on the first line', () => {
  const lines = withoutHyphens(PRINTED).split('\n');
  expect(lines).toHaveLength(PRINTED.split('\n').length);
  expect(lines[0]).toMatch(/a tax deduction$/);
  expect(lines[1]).toMatch(/^for ferrymen/);
  expect(lines[3]).toMatch(/safety equipment\.$/);
});

it('knows a word from the rest of the text', () => {
  expect(withoutHyphens(PRINTED)).toContain('borne by the ferrymen.');
});

it('keeps the hyphen between two words, and the one of a word that is left out', () => {
  expect(withoutHyphens(PRINTED)).toContain('a boat-builder\n');
  expect(withoutHyphens(PRINTED)).toContain('The long-\nand short-term');
});

it('leaves a text whose lines are paragraphs', () => {
  const text = `The vote is on Tuesday-
but nobody knows.

Ferries leave from the old pier.

Lorries use the road.

The price rose again.

It was the storm-
of 2005.

Nobody was hurt.

The quay is closed.
`;
  expect(withoutHyphens(text)).toBe(text);
});
