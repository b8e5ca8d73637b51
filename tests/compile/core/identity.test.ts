import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleId, idOfName } from '../../../scripts/compile/core/identity.ts';

it('takes a plain file name as the id', () => {
  expect(articleId('000_1089667d54f06172.txt')).toBe('000_1089667d54f06172');
});

it('tells files apart whose plain names are the same', () => {
  const ids = ['a/b.txt', 'a-b.txt', 'a b.txt', 'a-b.md', 'A-B.txt'].map(articleId);
  expect(new Set(ids).size).toBe(ids.length);
});

it.each([
  ['Łódź & Straße', 'lodz-strasse'],
  ['Ведомости', 'vedomosti'],
  ['The People’s Daily', 'the-peoples-daily'],
])('spells %s as %s', (name, plain) => {
  expect(idOfName(name)).toBe(plain);
});

it('gives a name without letters an id all the same', () => {
  expect(idOfName('…')).toMatch(/^[0-9a-f]{12}$/);
});

it('gives any text an id of ASCII letters, digits and hyphens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      expect(idOfName(text)).toMatch(/^[a-z0-9-]+$/);
      expect(articleId(text)).toMatch(/^[a-z0-9_-]+$/);
    }),
    // Transliteration loads a table for each block of Unicode.
    { numRuns: 20 },
  );
});
