import { describe, expect, test } from 'vitest';
import { said } from './speech-in.ts';

describe('a role', () => {
  test('stands for the one whom the article calls so', () => {
    expect(
      said('President Maria Keller opened the road.\n\n“It took ten years,” the president said.'),
    ).toEqual(['Maria Keller: It took ten years,']);
  });

  test.each([
    ['before the name', 'The president of Austria, Alexander Berg, opened the road.'],
    ['before a title', 'The president, Sir Alexander Berg, opened the road.'],
    ['behind the name', 'Alexander Berg, president of Austria, opened the road.'],
    ['behind the name, with an article', 'Alexander Berg, the president, opened the road.'],
  ])('stands beside a name: %s', (_name, text) => {
    expect(said(`${text}\n\n“It took ten years,” the president said.`)).toEqual([
      'Alexander Berg: It took ten years,',
    ]);
  });

  test.each([
    ['held once', 'Alexander Berg, the former president, opened the road.'],
    ['of somebody else', 'Alexander Berg, the president’s uncle, opened the road.'],
    ['behind a verb', 'Alexander Berg, who met the president, opened the road.'],
  ])('is not one %s', (_name, text) => {
    expect(said(`${text}\n\n“It took ten years,” the president said.`)).toEqual([
      'nobody: It took ten years,',
    ]);
  });

  test('is nobody when two are called so', () => {
    expect(
      said(
        'President Maria Keller met President Tom Brandt.\n\n“It took ten years,” the president said.',
      ),
    ).toEqual(['nobody: It took ten years,']);
  });

  test('is nobody when it is another one', () => {
    expect(
      said(
        'President Maria Keller opened the road.\n\n“It took ten years,” a former president said.',
      ),
    ).toEqual(['nobody: It took ten years,']);
  });

  test('of an organization stands for the one that has it in its name', () => {
    expect(
      said(
        'The Foreign Ministry protested on Friday. “This is not acceptable to us,” the ministry said.',
      ),
    ).toEqual(['Foreign Ministry: This is not acceptable to us,']);
  });
});

describe('an unnamed source', () => {
  test.each([
    ['one aide', '“It will never open,” one aide said.'],
    ['officials', '“It will never open,” officials said.'],
    ['a spokesman of somebody named', '“It will never open,” said a spokesman for Maria Keller.'],
    [
      'a spokesman who declined to be named',
      '“It will never open,” said a spokesman who declined to be named.',
    ],
    [
      'a sign, however near a name',
      'Tom Brandt stood under a sign that read “It will never open.”',
    ],
    ['analysts', 'Analysts said “it will never open in time.”'],
  ])('%s stays open', (_name, sentence) => {
    expect(said(`Maria Keller opened the road.\n\n${sentence}`)[0]).toMatch(/^nobody: /);
  });
});
