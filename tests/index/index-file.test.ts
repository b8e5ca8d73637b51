import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openIndexFile, packIndex, VERSION } from '../../src/index/index-file.ts';
import { decodeDeltas, findRow, lowerBound, openRows } from '../../src/index/rows-reader.ts';
import { RowWriter } from '../../src/index/rows-writer.ts';

const metadata = { version: VERSION, dataset: 'a', languages: [], lists: {} };

it('returns arrays of any type and length', () => {
  const arrays = {
    bytes: Uint8Array.of(1, 2, 3),
    none: new Uint32Array(0),
    numbers: Uint32Array.of(1, 0xffffffff, 3),
    floats: Float64Array.of(-Infinity, 0.1, 1e300),
  };
  const file = openIndexFile(packIndex(metadata, arrays), 'a');
  expect(file.bytes('bytes')).toEqual(arrays.bytes);
  expect(file.numbers('none')).toEqual(arrays.none);
  expect(file.numbers('numbers')).toEqual(arrays.numbers);
  expect(file.floats('floats')).toEqual(arrays.floats);
  expect([file.has('none'), file.has('other')]).toEqual([true, false]);
});

describe('a file that is not the index of the dataset', () => {
  const written = packIndex(metadata, { numbers: Uint32Array.of(1, 2, 3, 4) });

  it('is refused with the cure', () => {
    expect(() => openIndexFile(written, 'b')).toThrow(/belongs to dataset a, not b: compile both/);
  });

  it('is refused when it is empty, truncated or of another version', () => {
    const later = packIndex({ ...metadata, version: VERSION + 1 }, {});
    for (const bytes of [new Uint8Array(0), written.subarray(0, 30), later]) {
      expect(() => openIndexFile(bytes, 'a')).toThrow(`not an index of version ${VERSION}`);
    }
    const cut = openIndexFile(written.subarray(0, written.length - 8), 'a');
    expect(() => cut.numbers('numbers')).toThrow('the index is incomplete: numbers');
  });

  it('is read at any offset of a buffer', () => {
    const within = new Uint8Array(written.length + 1);
    within.set(written, 1);
    expect([...openIndexFile(within.subarray(1), 'a').numbers('numbers')]).toEqual([1, 2, 3, 4]);
  });
});

it('encodes ascending numbers of any size', () => {
  const ascending = fc.uniqueArray(fc.nat(0xffffffff)).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(ascending), (all) => {
      const writer = new RowWriter();
      for (const numbers of all) writer.addNumbers(numbers);
      const rows = openRows(openIndexFile(packIndex(metadata, writer.arrays('rows')), 'a'), 'rows');
      expect(
        Array.from({ length: rows.count }, (_, row) => [...decodeDeltas(rows.row(row))]),
      ).toEqual(all);
    }),
  );
});

it('finds a text among sorted rows, or where it would be inserted', () => {
  const encoder = new TextEncoder();
  const writer = new RowWriter();
  for (const text of ['a', 'ab', 'b', '李']) writer.addText(text);
  const rows = openRows(openIndexFile(packIndex(metadata, writer.arrays('rows')), 'a'), 'rows');
  expect(['a', 'ab', '李', 'aa', ''].map((text) => findRow(rows, text))).toEqual([
    0,
    1,
    3,
    null,
    null,
  ]);
  expect(['', 'aa', 'z', '龍'].map((text) => lowerBound(rows, encoder.encode(text)))).toEqual([
    0, 1, 3, 4,
  ]);
});
