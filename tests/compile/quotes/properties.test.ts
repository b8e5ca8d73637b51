import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speechIn } from './speech-in.ts';

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '「',
  '」',
  ' ',
  '\n\n',
  '.',
  ',',
  ':',
  '—',
  '(',
  ')',
]
  .concat([
    'said',
    'says',
    'that',
    'told',
    'according to',
    'he',
    'she',
    'who',
    'the president',
    'an aide',
    'and',
  ])
  .concat(['Maria Keller', 'Keller', 'Mr. Brandt', 'Linz', 'road', '𝔘', 'é', '\u202e', '…']);
const article = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 80,
  })
  .map((pieces) => pieces.join(' '));

describe('whatever the text', () => {
  test('each quote and paraphrase is an exact slice, within its sentence’s block', () => {
    fc.assert(
      fc.property(article, (text) => {
        const paragraphs = text.split('\n\n');
        const { quotes, paraphrases } = speechIn(text);
        for (const found of [...quotes, ...paraphrases]) {
          const block = paragraphs[found.block] ?? '';
          expect(block.slice(found.start, found.end)).toBe(found.text);
          expect(found.sentenceSpan.start).toBeLessThanOrEqual(found.sentenceSpan.end);
          expect(found.sentenceSpan.end).toBeLessThanOrEqual(block.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a quote without a speaker has no basis, and one with a speaker has one', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { speaker, speakerBasis } of speechIn(text).quotes)
          expect(speakerBasis === null).toBe(speaker === null);
      }),
      { numRuns: 100 },
    );
  });
});
