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
    [
      'confirmed that',
      'Maria Keller confirmed that the road had been closed.',
      'the road had been closed',
    ],
    [
      'confirmed',
      'Maria Keller confirmed the road to Linz was closed.',
      'the road to Linz was closed',
    ],
    [
      'said, and when',
      'Maria Keller said Monday the road would open in May.',
      'the road would open in May',
    ],
    [
      'said of a day',
      'Maria Keller said Monday’s march would end in Linz.',
      'Monday’s march would end in Linz',
    ],
    [
      'said, and on what occasion',
      'Maria Keller said during the talks that the road would open.',
      'the road would open',
    ],
    [
      'said that, with a phrase between commas',
      'Maria Keller said that, after all, the road would open.',
      'after all, the road would open',
    ],
    [
      'said “that” of something',
      'Maria Keller said that was not part of the deal.',
      'that was not part of the deal',
    ],
    [
      'according to, within brackets',
      'Many of the towns (the road will open in May, according to Maria Keller) had waited.',
      'the road will open in May',
    ],
    [
      'the speaker behind, with an apposition',
      'The road will open in May, said Maria Keller, a retired teacher.',
      'The road will open in May',
    ],
    [
      'the speaker and another report behind',
      'The road would open in May, Maria Keller added, and nobody minded.',
      'The road would open in May',
    ],
    [
      'as the speaker says',
      'The road will open in May, as Maria Keller noted in Linz.',
      'The road will open in May',
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
    [
      'a spokesman of somebody with a title',
      'A spokesman for Mr. Brandt said that the road would open in May.',
    ],
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

  test.each([
    ['the speaker does something else', ', but praised the patience of the town'],
    ['the speaker would do something else', ', but would not say more'],
    ['another speaks', ', and Tom Brandt vowed to help'],
    ['the remarks are judged', ', remarks that were repeated on Friday'],
  ])('ends where %s', (_name, rest) => {
    expect(reported(`Maria Keller said the road would open in May${rest}.`)[0]).toBe(
      'Maria Keller: the road would open in May',
    );
  });

  test('ends with its relative clause, and with its participle', () => {
    expect(reported('Maria Keller, who said the road would open in May, called for calm.')[0]).toBe(
      'Maria Keller: the road would open in May',
    );
    expect(
      reported('Maria Keller left, saying the road would open in May and calling it a relief.')[0],
    ).toBe('Maria Keller: the road would open in May');
  });

  test('ends with the subordinate clause that it stands in', () => {
    expect(
      reported('While Maria Keller said that the road would open in May, the fence stood.'),
    ).toEqual(['Maria Keller: the road would open in May']);
  });

  test('is by whoever was reported last, where it goes on with a pronoun', () => {
    expect(
      reported(
        'Tom Brandt praised the road in Linz.\n\nSenator Paul Hale said the road would open in May. He said the fence would go.',
      ),
    ).toEqual(['Paul Hale: the road would open in May', 'Paul Hale: the fence would go']);
  });

  test('is by whom “according to her” means, but not by her lawyer', () => {
    const before = 'Maria Keller left Linz. ';
    expect(reported(`${before}According to her, the road would open in May.`)).toEqual([
      'Maria Keller: the road would open in May',
    ]);
    expect(reported(`${before}According to her lawyer, the road would open in May.`)).toEqual([
      'nobody: the road would open in May',
    ]);
  });

  test.each([
    ['Maria Keller and Tom Brandt said the road would open in May.'],
    ['Maria Keller and Mayor Tom Brandt said the road would open in May.'],
    ['The road would open in May, said Maria Keller and Tom Brandt.'],
    ['The road would open in May, said Maria Keller and Tom Brandt in a letter.'],
    ['Maria Keller and the town’s surveyor, Tom Brandt, said the road would open in May.'],
  ])('is by neither of two: %s', (text) => {
    expect(reported(text)).toEqual([]);
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
    ['a noun phrase', 'Maria Keller confirmed the reports of a delay.'],
    ['what is announced without a clause', 'Maria Keller announced her plan to sell the road.'],
    [
      'what somebody rejects',
      'Maria Keller rejected the claim that the road had been closed in May.',
    ],
    ['what somebody is told', 'Maria Keller was told that the road would open in May.'],
    ['what somebody is asked', 'Maria Keller left when asked about the plan to open the road.'],
    [
      'a noun between commas',
      'Maria Keller was late, comments that were heard in all of Linz said.',
    ],
    ['a noun behind a name', 'Keller reports show that the road was closed in May.'],
    [
      'what a part of the asked say',
      'Maria Keller came second, with 22 percent saying they would go.',
    ],
    ['what some people say', 'Maria Keller met voters who say that the road should open.'],
    ['a relative clause', 'Maria Keller spoke of a road that would open in May.'],
    ['a noun with “that”', 'Maria Keller repeated that promise in her last letter.'],
    ['what is offered', 'Maria Keller offers walks that start from the old bridge of Linz.'],
    ['what is added to something', 'Maria Keller left, adding a touch of glamour to the old town.'],
    [
      'what somebody denies without “that”',
      'Maria Keller denied she said the road would open in May.',
    ],
    ['what is compared', 'Maria Keller left the house just as she said she would.'],
    ['what is asked', 'Asked if he believed the road was safe, Tom Brandt left.'],
    [
      'what stands before an object',
      'In May the road was closed, and Maria Keller announced a plan.',
    ],
    [
      'half of a sentence',
      'Rather than close the road he would open it in May and, Maria Keller argued, to help the town.',
    ],
    [
      'an adjunct before “according to”',
      'A few years ago, according to Maria Keller, nobody used it.',
    ],
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
