import { describe, expect, it } from 'vitest';
import { BODY, headerOf, type Row } from './page.ts';

const TITLE: Row = ['title', 'Dockers vote to end their strike after forty days'];

/** The outlet of a page with these lines above its headline, below it, and below the body. */
function outletOf({
  above = [],
  below = [],
  end = [],
}: Partial<Record<'above' | 'below' | 'end', Row[]>>) {
  const { publisher, authors } = headerOf([...above, TITLE, ...below, ...BODY, ...end]);
  return {
    value: publisher?.value,
    basis: publisher?.basis,
    authors: authors.map(({ name }) => name),
  };
}

describe('a masthead', () => {
  it('is a name with a noun of outlets, alone above the headline', () => {
    const above: Row[] = [
      ['boilerplate', 'THE HARBOUR STANDARD'],
      ['date', 'Friday, 17 June 2016'],
    ];
    expect(outletOf({ above })).toMatchObject({ value: 'The Harbour Standard', basis: 'inferred' });
  });

  it('may stand beside its edition', () => {
    const above: Row[] = [['boilerplate', 'NORDHAVN DAILY — English edition']];
    expect(outletOf({ above }).value).toBe('Nordhavn Daily');
  });

  it('is any name with a menu below it', () => {
    const above: Row[] = [
      ['boilerplate', 'Báo Sông Lam'],
      ['boilerplate', 'Trang chủ > Đời sống'],
    ];
    expect(outletOf({ above }).value).toBe('Báo Sông Lam');
  });

  it.each([
    'Business',
    'Your Sun',
    'Read the Morning Post',
    'Port Aldery',
    'The vote was close',
    'Record 2016-17',
  ])('is not %s', (text) => {
    expect(outletOf({ above: [['boilerplate', text]] }).value).toBeUndefined();
  });
});

describe('the article’s head names the outlet', () => {
  it.each<[Row, string]>([
    [['byline', 'By Derrick Olan, Ohio Valley Ledger'], 'Ohio Valley Ledger'],
    [['byline', 'By Derrick Olan, Special to The Northern Line'], 'The Northern Line'],
    [['byline', 'Special to the Northern Line'], 'Northern Line'],
    [['boilerplate', 'https://www.northernline.example/2020/quay'], 'northernline.example'],
    [['byline', 'Senior Reporter, The Plain Post'], 'The Plain Post'],
    [['date', 'The Plains Ledger | October 20, 2020'], 'The Plains Ledger'],
    [['date', 'The Evening Line, 3 October 2016'], 'The Evening Line'],
    [['byline', 'Source: Upland Farming'], 'Upland Farming'],
    [['byline', '来源：北方晚报 记者：王小明'], '北方晚报'],
  ])('%s', (row, expected) => {
    expect(outletOf({ below: [row] }).value).toBe(expected);
  });

  it.each<{ row: Row }>([
    { row: ['byline', 'By Derrick Olan, Ohio Valley'] },
    { row: ['byline', 'By Grace Mirror'] },
    { row: ['byline', 'By Derrick Olan, Senior Record Reporter'] },
    { row: ['date', 'Port Aldery, 3 October 2016'] },
  ])('not $row', ({ row }) => {
    expect(outletOf({ below: [row] }).value).toBeUndefined();
  });

  it('and is no author then', () => {
    const below: Row[] = [
      ['byline', 'Tidewater Courier'],
      ['date', 'March 3, 2021'],
      ['byline', 'By Declan Moyes'],
    ];
    expect(outletOf({ below })).toMatchObject({
      value: 'Tidewater Courier',
      authors: ['Declan Moyes'],
    });
  });
});

describe('a dateline', () => {
  const lead = (agency: string): Row => [
    'paragraph',
    `PORT ALDERY, March 14 (${agency}) - A passenger ferry with 86 people on board hit a moored dredger in thick fog on Tuesday, the harbour master said.`,
  ];

  it('names the outlet in brackets', () => {
    expect(outletOf({ below: [lead('Coastwire')] }).value).toBe('Coastwire');
    expect(outletOf({ below: [lead('WXYZ')] }).value).toBe('WXYZ');
  });

  it('names it between slashes', () => {
    const [, text] = lead('Coastwire');
    const row: Row = ['paragraph', text.replace('(Coastwire) -', '/Coastwire/ --')];
    expect(outletOf({ below: [row] }).value).toBe('Coastwire');
  });

  it('names none where that is an agency whose texts many outlets print', () => {
    expect(outletOf({ below: [lead('AP')] }).value).toBeUndefined();
  });
});

describe('below the body', () => {
  it('a source is the outlet if it is named like one', () => {
    expect(
      outletOf({ end: [['boilerplate', 'Source: Westcliff Argus, 21 September 2013']] }).value,
    ).toBe('Westcliff Argus');
  });

  it('a source of figures is none', () => {
    expect(
      outletOf({ end: [['boilerplate', 'Source: Ministry of Labour, October 2019']] }).value,
    ).toBeUndefined();
  });
});

it('takes neither of two equally likely outlets, and reports them', () => {
  const below: Row[] = [
    ['byline', 'Tidewater Courier'],
    ['byline', 'Morning Ledger'],
  ];
  const { publisher, problems } = headerOf([TITLE, ...below, ...BODY]);
  expect(publisher).toBeNull();
  expect(problems.map(({ rule }) => rule)).toContain('header/two-publishers');
});
