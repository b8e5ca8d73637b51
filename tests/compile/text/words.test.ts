import { expect, it } from 'vitest';
import { abbreviationsOf } from '../../../scripts/compile/languages/languages.ts';
import { wordsOf } from '../../../scripts/compile/text/words.ts';

const words = (text: string, language = 'en') =>
  wordsOf(text, abbreviationsOf(language)).map((word) => word.text);
const initial = (text: string) =>
  wordsOf(text, abbreviationsOf('en')).flatMap((word) => (word.sentenceInitial ? word.text : []));

it.each([
  ['Mr. J. R. Keller’s firm', ['Mr.', 'J.', 'R.', 'Keller', 'firm']],
  [
    'the U.S.-led talks at 5 p.m. on No. 7',
    ['the', 'U.S.', 'led', 'talks', 'at', '5', 'p.m.', 'on', 'No.', '7'],
  ],
  [
    '10,000 rock-and-roll fans paid $3.5m by 6:05am',
    ['10,000', 'rock-and-roll', 'fans', 'paid', '3.5m', 'by', '6:05am'],
  ],
])('keeps full stops and marks that are part of a word: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it.each([
  ['She said no. Then plan B.', ['She', 'said', 'no', 'Then', 'plan', 'B']],
  ['in 2024. 7 went', ['in', '2024', '7', 'went']],
])('leaves those that end a sentence: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it('knows the abbreviations of the language', () => {
  expect(words('rund 3 Mio. Euro am 3. März', 'de')).toEqual([
    'rund',
    '3',
    'Mio.',
    'Euro',
    'am',
    '3.',
    'März',
  ]);
  expect(words('3 Mio. Euro')).toEqual(['3', 'Mio', 'Euro']);
});

it('tells which words open a sentence, a quotation or a line', () => {
  expect(initial('It was 5 p.m. Keller left: “Never.”')).toEqual(['It', 'Keller', 'Never']);
  expect(initial('In the U.S., Keller met Mr. Brandt, vs. Lee')).toEqual(['In']);
});
