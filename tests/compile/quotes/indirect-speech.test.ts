import { describe, expect, test } from 'vitest';
import { speechIn } from './speech-in.ts';

const reported = (text: string) =>
  speechIn(text).paraphrases.map(({ speaker, text }) => `${speaker?.name ?? 'nobody'}: ${text}`);

describe('indirect speech', () => {
  test.each([
    [
      'said that',
      'Maria Keller said that the road would open in May.',
      'the road would open in May',
    ],
    ['said', 'Maria Keller said the road would open in May.', 'the road would open in May'],
    [
      'told somebody that',
      'Maria Keller told Tom Brandt that the road would open.',
      'the road would open',
    ],
    ['confirmed', 'Maria Keller confirmed the reports of a delay.', 'the reports of a delay'],
    [
      'rejected something that',
      'Maria Keller rejected the claim that the road had been closed.',
      'the claim that the road had been closed',
    ],
    ['promised to', 'Maria Keller promised to open the road in May.', 'to open the road in May'],
    [
      'according to, before',
      'According to Maria Keller, the road will open in May.',
      'the road will open in May',
    ],
    [
      'according to, behind',
      'The road will open in May, according to Maria Keller.',
      'The road will open in May',
    ],
    [
      'the speaker behind, with an occasion before',
      'In May, the road will be open to all, Maria Keller said.',
      'In May, the road will be open to all',
    ],
    [
      'the speaker behind',
      'The road will open in May, Maria Keller said on Friday.',
      'The road will open in May',
    ],
    [
      'said, behind an apposition',
      'The mayor, Maria Keller, said the road would open in May.',
      'the road would open in May',
    ],
  ])('%s', (_name, text, clause) => {
    expect(reported(text)).toEqual([`Maria Keller: ${clause}`]);
  });

  test('is not the noun that a name identifies', () => {
    expect(reported('One delegate for the council, Maria Keller, asked for a vote.')).toEqual([]);
  });

  test.each([
    ['the police', 'The police said the road would open in May.'],
    ['a spokesman', 'A spokesman for the council said that the road would open in May.'],
    ['a spokesman of a name', 'A spokesman for Maria Keller said the road would open in May.'],
    [
      'officials, behind a dateline',
      'LINZ, May 3 (AP) — the road would open in May, officials said.',
    ],
  ])('has no speaker where %s spoke', (_name, text) => {
    expect(reported(text)).toEqual(['nobody: the road would open in May']);
  });

  test('is not what a report or a pronoun without a name says', () => {
    expect(reported('The report said that the road would open in May.')).toEqual([]);
    expect(reported('He said that the road would open in May.')).toEqual([]);
  });

  test('ends where the speaker does something else', () => {
    expect(
      reported(
        'Maria Keller said the road would open in May, but praised the patience of the town.',
      )[0],
    ).toBe('Maria Keller: the road would open in May');
  });

  test('is an exact slice, with its verb and its manner', () => {
    const text = 'On Friday Maria Keller said that the road would open in May.';
    const [found] = speechIn(text).paraphrases;
    expect(found).toMatchObject({ manner: 'indirect', verb: 'said', speakerBasis: 'name' });
    expect(text.slice(found?.start, found?.end)).toBe(found?.text);
  });
});

describe('no indirect speech', () => {
  test.each([
    ['words between marks', 'Maria Keller said: “The road will open in May.”'],
    ['a noun that is spelled like a verb', 'The reports and claims of Maria Keller were long.'],
    [
      'what is praised between marks',
      'Maria Keller praised the “old friendship” of the two towns.',
    ],
    [
      'somebody who is condemned',
      'Maria Keller condemned the council of Linz in all her comments.',
    ],
    [
      'somebody who is endorsed for an office',
      'Maria Keller endorsed Tom Brandt for mayor on Friday.',
    ],
    [
      'a name that ends as a verb does, behind an occasion',
      'On Friday, at the old bridge of Linz, Amal Zahed, 25, said again.',
    ],
    ['an apposition before a quote', 'The town’s old lawyer, Tom Brandt, said “the case is over.”'],
    ['what leads up to a quote', 'Asked whether it was safe, Maria Keller said: “Yes, it is.”'],
    ['what somebody asks not to be', 'One guest, who asked not to be named, left early.'],
    ['an occasion', 'In a letter to the council, Maria Keller wrote again.'],
    [
      'he, who is somebody unnamed',
      'Tom Brandt opened the road.\n\nOne aide was late. The aide said it was raining. He said that the road would open in May.',
    ],
    ['they', 'Tom Brandt met Maria Keller. They said that the road would open in May.'],
    ['no verb of saying', 'Maria Keller opened the road that leads to Linz.'],
  ])('%s', (_name, text) => {
    expect(reported(text)).toEqual([]);
  });
});
