import { describe, expect, test } from 'vitest';
import { said, speechIn } from './speech-in.ts';

describe('he and she', () => {
  test('stand for the one named before whose gender fits', () => {
    expect(said('Maria Keller met Tom Brandt in Linz. “We agreed on the road,” she said.')).toEqual(
      ['Maria Keller: We agreed on the road,'],
    );
  });

  test('follow a title rather than a first name', () => {
    const text = 'Mr. Robin Hale spoke first.\n\n“The road will open,” he said.';
    expect(speechIn(text).quotes[0]).toMatchObject({
      speaker: { name: 'Robin Hale' },
      speakerBasis: 'pronoun',
    });
  });

  test('do not stand for somebody of the other gender', () => {
    expect(said('Maria Keller opened the road. “It took ten years,” he said.')).toEqual([
      'nobody: It took ten years,',
    ]);
  });

  test.each(['they', 'we', 'it'])('“%s” is nobody by name', (pronoun) => {
    expect(said(`Maria Keller opened the road. “It took ten years,” ${pronoun} said.`)).toEqual([
      'nobody: It took ten years,',
    ]);
  });
});

describe('she, in ordinary news prose,', () => {
  test.each([
    [
      'is the one whom the article is about from the start',
      'The harbour master, Captain Ruth Ellery, has resigned.\n\nShe told the staff at noon.\n\n“I cannot keep ships apart,” she said.',
      'Ruth Ellery: I cannot keep ships apart,',
    ],
    [
      'is the one who opens the sentence before in an apposition',
      'Tom Brandt spoke first.\n\nThe yard’s director, Maria Keller, met the guests. She showed them the ship. “We are nearly done,” she said.',
      'Maria Keller: We are nearly done,',
    ],
    [
      'is not held back by a man who spoke last',
      '“No,” said Tom Brandt.\n\nMaria Keller followed the debate from Vienna. “I would have left,” she said.',
      'Maria Keller: I would have left,',
    ],
  ])('%s', (_name, text, quote) => {
    expect(said(text)).toContain(quote);
  });
});

describe('he, after somebody unnamed has spoken,', () => {
  test('is nobody by name', () => {
    const text =
      'Tom Brandt opened the road on Friday.\n\nOne aide said the work had cost too much. “It took ten years,” he said.';
    expect(said(text)).toEqual(['nobody: It took ten years,']);
  });

  test('is the one who is named and speaks after that', () => {
    const text =
      'One aide said the work had cost too much.\n\nTom Brandt said the road was safe. “It took ten years,” he added.';
    expect(said(text)).toEqual(['Tom Brandt: It took ten years,']);
  });
});

test('she, after a spokeswoman for somebody, is the spokeswoman', () => {
  const text =
    '“The road will open,” said a spokeswoman for Maria Keller. “It took ten years,” she added.';
  expect(said(text)).toEqual(['nobody: The road will open,', 'nobody: It took ten years,']);
});
