import { expect, it } from 'vitest';
import { csv } from '../../src/formats/csv.ts';
import { feed } from './sample.ts';

it('has a header and ends every line with CR LF (RFC 4180)', () => {
  expect(csv.open(feed)).toBe('id,url,title\r\n');
  expect(csv.item({ id: 'a', url: 'https://d.example/a', title: 'A' })).toBe(
    'a,https://d.example/a,A\r\n',
  );
});

it.each([
  ['a comma', 'one, two', '"one, two"'],
  ['quotation marks', 'say "no"', '"say ""no"""'],
  ['a line end', 'one\ntwo', '"one\ntwo"'],
  ['nothing', null, ''],
  ['several names', [{ name: 'A' }, { name: 'B' }], '"A; B"'],
  [
    'several texts',
    [
      { type: 'paragraph', text: 'One.' },
      { type: 'heading', text: 'Two' },
    ],
    '"One.; Two"',
  ],
  ['several reasons', [{ reason: 'names A' }, { reason: 'is in en' }], '"names A; is in en"'],
  ['a snippet', { pieces: [{ text: 'the ' }, { text: 'ferry' }] }, 'the ferry'],
  ['what no word tells', [{ block: 0, end: 5 }], '"[{""block"":0,""end"":5}]"'],
  ['several ids', ['a', 'b'], '"a; b"'],
  ['a number below zero', -1.5, '"\'-1.5"'],
])('writes %s', (_, value, cell) => {
  expect(csv.item({ value })).toBe(`${cell}\r\n`);
});

it('begins with a byte order mark only if one was asked for', () => {
  expect(csv.open({ ...feed, byteOrderMark: true })).toBe('\ufeffid,url,title\r\n');
});

it('has the id of a speaker or publisher beside the name', () => {
  expect(csv.open({ ...feed, fields: ['speaker', 'publisher'] })).toBe(
    'speaker,speakerId,publisher,publisherId\r\n',
  );
  const publisher = { id: 'el-faro', name: 'El Faro' };
  const speaker = { name: 'a witness', entityId: null };
  expect(csv.item({ speaker, publisher })).toBe('a witness,,El Faro,el-faro\r\n');
  expect(csv.item({ speaker: null, publisher: null })).toBe(',,,\r\n');
});

it.each(['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1', '=HYPERLINK("http://x")'])(
  'never begins a cell with a formula: %j',
  (text) => {
    const line = csv.item({ text });
    expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

it('leaves what only looks like one', () => {
  expect(csv.item({ text: 'a = b' })).toBe('a = b\r\n');
});
