/** How outlets of the world print a date of publication: one line each, written by us in their manner. */
import { describe, expect, it } from 'vitest';
import { BODY, headerOf } from './page.ts';

describe('reads', () => {
  it.each([
    [
      'Published March 3, 2021Updated March 4, 2021, 5:15 p.m. ET',
      '2021-03-03',
      '2021-03-04T17:15:00-05:00',
    ],
    ['March 3, 20215:00 AM UTCUpdated 2 years ago', '2021-03-03T05:00:00Z', null],
    ['3 March 2021Updated 4 March 2021', '2021-03-03', '2021-03-04'],
    ['03/04/2021April 3, 2021', '2021-04-03', null],
    ['Published 5:00 AM EDT, March 13, 2021', '2021-03-13T05:00:00-04:00', null],
    [
      'Published 5:00 a.m. ET Mar. 3, 2021 | Updated 5:15 p.m. ET Mar. 3, 2021',
      '2021-03-03T05:00:00-05:00',
      '2021-03-03T17:15:00-05:00',
    ],
    ['15:05, 3 MAR 2021 UPDATED 15:20, 3 MAR 2021', '2021-03-03T15:05:00', '2021-03-03T15:20:00'],
    [
      'PUBLISHED: 15:05, Wed, Mar 3, 2021 | UPDATED: 15:20, Wed, Mar 3, 2021',
      '2021-03-03T15:05:00',
      '2021-03-03T15:20:00',
    ],
    ['TNN | Updated: Mar 3, 2021, 16:05 IST', null, '2021-03-03T16:05:00+05:30'],
    [
      '03 Mar 2021 04:05PM (Updated: 03 Mar 2021 05:05PM)',
      '2021-03-03T16:05:00',
      '2021-03-03T17:05:00',
    ],
    ['August 30, 2023 1:55 am (Updated 4:30 am)', '2023-08-30T01:55:00', '2023-08-30T04:30:00'],
    ['Posted Wed 3 Mar 2021 at 4:05pmWednesday 3 Mar 2021 at 4:05pm', '2021-03-03T16:05:00', null],
    ['March 3, 2021 — 4.05pm', '2021-03-03T16:05:00', null],
    ['Mar 3, 2021,04:05pm EST', '2021-03-03T16:05:00-05:00', null],
    ['by Jane Roe - 03/04/21 4:05 PM ET', '2021-03-04T16:05:00-05:00', null],
    ['4:05 PM PST • March 3, 2021', '2021-03-03T16:05:00-08:00', null],
    ['Wed, March 3, 2021 at 4:05 PM EST·2 min read', '2021-03-03T16:05:00-05:00', null],
    ['Wednesday, 3 March 2021, 4:05 PM (GMT+7)', '2021-03-03T16:05:00+07:00', null],
    ['Source: Example| 2021-03-03 16:05:05|Editor: roe', '2021-03-03T16:05:00', null],
    ['입력 2021.03.03 16:05 수정 2021.03.04 17:05', '2021-03-03T16:05:00', '2021-03-04T17:05:00'],
    ['2021年3月3日 16:05', '2021-03-03T16:05:00', null],
    [
      'Publié le 03 mars 2021 à 16h05 - Mis à jour le 04 mars 2021 à 17h05',
      '2021-03-03T16:05:00',
      '2021-03-04T17:05:00',
    ],
    ['03.03.2021, 16.05 Uhr', '2021-03-03T16:05:00', null],
  ])('%s', (line, published, modified) => {
    const read = headerOf([['title', 'Town to vote on bridge'], ['date', line], ...BODY]);
    expect([read.published?.value ?? null, read.modified?.value ?? null]).toEqual([
      published,
      modified,
    ]);
  });
});
