import { expect, it } from 'vitest';
import { abbreviationsOf } from '../../../scripts/compile/languages/languages.ts';
import { sentencesOf } from '../../../scripts/compile/text/sentences.ts';

const sentences = (text: string, language = 'en') =>
  sentencesOf(text, abbreviationsOf(language)).map(({ start, end }) => text.slice(start, end));

it.each([
  ['The talks ended. Nobody spoke.', ['The talks ended.', 'Nobody spoke.']],
  [
    '“Is that all?!” Nobody spoke… Then he left.',
    ['“Is that all?!”', 'Nobody spoke…', 'Then he left.'],
  ],
  ['« Jamais. » Elle rit. « Oui. »', ['« Jamais. »', 'Elle rit.', '« Oui. »']],
  ['»Niemals.« Er rief. »Ja.«', ['»Niemals.«', 'Er rief.', '»Ja.«']],
  ['The vote is at 5 p.m. Nobody came.', ['The vote is at 5 p.m.', 'Nobody came.']],
  ['They fell back on plan B. “It failed.”', ['They fell back on plan B.', '“It failed.”']],
  ['She said no. Mr. Lee agreed.', ['She said no.', 'Mr. Lee agreed.']],
  ['会谈结束。没有人说话！', ['会谈结束。', '没有人说话！']],
])('ends a sentence with its marks and closing quotation marks: %s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it.each([
  'Mr. Lee met Dr. Kim in the U.S. Senate',
  'the appeal of Roe v. Wade in No. 7 on Jan. 5',
  'the house of J. R. Smith',
  'version 2.0 of example.org',
  'a wait ... and then more',
])('ends none within %s', (text) => expect(sentences(text)).toEqual([text]));

it('knows the abbreviations and ordinals of the language', () => {
  const text = 'Am 3. März kam z.B. Frau Keller. Sie blieb.';
  expect(sentences(text, 'de')).toEqual(['Am 3. März kam z.B. Frau Keller.', 'Sie blieb.']);
  expect(sentences('Firms closed in 2023. Others opened.', 'de')).toHaveLength(2);
  expect(sentences('He came in at 3. March followed.')).toHaveLength(2);
});

it('reads a run of marks once, however long', () => {
  for (const mark of ['.', '!', '…', '."', '. ', '。.'])
    expect(sentences(`A${mark.repeat(500_000)}x`).length).toBeGreaterThan(0);
});
