import { describe, expect, test } from 'vitest';
import { said } from './speech-in.ts';

describe('a role', () => {
  test('stands for the one whom the article calls so', () => {
    expect(
      said('President Maria Keller opened the road.\n\n“It took ten years,” the president said.'),
    ).toEqual(['Maria Keller: It took ten years,']);
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
    ['analysts', 'Analysts said “it will never open in time.”'],
  ])('%s stays open', (_name, sentence) => {
    expect(said(`Maria Keller opened the road.\n\n${sentence}`)[0]).toMatch(/^nobody: /);
  });
});
