import { describe, expect, test } from 'vitest';
import { said, speechIn } from './speech-in.ts';

const INTRODUCTION = 'Every May Maria Keller has stood on the same roof in Linz.';

describe('an interview', () => {
  const text = [
    INTRODUCTION,
    'Q: How many did you see?',
    'A: Nineteen. In 1990 there were two hundred.',
    'Q: Why do you go on?',
    'A: Somebody “should say” when the last one left.',
  ].join('\n\n');

  test('has the answers as quotes of the one person whom its introduction names', () => {
    expect(said(text)).toEqual([
      'Maria Keller: Nineteen. In 1990 there were two hundred.',
      'Maria Keller: Somebody “should say” when the last one left.',
    ]);
    expect(speechIn(text).quotes[0]).toMatchObject({ speakerBasis: 'turn', manner: 'direct' });
  });

  test('has none where the introduction names two people', () => {
    expect(said(text.replace('Maria Keller has', 'Maria Keller and Tom Brandt have'))).toEqual([]);
  });
});

describe('a transcript', () => {
  test('has the turns of the people whom the article names', () => {
    const turns = [
      'MS. KELLER: Good morning.',
      'REPORTER: When will the bridge reopen?',
      'MS. KELLER: Not before June.',
      'REPORTER: Why?',
      'Maria Keller is the spokeswoman of the ministry.',
    ];
    expect(said(turns.join('\n\n'))).toEqual([
      'Maria Keller: Good morning.',
      'Maria Keller: Not before June.',
    ]);
  });

  test.each([
    ['names of no person', 'Price Range'],
    ['names of things that the text tells of', 'Free Plan'],
  ])('is no list of %s', (_name, label) => {
    const items = [1, 2, 3].flatMap((count) => [
      `${label}: from ${count} euros a month`,
      `Family Plan: from ${count} euros a month`,
    ]);
    expect(said(['The Free Plan has no end, says the firm.', ...items].join('\n\n'))).toEqual([]);
  });

  test('is no list of labelled items', () => {
    const items = ['Keller: a pub', 'Where: Linz', 'When: May', 'Price: two euros'];
    expect(said([INTRODUCTION, ...items].join('\n\n'))).toEqual([]);
  });
});

describe('interviews in other languages', () => {
  test.each([
    [
      'fr',
      'Sophie Brunel dirige le festival.\n\nOndes FM : Avez-vous dormi ?\n\nSophie Brunel : Longtemps et mal.\n\nOndes FM : Et demain ?\n\nSophie Brunel : Nous verrons au printemps.',
      'Sophie Brunel: Longtemps et mal.',
    ],
    [
      'es',
      'Carmen Ruiz abre el mercado.\n\nP. ¿Cuándo lo supo?\n\nR. Nunca del todo.\n\nP. ¿Y hoy?\n\nR. Hoy abrimos a las siete.',
      'Carmen Ruiz: Nunca del todo.',
    ],
  ])('%s: the answers are quotes', (language, text, quote) => {
    expect(said(text, [], language)).toContain(quote);
  });
});
