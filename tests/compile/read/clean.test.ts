import { expect, it } from 'vitest';
import { clean } from '../../../scripts/compile/read/clean.ts';

const rules = (text: string) => clean(text).remarks.map(({ rule }) => rule);

it.each([
  ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['soft hyphens', 'co\u00ADoperation', 'cooperation'],
  ['zero-width characters', 'Xi\u200B Jin\uFEFFping\u2060', 'Xi Jinping'],
  ['ligatures', 'o\uFB03cial \uFB01ndings', 'official findings'],
  ['blanks of all widths', 'a\u00A0b\u2009c\u3000d', 'a b c d'],
  ['decomposed letters', 'Cafe\u0301', 'Café'],
  ['code points that are no characters', 'a\uFFFEb\uFFFFc', 'abc'],
])('makes %s plain, without a word', (_, text, plain) => {
  expect(clean(text)).toEqual({ text: plain, remarks: [] });
});

it('keeps the joiners that Persian and emoji need', () => {
  for (const text of ['می\u200Cخواهم', '👩\u200D🔬']) expect(clean(text).text).toBe(text);
  expect(clean('sum\u200Cmit').text).toBe('summit');
});

it('removes control characters and says how many', () => {
  const { text, remarks } = clean('The\0 mini\x07ster\tspoke');
  expect(text).toBe('The minister\tspoke');
  expect(remarks[0]).toMatchObject({ rule: 'read/control-characters', offset: 3 });
  expect(remarks[0]?.message).toMatch(/^2 /);
});

it('removes controls of writing direction, which can turn a text round, and says so', () => {
  expect(clean('paid \u202E001\u202C dollars').text).toBe('paid 001 dollars');
  expect(rules('paid \u202E001\u202C dollars')).toEqual(['read/bidirectional-controls']);
});

it('reads C1 controls as the Windows-1252 that they were', () => {
  expect(clean('\x93Yes\x94, he said\x85').text).toBe('“Yes”, he said…');
});

it('repairs lines that were decoded twice and says so; what it cannot repair it notices', () => {
  const { text, remarks } = clean('The quay.\nHe didnâ€™t go to the cafÃ©.');
  expect(text).toBe('The quay.\nHe didn’t go to the café.');
  expect(remarks).toMatchObject([{ rule: 'read/mojibake-repaired', offset: 10 }]);
  expect(rules('He didnâ€™t go to the café.')).toEqual(['read/mojibake']);
  expect(rules('Des Âmes, un pâté à la française… « ÉTÉ »')).toEqual([]);
});

it('reports broken characters and replaces lone surrogates by them', () => {
  expect(rules('a\uFFFDb')).toEqual(['read/broken-characters']);
  expect(clean('a\uD800b').text).toBe('a\uFFFDb');
});

it('removes marks piled up on a letter, and keeps those that scripts need', () => {
  const piled = 'e\u0301\u0323'.padEnd(1_000_000, '\u0301\u0323');
  const { text, remarks } = clean(`T${piled} end`);
  expect(text.length).toBeLessThan(40);
  expect(remarks[0]).toMatchObject({ rule: 'read/combining-marks', severity: 'notice' });
  for (const text of ['שָׁלוֹם', 'ที่นี่', 'Việt Nam']) expect(clean(text).remarks).toEqual([]);
});
