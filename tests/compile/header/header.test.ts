import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LineKind } from '../../../scripts/compile/core/draft.ts';
import { headerOf, type Row } from './page.ts';

const KINDS: LineKind[] = [
  'title',
  'date',
  'byline',
  'paragraph',
  'rights',
  'boilerplate',
  'caption',
];
const PIECES = [
  'By ',
  'Jane Roe',
  'JOHN DOE',
  ' and ',
  ', ',
  ' | ',
  'reporter',
  'jane@outlet.kr',
  'Reuters',
  'Published ',
  'Updated: ',
  'March 3, 2021',
  '3 Mar',
  '01/02/2023',
  ' 4:05 pm',
  ' EST',
  '2 hours ago',
  '© 2021 ',
  'The Example Times',
  ' Inc.',
  'All rights reserved',
  '기자',
  '홍길동',
  '年',
  '(',
  '—',
  ' met on Tuesday to decide on the new bridge of the town. ',
]; // prettier-ignore

it('reads any page, with each fact at its words', () => {
  const words = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 8,
  });
  const row = fc.tuple(
    fc.constantFrom(...KINDS),
    words.map((parts) => parts.join('').replaceAll('\n', ' ')),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows: Row[]) => {
      const { text, published, modified, authors, publisher, rights } = headerOf(rows);
      const facts = [published, modified, publisher, rights, ...authors];
      for (const span of facts.flatMap((fact) => fact?.span ?? []))
        expect(text.slice(span.start, span.end).trim()).not.toBe('');
      for (const { name, span } of authors)
        expect(span && text.slice(span.start, span.end).toLowerCase().replace(/\s+/gu, ' ')).toBe(
          name.toLowerCase(),
        );
    }),
  );
});
