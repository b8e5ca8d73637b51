import { expect, it } from 'vitest';
import type { Report } from '../../../scripts/compile/core/problem.ts';
import { detectLanguage } from '../../../scripts/compile/header/detect-language.ts';
import type { HeaderLine } from '../../../scripts/compile/header/header-lines.ts';

const line = (text: string, kind: HeaderLine['kind'] = 'paragraph'): HeaderLine => ({
  kind,
  text,
  span: { start: 0, end: text.length },
  reason: '',
  dateLine: null,
  byline: null,
  markup: null,
});

const languageOf = (lines: HeaderLine[]) => detectLanguage(lines, () => {});

const GERMAN =
  'Die Hafenbehörde teilte am Dienstag mit, dass der nördliche Kai bis zum Ende des Monats gesperrt wird, weil er repariert werden muss.';
const ENGLISH =
  'The harbour authority said on Tuesday that it would close the northern quay for repairs until the end of the month.';

it('is the language of the paragraphs', () => {
  expect(languageOf([line(GERMAN)])).toBe('de');
  expect(languageOf([line(ENGLISH)])).toBe('en');
});

it('is not that of lines around the article', () => {
  expect(languageOf([line(GERMAN, 'boilerplate'), line(ENGLISH)])).toBe('en');
});

it('is left open for a text of few words', () => {
  expect(languageOf([line('Die Hafenbehörde schweigt.')])).toBeNull();
  expect(languageOf([])).toBeNull();
});

it('is that of a script that one language has, however its words are parted', () => {
  const thai = 'ผู้ว่าราชการจังหวัดเปิดสะพานใหม่ข้ามแม่น้ำปิงเมื่อวันจันทร์';
  expect(languageOf([line(thai, 'heading')])).toBe('th');
  expect(languageOf([line(`${ENGLISH} ${ENGLISH} ผู้ว่าราชการ`)])).toBe('en');
});

it('is not known where the detector fails, and a warning says how to state it', () => {
  const messages: string[] = [];
  const failing = () => {
    throw new RangeError('no such sequence');
  };
  const report = (...[severity, rule, message]: Parameters<Report>) =>
    messages.push(`${severity} ${rule} ${message}`);
  expect(detectLanguage([line(GERMAN)], report, failing)).toBeNull();
  expect(messages).toEqual([
    expect.stringMatching(
      /^warning header\/language the language detector failed: state "language" .+ RangeError: no such sequence/,
    ),
  ]);
});
