import { describe, expect, it } from 'vitest';
import {
  leadExpressions,
  timeExpressionsIn,
} from '../../../scripts/compile/dates/time-expressions.ts';
import type { Block } from '../../../src/dataset/types.ts';

const paragraph = (text: string, type: Block['type'] = 'paragraph'): Block => ({
  type,
  text,
  span: { start: 0, end: text.length },
});

const printed = (text: string) =>
  timeExpressionsIn([paragraph(text)], 'en').map(({ expression: { start, end }, future }) => [
    text.slice(start, end),
    future ? 'ahead' : 'not ahead',
  ]);

describe('timeExpressionsIn', () => {
  it.each([
    ['The quay will close on Friday.', [['Friday', 'ahead']]],
    ['The meeting is scheduled for March 3.', [['March 3', 'ahead']]],
    ['Friday will be the last day.', [['Friday', 'ahead']]],
    ['The quay closed on Friday.', [['Friday', 'not ahead']]],
    ['They met on Friday, and will meet again.', [['Friday', 'not ahead']]],
    ['It was set for Friday.', [['Friday', 'not ahead']]],
  ])('%s', (text, found) => {
    expect(printed(text)).toEqual(found);
  });

  it('counts the sentences of the body before each', () => {
    const body = [paragraph('It rained. It closed on Monday.'), paragraph('It opened on Friday.')];
    expect(timeExpressionsIn(body, 'en').map(({ block, position }) => [block, position])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});

describe('leadExpressions', () => {
  const body = [
    paragraph('It closed on Monday. It rained. It blew. It snowed. It opened on Friday.'),
    paragraph('The quay on Sunday.', 'caption'),
    paragraph('The town met on Tuesday.'),
  ];

  it('are those of the first sentences and of captions, not those further below', () => {
    const timeExpressions = timeExpressionsIn(body, 'en');
    const words = leadExpressions({ timeExpressions, body }).map(({ block, expression }) =>
      body[block]?.text.slice(expression.start, expression.end),
    );
    expect(words).toEqual(['Monday', 'Sunday']);
  });
});
