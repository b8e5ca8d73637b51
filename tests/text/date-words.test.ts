import { expect, it } from 'vitest';
import { dateInWords } from '../../src/text/date-words.ts';

it.each([
  ['2021-12-16T16:47:00+09:00', '16 December 2021, 16:47 (+09:00)'],
  ['2021-12-16T16:47', '16 December 2021, 16:47'],
  ['2021-12-16T07:47:00Z', '16 December 2021, 07:47 (UTC)'],
  ['2022-09-15', '15 September 2022'],
  ['2022-09', 'September 2022'],
  ['2022', '2022'],
  ['2021-12-09/2021-12-10', '9 December 2021 to 10 December 2021'],
  ['unknown', 'unknown'],
])('writes %s as %s', (value, words) => {
  expect(dateInWords(value)).toBe(words);
});
