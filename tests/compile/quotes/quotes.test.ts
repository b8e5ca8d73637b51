import { describe, expect, test } from 'vitest';
import { said, speechIn } from './speech-in.ts';

describe('the speaker', () => {
  test.each([
    ['behind the quote', '“The road will open in May,” Maria Keller said.', 'Maria Keller'],
    [
      'inverted',
      '“The road will open in May,” said Maria Keller, the mayor of Linz.',
      'Maria Keller',
    ],
    ['before the quote', 'Maria Keller said: “The road will open in May.”', 'Maria Keller'],
    [
      'with a clause between',
      'Maria Keller, who leads the council, said, “The road will open in May.”',
      'Maria Keller',
    ],
    [
      'telling somebody else',
      'Maria Keller told Tom Brandt that “the road will open in May.”',
      'Maria Keller',
    ],
  ])('%s', (_name, text, speaker) => {
    expect(speechIn(text).quotes.map((quote) => quote.speaker?.name)).toEqual([speaker]);
  });

  test('has the full name that the article gives elsewhere', () => {
    expect(
      said('Maria Keller met Tom Brandt on Friday.\n\n“The road will open in May,” Keller said.'),
    ).toEqual(['Maria Keller: The road will open in May,']);
  });

  test('goes on speaking in the same paragraph', () => {
    expect(said('“The road will open,” Maria Keller said. “We have the money.”')).toEqual([
      'Maria Keller: The road will open,',
      'Maria Keller: We have the money.',
    ]);
  });

  test('changes within a sentence with the subject', () => {
    expect(
      said(
        'Maria Keller praised the road as a “model of patience,” while Tom Brandt thanked the town for its “great trust.”',
      ),
    ).toEqual(['Maria Keller: model of patience,', 'Tom Brandt: great trust.']);
  });

  test('stays open when the text names nobody', () => {
    expect(said('Maria Keller was criticized. “The road will never open,” one aide said.')).toEqual(
      ['nobody: The road will never open,'],
    );
  });
});

test('the text is the exact slice between the marks', () => {
  const paragraph = 'Maria Keller said: “ We will  not wait. ”';
  const [quote] = speechIn(paragraph).quotes;
  expect(quote?.text).toBe('We will  not wait.');
  expect(paragraph.slice(quote?.start, quote?.end)).toBe(quote?.text);
});
