import { expect, it } from 'vitest';
import { instantOf } from '../../../scripts/compile/dates/instant.ts';
import { updatedAt } from '../../../scripts/compile/output/updated.ts';
import { UNDATED } from '../../../src/dataset/timestamps.ts';

const ZONE = 'Asia/Seoul';

function updated(publishedAt: string | null, modifiedAt: string | null): string {
  const orderedAt = instantOf(publishedAt ?? UNDATED, ZONE);
  return updatedAt({ publishedAt, modifiedAt, orderedAt }, ZONE);
}

it.each([
  ['as printed', '2021-12-16', '2021-12-16T16:47:00+09:00', '2021-12-16T16:47:00+09:00'],
  ['with seconds', '2021-12-16', '2021-12-16T16:47-05:00', '2021-12-16T16:47:00-05:00'],
  [
    'in the time zone where no offset is printed',
    '2021-12-16',
    '2021-12-16T16:47:00',
    '2021-12-16T16:47:00+09:00',
  ],
  ['from the first moment of a day', '2021-12-15', '2021-12-16', '2021-12-16T00:00:00+09:00'],
  ['from the first moment of a month', '2021', '2021-12', '2021-12-01T00:00:00+09:00'],
  ['of an article without another date', null, '2021-12-16T16:47:00', '2021-12-16T16:47:00+09:00'],
])('says when an article changed: %s', (_, publishedAt, modifiedAt, moment) => {
  expect(updated(publishedAt, modifiedAt)).toBe(moment);
});

it.each([
  ['as printed', '2021-12-16T16:47:00+09:00', null, '2021-12-16T16:47:00+09:00'],
  ['in the time zone where no offset is printed', '2021-12-16', null, '2021-12-16T00:00:00+09:00'],
  ['of a change before it', '2021-12-16', '2021-12-15T23:59:00+09:00', '2021-12-16T00:00:00+09:00'],
  [
    'of a change at the same moment',
    '2021-12-16T16:47:00Z',
    '2021-12-16T17:47:00+01:00',
    '2021-12-16T16:47:00Z',
  ],
])('says the publication of what never changed: %s', (_, publishedAt, modifiedAt, moment) => {
  expect(updated(publishedAt, modifiedAt)).toBe(moment);
});
