import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../../scripts/compile/dates/dateline.ts';
import { BODY, headerOf, type Row } from '../header/page.ts';

const REST = 'The council of the town met to decide on the new bridge, and after hours it agreed.';

describe('is a dateline', () => {
  it.each([
    'LONDON, March 3, 2021 (Example) — ',
    'NEW YORK, March 3, 2021 /Examplewire/ -- ',
    'Springfield, Ill., 3 March 2021 – ',
  ])('%s', (head) => {
    expect(datelineOf(head + REST)?.date.day).toMatchObject({ year: 2021, month: 3, day: 3 });
  });
});

describe('is none', () => {
  it.each([
    'On March 3, 2021 — ',
    'LONDON (Example) — On March 3, 2021, ',
    'The bridge fell on March 3, 2021 — ',
  ])('%s', (head) => {
    expect(datelineOf(head + REST)).toBeNull();
  });
});

const [, ...REST_OF_BODY] = BODY;
function published(dateline: string, ...above: Row[]) {
  return headerOf([
    ['title', 'Town to vote'],
    ...above,
    ['paragraph', dateline + REST],
    ...REST_OF_BODY,
  ]).published;
}

it('dates an article that prints no other date', () => {
  expect(published('LONDON, March 3, 2021 (Example) — ')?.value).toBe('2021-03-03');
  expect(published('LONDON, March 3, 2021 (Example) — ', ['date', 'March 4, 2021'])?.value).toBe(
    '2021-03-04',
  );
});

it('needs a year, or an update soon after that has one', () => {
  expect(published('LONDON, March 3 (Example) — ')).toBeNull();
  expect(
    published('LONDON, March 3 (Example) — ', ['date', 'Updated March 4, 2021']),
  ).toMatchObject({
    value: '2021-03-03',
    basis: 'inferred',
  });
  expect(published('LONDON, Dec. 3 (Example) — ', ['date', 'Updated March 4, 2021'])).toBeNull();
});
