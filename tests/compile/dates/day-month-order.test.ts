import { describe, expect, it } from 'vitest';
import {
  type ArticleOrigin,
  numericOrder,
} from '../../../scripts/compile/dates/day-month-order.ts';
import { findDates } from '../../../scripts/compile/dates/printed-dates.ts';

const NOWHERE: ArticleOrigin = { language: null, url: null, statedDays: [] };
const order = (lines: string[], origin: Partial<ArticleOrigin> = {}) =>
  numericOrder(
    lines.flatMap((line) => findDates(line).dates),
    { ...NOWHERE, ...origin },
  );

describe('numericOrder', () => {
  it.each<[string, string[], Partial<ArticleOrigin>, string]>([
    ['another date in figures', ['01/11/2023', '25/11/2023'], {}, 'day-first'],
    ['a date in words nearby', ['01/11/2023', 'January 12, 2023'], {}, 'month-first'],
    ['the metadata', ['01/11/2023'], { statedDays: ['2023-11-01'] }, 'day-first'],
    ['a zone', ['01/11/2023 5:00 PM EST'], {}, 'month-first'],
    ['the language', ['01/11/2023'], { language: 'de' }, 'day-first'],
    ['the country of the address', ['01/11/2023'], { url: 'https://example.fr/a' }, 'day-first'],
  ])('is known from %s', (_, lines, origin, expected) => {
    expect(order(lines, origin)).toBe(expected);
  });

  it.each<[string, string[], Partial<ArticleOrigin>]>([
    ['English alone', ['01/11/2023'], { language: 'en' }],
    ['an address without a country', ['01/11/2023'], { url: 'https://example.com/a' }],
    ['dates that contradict each other', ['25/11/2023', '11/25/2023'], {}],
  ])('is not known from %s', (_, lines, origin) => {
    expect(order(lines, origin)).toBeNull();
  });
});
