import { describe, expect, it } from 'vitest';
import { dateLineOf } from '../../../scripts/compile/lines/date-line.ts';

describe('is a date line', () => {
  it.each([
    'Posted on : 2021-12-16 16:47 KST Modified on : 2021-12-16 16:47 KST',
    'Politics May 16, 2020',
    'By Jane Roe | April 13, 2020 | 3 min read',
    'New Delhi, Example Bureau | Updated : 19 November 2019, 09:01 AM',
    '4 hours ago',
  ])('%s', (text) => {
    expect(dateLineOf(text)).not.toBeNull();
  });
});

describe('is none', () => {
  it.each([
    'Our Summit of 2022',
    '© 2023 The Daily Example, May 3, 2023',
    '— Jane Roe (@janeroe) May 6, 2025',
    'Workers leave the plant in Turin, Italy, on May 7, 2025.',
    'Oct. 6, 1923: The first game at the new ground. Attendance: 12,836.',
    'The treaty of March 3, 1918, was signed there after long talks.',
  ])('%s', (text) => {
    expect(dateLineOf(text)).toBeNull();
  });
});
