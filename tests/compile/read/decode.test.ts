import { expect, it } from 'vitest';
import { decode } from '../../../scripts/compile/read/decode.ts';

const TEXT = 'The minister said on Tuesday: “We will not wait”, and left for the café in Zürich.';

/** Windows-1252, of which JavaScript has no encoder: the characters of the text that are not in Latin-1. */
const WINDOWS_1252: Record<string, number> = { '“': 0x93, '”': 0x94, '’': 0x92, '—': 0x97 };
const windows1252 = (text: string) =>
  Uint8Array.from(text, (character) => WINDOWS_1252[character] ?? character.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};

it.each([
  ['UTF-8', Buffer.from(TEXT), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8'],
  ['UTF-16 LE with a mark', utf16(`\uFEFF${TEXT}`, true), 'utf-16le'],
  ['UTF-16 BE with a mark', utf16(`\uFEFF${TEXT}`, false), 'utf-16be'],
  ['UTF-16 LE without a mark', utf16(TEXT, true), 'utf-16le'],
  ['UTF-16 BE without a mark', utf16(TEXT, false), 'utf-16be'],
])('reads %s without guessing', (_, bytes, encoding) => {
  expect(decode(bytes)).toEqual({
    text: TEXT,
    encoding,
    guessed: false,
    guessFailure: null,
    windows1252Lines: 0,
  });
});

it('guesses Windows-1252 where nothing declares it, and says so', () => {
  const decoded = { text: TEXT, encoding: 'windows-1252', guessFailure: null, windows1252Lines: 0 };
  expect(decode(windows1252(TEXT))).toEqual({ ...decoded, guessed: true });
  expect(decode(windows1252(TEXT), 'iso-8859-1')).toEqual({ ...decoded, guessed: false });
});

it('guesses Korean by its bytes', () => {
  // “시진핑 중국 국가주석” in EUC-KR.
  const bytes = Buffer.from('bdc3c1f8c7ce20c1dfb1b920b1b9b0a1c1d6bcae', 'hex');
  const korean = Buffer.concat(Array.from({ length: 5 }, () => bytes));
  expect(decode(korean)?.text).toMatch(/^시진핑 중국 국가주석/);
});

it('ignores a declaration when the bytes are UTF-8', () => {
  expect(decode(Buffer.from(TEXT), 'euc-kr')?.encoding).toBe('utf-8');
});

it('keeps UTF-8 with a broken character in it', () => {
  const bytes = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe2, 0x80])]);
  expect(decode(bytes)).toMatchObject({ encoding: 'utf-8', text: `${TEXT}\uFFFD` });
});

it('reads the lines that were pasted from Windows-1252 into UTF-8', () => {
  const bytes = Buffer.concat([
    Buffer.from(`${TEXT}\n`),
    windows1252('“Größe”'),
    Buffer.from(`\n${TEXT}`),
  ]);
  expect(decode(bytes)).toEqual({
    text: `${TEXT}\n“Größe”\n${TEXT}`,
    encoding: 'utf-8',
    guessed: false,
    guessFailure: null,
    windows1252Lines: 1,
  });
});

it('copes with an unknown encoding', () => {
  expect(decode(windows1252(TEXT), 'x-martian')?.encoding).toBe('windows-1252');
});

it('reads Windows-1252 where the detector fails, and says why', () => {
  const failing = () => {
    throw new TypeError('no prober');
  };
  expect(decode(windows1252(TEXT), null, failing)).toMatchObject({
    text: TEXT,
    encoding: 'windows-1252',
    guessed: true,
    guessFailure: expect.stringContaining('TypeError: no prober'),
  });
});
