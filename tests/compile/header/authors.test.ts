import { describe, expect, it } from 'vitest';
import { BODY, headerOf, type Row } from './page.ts';

const TITLE: Row = ['title', 'Town to vote on bridge'];
const DATE: Row = ['date', 'May 3, 2021'];

function authors(...rows: Row[]): string[] {
  return headerOf(rows).authors.map(({ name }) => name);
}

describe('finds the authors', () => {
  it.each([
    ['by', [TITLE, ['byline', 'By Jane Roe'], DATE, ...BODY], ['Jane Roe']],
    [
      'of a rare given name',
      [TITLE, ['byline', 'Yiswaree Palansamy'], DATE, ...BODY],
      ['Yiswaree Palansamy'],
    ],
    ['bare beside a date', [TITLE, ['byline', 'Jane Roe'], DATE, ...BODY], ['Jane Roe']],
    [
      'below a label',
      [TITLE, ['byline', 'Author of the article:'], ['byline', 'Jane Roe'], ...BODY],
      ['Jane Roe'],
    ],
    [
      'over several lines',
      [
        TITLE,
        ['byline', 'By Jane Roe'],
        ['byline', 'Senior Politics Reporter, Example'],
        ['byline', 'and'],
        ['byline', 'John Doe'],
        ['byline', 'Politics Reporter, Example'],
        DATE,
        ...BODY,
      ],
      ['Jane Roe', 'John Doe'],
    ],
    [
      'below the text with an address',
      [...BODY, ['byline', 'Kim Min-ji/Washington = Reporter Lee Jun-ho jhlee@outlet.kr']],
      ['Kim Min-ji', 'Lee Jun-ho'],
    ],
    [
      'of the reporting where nothing else names them',
      [TITLE, ...BODY, ['byline', '(Reporting by Jane Roe; Editing by John Doe)']],
      ['Jane Roe'],
    ],
    [
      'of the only "by" of a page, wherever it stands',
      [['byline', 'By Jane Roe'], ...menu(8), TITLE, ...BODY],
      ['Jane Roe'],
    ],
    [
      'beside the credit of a picture',
      [
        TITLE,
        DATE,
        ['boilerplate', 'Alex Wong | Getty Images'],
        ...BODY,
        ['byline', 'By Jane Roe | Example Media'],
      ],
      ['Jane Roe'],
    ],
  ] as [string, Row[], string[]][])('%s', (_, rows, expected) => {
    expect(authors(...rows)).toEqual(expected);
  });
});

describe('names nobody', () => {
  it.each([
    ['for an agency', [TITLE, ['byline', 'By Reuters'], DATE, ...BODY]],
    ['for an agency beside a date', [TITLE, ['date', 'Associated Press May 3, 2021'], ...BODY]],
    ['for a headline that looks like a name', [['title', 'Storm Eunice'], DATE, ...BODY]],
    ['for a section', [TITLE, ['boilerplate', 'Latin America'], DATE, ...BODY]],
    ['for a button', [TITLE, ['boilerplate', 'Copy Link'], DATE, ...BODY]],
    [
      'for the teasers below',
      [TITLE, ...BODY, ['boilerplate', 'Read next'], ...teasers('Jane Roe', 'John Doe', 'Ann Lee')],
    ],
    [
      'for a menu of columnists',
      [...teasers('Emma Stone', 'Simon Reeve', 'Esther Perel', 'Ian Wright'), TITLE, ...BODY],
    ],
    ['for the photographer', [TITLE, ['caption', 'Photo by Jane Roe'], ...BODY]],
  ] as [string, Row[]][])('%s', (_, rows) => {
    expect(authors(...rows)).toEqual([]);
  });
});

function menu(length: number): Row[] {
  return Array.from({ length }, (_, index) => ['boilerplate', `section ${index}`]);
}

function teasers(...names: string[]): Row[] {
  return names.flatMap((name): Row[] => [
    ['boilerplate', 'A story of another day'],
    ['boilerplate', `By ${name}`],
    ['boilerplate', 'Town'],
    ['boilerplate', 'Country'],
    ['boilerplate', 'World'],
  ]);
}
