import { expect, it } from 'vitest';
import { sentencesOf } from '../../../scripts/compile/text/sentences.ts';

const sentences = (text: string) =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['The talks ended. Nobody spoke.', ['The talks ended.', 'Nobody spoke.']],
  [
    '“Is that all?!” Nobody spoke… Then he left.',
    ['“Is that all?!”', 'Nobody spoke…', 'Then he left.'],
  ],
  ['会谈结束。没有人说话！', ['会谈结束。', '没有人说话！']],
])('ends a sentence with its marks and closing quotation marks: %s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it.each([
  'Mr. Lee met Dr. Kim in the U.S. Senate',
  'version 2.0 of example.org',
  'a wait ... and then more',
])('ends none within %s', (text) => expect(sentences(text)).toEqual([text]));

it('reads a run of marks once, however long', () => {
  for (const mark of ['.', '!', '…', '."', '. ', '。.'])
    expect(sentences(`A${mark.repeat(500_000)}x`).length).toBeGreaterThan(0);
});
