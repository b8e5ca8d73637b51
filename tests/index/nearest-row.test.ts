import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestRow } from '../../src/index/nearest-row.ts';
import { compareBytes, type Rows } from '../../src/index/rows-reader.ts';
import { nearest } from '../../src/text/nearest.ts';

const encoder = new TextEncoder();

function rowsOf(texts: readonly string[]): Rows {
  const rows = texts.map((text) => encoder.encode(text)).sort(compareBytes);
  return { count: rows.length, size: 0, row: (number) => rows[number] ?? new Uint8Array(0) };
}

function found(text: string, texts: readonly string[]): string | null {
  const rows = rowsOf(texts);
  const number = nearestRow(rows, text);
  return number === null ? null : new TextDecoder().decode(rows.row(number));
}

const PEOPLE = ['amara-abello', 'amara-abbott', 'anton-bauer', 'maría-castellán', '김민수', 'al'];

it.each([
  ['amara-abellx', 'amara-abello'],
  ['amara-abelo', 'amara-abello'],
  ['maara-abello', 'amara-abello'],
  ['anton bauer', 'anton-bauer'],
  ['maria-castellan', 'maría-castellán'],
  ['김민주', '김민수'],
])('finds for %s what was meant', (text, meant) => {
  expect(found(text, PEOPLE)).toBe(meant);
});

it.each(['viktor-zielinski', 'zq', '', 'zq'.repeat(500), 'xyz'])(
  'finds nothing for %s, which is like none of them',
  (text) => {
    expect(found(text, PEOPLE)).toBeNull();
  },
);

it('finds what needs as few edits as what comparing with every row finds', () => {
  const id = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '김', '-'), maxLength: 14 });
  fc.assert(
    fc.property(fc.array(id, { maxLength: 40 }), id, (ids, text) => {
      const sorted = ids.toSorted((a, b) => compareBytes(encoder.encode(a), encoder.encode(b)));
      expect(found(text, ids)).toBe(nearest(text, sorted) ?? null);
    }),
    { numRuns: 500 },
  );
});
