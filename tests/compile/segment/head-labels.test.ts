import { expect, it } from 'vitest';
import type { LineKind } from '../../../scripts/compile/core/draft.ts';
import { withoutHeadLabels } from '../../../scripts/compile/segment/head-labels.ts';
import { lineFeatures } from '../../../scripts/compile/segment/line-features.ts';

const PROSE =
  'The harbour board of Easterwick voted on Tuesday to repair the north quay before winter, after two years of talks about who should pay for it.';

function kindsOf(rows: readonly (readonly [LineKind, string])[]): LineKind[] {
  const lines = rows.map(([kind]) => ({ kind, span: { start: 0, end: 0 }, reason: '' }));
  const features = rows.map(([, text]) => lineFeatures(text));
  return withoutHeadLabels(lines, features).map(({ kind }) => kind);
}

it('takes a label above the date or the byline for no part of the body', () => {
  expect(
    kindsOf([
      ['byline', 'By Jane Roe'],
      ['heading', 'Staff Writer'],
      ['date', 'March 5, 2024'],
      ['paragraph', PROSE],
    ]),
  ).toEqual(['byline', 'boilerplate', 'date', 'paragraph']);
});

it('keeps a label above the text, and a text above a date', () => {
  expect(
    kindsOf([
      ['date', 'March 5, 2024'],
      ['heading', 'Key points'],
      ['paragraph', PROSE],
    ]),
  ).toEqual(['date', 'heading', 'paragraph']);
  expect(
    kindsOf([
      ['paragraph', PROSE],
      ['heading', 'Schedule'],
      ['date', 'March 5, 2024'],
    ]),
  ).toEqual(['paragraph', 'heading', 'date']);
});
