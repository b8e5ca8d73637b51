import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../scripts/compile/core/draft.ts';
import type { KnownNames } from '../../../scripts/compile/editor/names-file.ts';
import { BODY, headerOf, type Row } from './page.ts';

const KNOWN: KnownNames = [
  {
    type: 'publisher',
    name: 'Radio Port Aldery',
    aliases: ['RPA', 'Port Aldery Live', 'Port Aldery Media', '24 Aldery'],
    hosts: ['rpa.example'],
  },
  { type: 'publisher', name: 'Martin Anders', aliases: [], hosts: [] },
  { type: 'publisher', name: 'Associated Press', aliases: ['AP'], hosts: [] },
  { type: 'organization', name: 'Dockers United', aliases: ['DU'], wikidata: null },
];

const TITLE: Row = ['title', 'Dockers vote to end their strike after forty days'];
const BYLINE: Row = ['byline', 'By Derrick Olan'];
const DATE: Row = ['date', '3 October 2016'];
const lead = (agency: string): Row => [
  'paragraph',
  `PORT ALDERY, March 14 (${agency}) - A passenger ferry with 86 people on board hit a moored dredger in thick fog on Tuesday, the harbour master said.`,
];

function read(rows: readonly Row[], metadata: Metadata = {}) {
  const { publisher, authors, title, text, problems } = headerOf(rows, metadata, KNOWN);
  const span = publisher?.span;
  return {
    outlet: publisher?.value,
    printed: span && text.slice(span.start, span.end),
    authors: authors.map(({ name }) => name),
    title: title.value,
    rules: problems.map(({ rule }) => rule),
  };
}

describe('a publisher of names.yaml is found under an alias', () => {
  it.each<[string, Row[], string]>([
    ['masthead', [['boilerplate', 'RPA'], TITLE, BYLINE, DATE, ...BODY], 'RPA'],
    ['figures', [['boilerplate', '24 ALDERY'], TITLE, BYLINE, DATE, ...BODY], '24 ALDERY'],
    ['dated masthead', [['date', '3 October 2016 | RPA'], TITLE, BYLINE, ...BODY], 'RPA'],
    ['byline', [TITLE, ['byline', 'By Derrick Olan, RPA'], DATE, ...BODY], 'RPA'],
    ['brackets', [TITLE, ['byline', 'By Derrick Olan (RPA)'], DATE, ...BODY], 'RPA'],
    [
      'byline with “for”',
      [TITLE, ['byline', 'By Derrick Olan for Port Aldery Live'], DATE, ...BODY],
      'Port Aldery Live',
    ],
    [
      'special to',
      [TITLE, ['byline', 'By Derrick Olan, Special to the RPA'], DATE, ...BODY],
      'RPA',
    ],
    ['label', [TITLE, BYLINE, ['boilerplate', 'Source: RPA'], ...BODY], 'RPA'],
    ['label below', [TITLE, BYLINE, ...BODY, ['boilerplate', 'Source: RPA']], 'RPA'],
    ['dateline', [TITLE, BYLINE, lead('RPA'), ...BODY], 'RPA'],
    ['title suffix', [['title', `${TITLE[1]} | RPA`], BYLINE, DATE, ...BODY], 'RPA'],
    [
      'mail',
      [TITLE, ['byline', 'By Derrick Olan olan@news.rpa.example'], ...BODY],
      'news.rpa.example',
    ],
    [
      'notice',
      [TITLE, ...BODY, ['rights', '© 2016 Port Aldery Media Ltd. All rights reserved.']],
      'Port Aldery Media',
    ],
  ])('%s', (_, rows, printed) => {
    expect(read(rows)).toMatchObject({ outlet: 'Radio Port Aldery', printed });
  });

  it('by the article’s address and by the name that its metadata states', () => {
    const rows = [TITLE, BYLINE, DATE, ...BODY];
    expect(read(rows, { url: 'https://news.rpa.example/strike' }).outlet).toBe('Radio Port Aldery');
    expect(read(rows, { publisher: 'RPA' }).outlet).toBe('Radio Port Aldery');
    expect(read(rows, { url: 'https://grpa.example/strike' }).outlet).toBe('grpa.example');
  });

  it('and two of its names are no disagreement', () => {
    const rows: Row[] = [['boilerplate', 'RPA'], TITLE, ['byline', 'Source: 24 Aldery'], ...BODY];
    expect(read(rows, { publisher: 'Port Aldery Live' })).toMatchObject({
      outlet: 'Radio Port Aldery',
      rules: [],
    });
  });
});

it('counts more than a name that only looks like an outlet’s', () => {
  const byline: Row = ['byline', 'By Derrick Olan, Ohio Valley Ledger'];
  expect(read([['boilerplate', 'RPA'], TITLE, byline, DATE, ...BODY]).outlet).toBe(
    'Radio Port Aldery',
  );
});

describe('it is not found', () => {
  it.each<[string, Row[]]>([
    ['in the body', [TITLE, BYLINE, DATE, ...BODY, ['paragraph', 'The men told RPA of the vote.']]],
    ['in a longer name', [TITLE, ['byline', 'By Derrick Olan, RPA Holdings'], DATE, ...BODY]],
    ['within a headline', [['title', 'RPA – the radio that sailed'], BYLINE, DATE, ...BODY]],
    ['in a caption', [TITLE, ['caption', 'The quay, RPA'], BYLINE, DATE, ...BODY]],
    ['as an organization', [['boilerplate', 'DU'], TITLE, BYLINE, DATE, ...BODY]],
  ])('%s', (_, rows) => {
    expect(read(rows).outlet).toBeUndefined();
  });
});

describe('it is no author', () => {
  it('alone, after "By", beside people or in metadata', () => {
    expect(read([TITLE, ['byline', 'Martin Anders'], DATE, ...BODY]).authors).toEqual([]);
    expect(read([TITLE, ['byline', 'By Martin Anders'], DATE, ...BODY]).authors).toEqual([]);
    expect(
      read([TITLE, ['byline', 'By Jane Roe and Martin Anders'], DATE, ...BODY]).authors,
    ).toEqual(['Jane Roe']);
    expect(read([TITLE, DATE, ...BODY], { authors: ['Martin Anders'] }).authors).toEqual([]);
  });

  it('but a person of another name is', () => {
    expect(read([TITLE, ['byline', 'By Martin Andersen'], DATE, ...BODY]).authors).toEqual([
      'Martin Andersen',
    ]);
  });
});

it('an agency in a dateline is the outlet only where the article shows no other', () => {
  expect(read([TITLE, lead('AP'), ...BODY])).toMatchObject({ outlet: 'Associated Press' });
  const gazette: Row = ['boilerplate', 'THE HARBOUR STANDARD'];
  expect(read([gazette, TITLE, lead('AP'), ...BODY]).outlet).toBe('The Harbour Standard');
});

it('the outlet’s name behind a headline is no part of the title, another last part is', () => {
  expect(read([['title', `${TITLE[1]} | RPA`], BYLINE, DATE, ...BODY]).title).toBe(TITLE[1]);
  const own: Row = ['title', 'Dockers vote – and the port waits'];
  expect(read([['boilerplate', 'RPA'], own, BYLINE, DATE, ...BODY]).title).toBe(own[1]);
});
