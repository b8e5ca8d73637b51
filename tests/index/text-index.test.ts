import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IndexedList, NO_OWNER, type TextIndex } from '../../src/index/text-index.ts';
import type { TaggedText } from '../../src/model/record-texts.ts';
import { reopened } from './index-of.ts';

/** Words and their folded forms. Two differ only by an accent; none is a prefix of another. */
const FOLDED = new Map(
  Object.entries({
    bridge: 'bridge',
    café: 'cafe',
    cafe: 'cafe',
    harbours: 'harbours',
    straße: 'strasse',
    über: 'uber',
    x2021: 'x2021',
  }),
);

const text = fc.record({
  text: fc
    .array(fc.constantFrom(...FOLDED.keys()), { maxLength: 4 })
    .map((words) => words.join(' ')),
  language: fc.constantFrom('en', 'en-GB', 'de', 'ko', 'xx'),
});
const record = fc.tuple(fc.array(text, { maxLength: 3 }), fc.array(text, { maxLength: 2 }));
const lists = fc.array(fc.array(record, { maxLength: 5 }), { minLength: 1, maxLength: 3 });

function indexedLists(
  all: readonly (readonly (readonly (readonly TaggedText[])[])[])[],
): IndexedList[] {
  return all.map((records, index) => ({
    name: `list ${index}`,
    size: records.length,
    fields: 2,
    texts: (document) =>
      (records[document] ?? []).map((texts, field) => ({ texts, addsToLength: field === 0 })),
  }));
}

describe('the text index, written and opened', () => {
  it('has every word of every text at its position, and nothing else', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const indexes = reopened(indexedLists(all));
        for (const [number, records] of all.entries()) {
          expect(textsIn(indexes(`list ${number}`))).toEqual(
            records.map((fields) => fields.map((texts) => texts.flatMap(plain).sort())),
          );
        }
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('counts the words of each document, without fields that repeat others', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const indexes = reopened(indexedLists(all));
        for (const [number, records] of all.entries()) {
          const words = records.map(([counted]) => counted.flatMap(wordsAndEnd).length);
          expect([...indexes(`list ${number}`).lengths]).toEqual(words);
        }
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('holds a text of two lists once, and a text that one list has twice two times', () => {
    const texts = (...all: string[]) => all.map((each) => ({ text: each, language: 'en' }));
    const indexed = indexedLists([
      [[texts('port strike', 'port strike'), []]],
      [
        [texts('port strike'), []],
        [texts('port strike'), []],
      ],
    ]);
    const index = reopened(indexed)('list 0');
    expect(index.formsOfWord('strike').map((form) => [...index.positions(form)])).toEqual([[1, 4]]);
  });
});

/** The texts of each field of each document, read back from the index: folded words, sorted. */
function textsIn(index: TextIndex): string[][][] {
  const { size, fields, ranges, prefixRange, positions } = index;
  const stream: string[] = [];
  for (const word of new Set(FOLDED.values())) {
    const { start, end } = prefixRange(word);
    for (let form = start; form < end; form++)
      for (const position of positions(form)) stream[position] = word;
  }
  const found = Array.from({ length: size }, () =>
    Array.from({ length: fields }, (): string[] => []),
  );
  for (const [range, owner] of ranges.owners.entries()) {
    if (owner === NO_OWNER) continue;
    const words = Array.from(stream.slice(ranges.starts[range], ranges.starts[range + 1]));
    const texts = words
      .map((word) => word ?? '\n')
      .join(' ')
      .split('\n');
    found[Math.floor(owner / fields)]?.[owner % fields]?.push(
      ...texts.map((each) => each.trim()).filter(Boolean),
    );
  }
  return found.map((each) => each.map((texts) => texts.sort()));
}

function plain({ text: words }: { text: string }): string[] {
  const folded = words.split(' ').map((word) => FOLDED.get(word) ?? '');
  return words === '' ? [] : [folded.join(' ')];
}

function wordsAndEnd({ text: words }: { text: string }): string[] {
  return [...words.split(' ').filter(Boolean), 'end'];
}
