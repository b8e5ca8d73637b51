import { describe, expect, it } from 'vitest';
import { BODY, headerOf, type Row } from './page.ts';

const TITLE: Row = ['title', 'Town to vote on bridge'];

function published(...rows: Row[]): string | null {
  return headerOf([TITLE, ...rows, ...BODY]).published?.value ?? null;
}

describe('takes for the publication date', () => {
  it.each([
    [[['date', 'March 3, 2021']], '2021-03-03'],
    [[['date', 'Posted March. 22, 2023 07:58,']], '2023-03-22T07:58:00'],
    [[['date', 'Published May 8, 2023 5:30AM (EST)']], '2023-05-08T05:30:00-05:00'],
    [[['date', 'June 26, 2023 5 AM PT']], '2023-06-26T05:00:00-07:00'],
    [[['date', 'January 26, 2023 5 AM PT']], '2023-01-26T05:00:00-08:00'],
    [[['date', '9:02 BST, 27 April 2024']], '2024-04-27T09:02:00+01:00'],
    [
      [
        ['date', 'Nov. 19, 2019'],
        ['date', '5:53 PM'],
      ],
      '2019-11-19T17:53:00',
    ],
    [
      [
        ['byline', 'By Jane Roe'],
        ['date', 'Example News | 3 May 2021, 10:00 GMT'],
      ],
      '2021-05-03T10:00:00Z',
    ],
    [[['date', '21/06/2014 Jane Roe All, Books, Kit Reviews, News']], '2014-06-21'],
    [[['date', 'October 15, 2018 / 0 Comments / in Harbour News / by jroe']], '2018-10-15'],
    [[['boilerplate', 'Almanac Magazine, March 2015']], '2015-03'],
    [[['date', 'Stand: 06.06.2023, 14:30 Uhr']], '2023-06-06T14:30:00'],
    [[['date', 'الثلاثاء ٦ يونيو ٢٠٢٣ - ١٤:٣٠']], '2023-06-06T14:30:00'],
  ] as [Row[], string][])('%j', (rows, expected) => {
    expect(published(...rows)).toBe(expected);
  });
});

describe('takes no publication date from', () => {
  it.each([
    [[['date', 'Updated May 3, 2021']]],
    [[['date', '4 hours ago']]],
    [[['date', 'May 3']]],
    [[['boilerplate', 'Printed on 14 February 2022, 10:30']]],
    [[['boilerplate', 'Retrieved 3 May 2021']]],
    [[['caption', 'The old bridge in March 2015']]],
    [[['standfirst', 'The council had refused a bridge in March 2015']]],
    [[['caption', 'Workers at the old bridge, May 3, 2021. Photo: Example']]],
    [[['rights', '© 2021 The Daily Example']]],
  ] as [Row[]][])('%j', (rows) => {
    expect(published(...rows)).toBeNull();
  });
});

it('leaves a zone open that two countries use', () => {
  expect(published(['date', '3 May 2021 16:05 CST'])).toBe('2021-05-03T16:05:00');
  expect(published(['date', 'May 3, 2021 4:05 PM CST'])).toBe('2021-05-03T16:05:00-06:00');
  // Bangladesh has its BST all year, Britain's clocks show GMT in January.
  expect(published(['date', '3 January 2021 16:05 BST'])).toBe('2021-01-03T16:05:00');
});

it('passes over the dates of teasers and comments', () => {
  const teasers: Row[] = ['May 9, 2021', 'May 8, 2021', 'May 7, 2021', 'May 6, 2021'].flatMap(
    (date): Row[] => [
      ['boilerplate', 'Another story of the town'],
      ['boilerplate', date],
    ],
  );
  expect(headerOf([TITLE, ...BODY, ...teasers]).published).toBeNull();
  expect(headerOf([TITLE, ['date', 'May 1, 2021'], ...BODY, ...teasers]).published?.value).toBe(
    '2021-05-01',
  );
});

it('passes over the dates of what the article is about', () => {
  const facts: Row[] = [
    ['list-item', 'Release date: May 12, 2019'],
    ['list-item', 'Published: May 12, 2019'],
    ['list-item', 'Released May 12, 2019'],
  ];
  for (const fact of facts)
    expect(headerOf([TITLE, ...BODY, ...BODY, fact, ...BODY, ...BODY]).published).toBeNull();
  expect(published(['date', 'Date: May 12, 2019'])).toBe('2019-05-12');
});

it('passes over the clock of the page', () => {
  const menu: Row[] = Array.from({ length: 40 }, (_, index) => ['boilerplate', `Section ${index}`]);
  const clock: Row = ['boilerplate', 'Wednesday, April 16, 2025'];
  expect(headerOf([clock, ...menu, TITLE, ...BODY]).published).toBeNull();
});

it('finds a date that closes the article', () => {
  const { published } = headerOf([
    ...BODY,
    ['byline', 'by Jane Roe'],
    ['date', 'Published April 24, 2019'],
  ]);
  expect(published?.value).toBe('2019-04-24');
});

it('finds the only date with a label or a byline wherever it stands, but none of several', () => {
  const end: Row[] = [
    ...Array.from({ length: 6 }, (_, index): Row => ['boilerplate', `More on topic ${index}`]),
    ['byline', 'Written by Jane Roe'],
    ['date', 'April 8, 2024'],
  ];
  const other: Row[] = [
    ['byline', 'Written by John Doe'],
    ['date', 'April 2, 2024'],
  ];
  expect(headerOf([TITLE, ...BODY, ...end]).published?.value).toBe('2024-04-08');
  expect(headerOf([TITLE, ...BODY, ...end, ...other]).published).toBeNull();
});

it('finds a date just above the headline, but not one farther up', () => {
  const date: Row = ['date', 'November 08, 2023'];
  const others: Row[] = [
    ['boilerplate', 'Harbour sports'],
    ['boilerplate', 'More games'],
  ];
  expect(headerOf([date, TITLE, ...BODY]).published?.value).toBe('2023-11-08');
  expect(headerOf([date, ...others, TITLE, ...BODY]).published).toBeNull();
});

it('completes an update without a year from the date beside it', () => {
  const { modified } = headerOf([
    TITLE,
    ['date', 'May 3, 2019 at 2:26 PM - Updated May 4 at 4:46 PM'],
    ...BODY,
  ]);
  expect(modified).toMatchObject({ value: '2019-05-04T16:46:00', basis: 'inferred' });
});

describe('a dateline without a year', () => {
  const lead = (dateline: string): Row[] => [
    TITLE,
    ['paragraph', `${dateline}${BODY[0]?.[1]}`],
    ...BODY,
  ];

  it('is a date left open', () => {
    const { published, openDate } = headerOf(lead('LONDON, March 14 (Example) - '));
    expect(published).toBeNull();
    expect(openDate?.readings).toEqual(['03-14']);
  });
  it('is nothing where the page prints the date in full', () => {
    const [title, ...rest] = lead('LONDON, March 14 (Example) - ');
    expect(headerOf([title ?? TITLE, ['date', 'March 14, 2023'], ...rest]).openDate).toBeNull();
    expect(headerOf(lead('On March 14 in London ')).openDate).toBeNull();
  });
});

describe('figures with two readings', () => {
  it('stay open with both shown', () => {
    const { published, openDate } = headerOf([TITLE, ['date', '01/11/2023 14:00'], ...BODY]);
    expect(published).toBeNull();
    expect(openDate).toEqual({
      readings: ['2023-11-01T14:00:00', '2023-01-11T14:00:00'],
      span: { start: 23, end: 39 },
    });
  });
  it('are settled by another date of the page', () => {
    expect(published(['date', '01/11/2023'], ['date', 'Updated 25/11/2023'])).toBe('2023-11-01');
    expect(published(['date', '01/11/2023'], ['date', 'Updated January 12, 2023'])).toBe(
      '2023-01-11',
    );
  });
  it('are settled by the zone', () => {
    expect(published(['date', '01/11/2023 14:00 GMT'])).toBe('2023-11-01T14:00:00Z');
    expect(published(['date', '01/11/2023 02:00 PM EST'])).toBe('2023-01-11T14:00:00-05:00');
  });
  it('are settled by what the metadata states', () => {
    const rows: Row[] = [TITLE, ['date', '01/11/2023'], ...BODY];
    expect(headerOf(rows, { publishedAt: '2023-01-11T10:00:00Z' })).toMatchObject({
      published: { value: '2023-01-11T10:00:00Z' },
      problems: [],
    });
  });
  it('are settled by the country of the address', () => {
    const rows: Row[] = [TITLE, ['date', '01/11/2023'], ...BODY];
    expect(headerOf(rows, { url: 'https://news.example.co.uk/a' }).published?.value).toBe(
      '2023-11-01',
    );
    expect(headerOf(rows, { url: 'https://example.com/a' }).published).toBeNull();
  });
});

it('reports a relative date above the text if there is no other date', () => {
  const ago: Row = ['date', '4 hours ago'];
  expect(headerOf([TITLE, ago, ...BODY]).problems).toMatchObject([
    { rule: 'header/relative-date', line: 2, severity: 'notice' },
  ]);
  expect(headerOf([TITLE, ago, ['date', 'May 3, 2021'], ...BODY]).problems).toEqual([]);
  expect(headerOf([TITLE, ...BODY, ['boilerplate', 'Another story'], ago]).problems).toEqual([]);
});

it('accepts the only date with a label or byline before it, however far away it is', () => {
  const menu: Row[] = Array.from({ length: 60 }, (_, index) => ['boilerplate', `Section ${index}`]);
  const label: Row = ['date', 'Published May 3, 2021'];
  expect(headerOf([label, ...menu, ...BODY]).published?.value).toBe('2021-05-03');
  expect(
    headerOf([label, ...menu, ['date', 'Published May 9, 2021'], ...menu, ...BODY]).published,
  ).toBeNull();
});

it('reports a weekday that does not fit', () => {
  expect(headerOf([TITLE, ['date', 'Monday, May 4, 2021'], ...BODY]).problems).toMatchObject([
    { rule: 'header/weekday' },
  ]);
  expect(headerOf([TITLE, ['date', 'Tuesday, May 4, 2021'], ...BODY]).problems).toEqual([]);
});

it('points at the date as printed', () => {
  const { published, text } = headerOf([
    TITLE,
    ['date', 'Sports | March 3, 2021 | 2 min read'],
    ...BODY,
  ]);
  expect(published?.span && text.slice(published.span.start, published.span.end)).toBe(
    'March 3, 2021',
  );
});

describe('a full date above the text that dates nothing', () => {
  const reported = (...rows: Row[]) =>
    headerOf([TITLE, ...rows, ...BODY])
      .problems.filter(({ rule }) => rule === 'header/unused-date')
      .map(({ message }) => message);

  it('is reported', () => {
    expect(
      reported(
        ['date', 'Published 3 May 2021'],
        ['boilerplate', 'The council last voted on a bridge on 4 June 2012'],
      ),
    ).toEqual(['"4 June 2012" above the text was not taken for the article\'s date']);
  });

  it('is not where it is the day of publication or of change, or has no year', () => {
    expect(
      reported(
        ['date', 'Published 3 May 2021'],
        ['date', 'Updated 4 May 2021'],
        ['boilerplate', 'Market day: 8 May'],
        ['byline', 'Jane Roe, 03.05.2021'],
      ),
    ).toEqual([]);
  });
});
