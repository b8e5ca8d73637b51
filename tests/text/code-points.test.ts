import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareBytes } from '../../src/index/rows-reader.ts';
import { compareCodePoints } from '../../src/text/code-points.ts';

const inBytes = (text: string) => new TextEncoder().encode(text);

it('orders texts as their bytes in UTF-8 do', () => {
  const text = fc.string({ unit: 'binary', maxLength: 4 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(
        Math.sign(compareBytes(inBytes(a), inBytes(b))),
      );
    }),
  );
});

it('puts what needs surrogates last, which the order of code units does not', () => {
  expect(['😀', 'ｱ', 'b', 'ba', ''].toSorted(compareCodePoints)).toEqual([
    '',
    'b',
    'ba',
    'ｱ',
    '😀',
  ]);
  expect(['😀', 'ｱ'].toSorted()).toEqual(['😀', 'ｱ']);
});
