import { expect, it } from 'vitest';
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

const GERMAN =
  'Die Hafenbehörde teilte am Dienstag mit, dass der nördliche Kai bis zum Ende des Monats gesperrt wird, weil er repariert werden muss.';
const ENGLISH =
  'The harbour authority said on Tuesday that it would close the northern quay for repairs until the end of the month.';

it('is the language of the paragraphs', () => {
  expect(detectLanguage([line(GERMAN)])).toBe('de');
  expect(detectLanguage([line(ENGLISH)])).toBe('en');
});

it('is not that of lines around the article', () => {
  expect(detectLanguage([line(GERMAN, 'boilerplate'), line(ENGLISH)])).toBe('en');
});

it('is left open for a text of few words', () => {
  expect(detectLanguage([line('Die Hafenbehörde schweigt.')])).toBeNull();
  expect(detectLanguage([])).toBeNull();
});

it('is that of a script that one language has, however its words are parted', () => {
  const thai = 'ผู้ว่าราชการจังหวัดเปิดสะพานใหม่ข้ามแม่น้ำปิงเมื่อวันจันทร์';
  expect(detectLanguage([line(thai, 'heading')])).toBe('th');
  expect(detectLanguage([line(`${ENGLISH} ${ENGLISH} ผู้ว่าราชการ`)])).toBe('en');
});
