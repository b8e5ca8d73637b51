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

  test('has a surname that is also a place', () => {
    expect(
      said('Odile Preston led the choir. “I wish I had a street there,” Preston said.'),
    ).toEqual(['Odile Preston: I wish I had a street there,']);
  });

  test('stands behind an organization whose name has a preposition', () => {
    expect(said('“It rose again,” Royal Bank of Linz economist Maria Keller said.')).toEqual([
      'Maria Keller: It rose again,',
    ]);
    expect(said('“It rose again,” the Ministry of Finance spokesperson said.')).toEqual([
      'nobody: It rose again,',
    ]);
  });

  test('stands in a line above that ends with a colon', () => {
    const label = 'From the desk of Tom Brandt, senior analyst:';
    expect(said(`“We waited,” Maria Keller said.\n\n${label}\n\n“It took two months.”`)).toEqual([
      'Maria Keller: We waited,',
      'Tom Brandt: It took two months.',
    ]);
  });

  test('is nobody where the speaker is asked', () => {
    expect(said('Asked “Will you bid yourself?”, Tom Brandt said: “Ask my wife.”')).toEqual([
      'nobody: Will you bid yourself?',
      'Tom Brandt: Ask my wife.',
    ]);
    expect(said('Tom Brandt asked “Will you bid yourself?”, and left.')).toEqual([
      'Tom Brandt: Will you bid yourself?',
    ]);
  });

  test('is no abbreviation', () => {
    expect(said('“They never read the whole form,” CPAs said in Linz.')).toEqual([
      'nobody: They never read the whole form,',
    ]);
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

describe('whose words they are', () => {
  test.each([
    [
      'the agent of a passive',
      'Maria Keller was told by the manager, Tom Brandt: “If it is not on paper it did not happen.”',
      'Tom Brandt',
    ],
    [
      'somebody whom another quotes',
      'Maria Keller quoted her supervisor, Tom Brandt, as saying: “Use the small bottles first.”',
      'Tom Brandt',
    ],
    [
      'the name before a colon',
      '“The port will close,” Maria Keller said.\n\nTom Brandt: “It will stay open for years.”',
      'Tom Brandt',
    ],
    [
      'nobody’s of two who speak together',
      '“We cannot remember who started it,” Maria Keller and Tom Brandt said in a joint statement.',
      'nobody',
    ],
    [
      'the second of two where only one speaks',
      'Maria Keller left the hall and Tom Brandt said: “We cannot remember who started it.”',
      'Tom Brandt',
    ],
  ])('%s', (_name, text, speaker) => {
    expect(said(text).at(-1)).toMatch(new RegExp(`^${speaker}: `));
  });

  test('a contraction is no name', () => {
    expect(said('I’ve learned “the value of a good pair of shoes,” and more.')[0]).toMatch(
      /^nobody: /,
    );
  });
});

describe('the sentence behind a quote', () => {
  test.each([
    ['says whose words it was', '“We had no warning.” Those were the words of Maria Keller.'],
    ['has its speaker as the subject', '“We had no warning.” Maria Keller looks at her hands.'],
  ])('%s', (_name, text) => {
    expect(said(text)).toEqual(['Maria Keller: We had no warning.']);
  });

  test.each([['is about what she owns', '“We had no warning.” Maria Keller’s house is gone.']])(
    'does not settle it where it %s',
    (_name, text) => {
      expect(said(text)).not.toContain('Maria Keller: We had no warning.');
    },
  );
});
