import { describe, expect, it } from 'vitest';
import { BODY, headerOf, type Row } from './page.ts';

const TITLE: Row = ['title', 'Town to vote on bridge'];

describe('dates of metadata and text', () => {
  it('uses the metadata’s date where the text has none', () => {
    expect(
      headerOf([TITLE, ...BODY], { publishedAt: '2021-05-03T09:00:00.000+09:00' }).published,
    ).toMatchObject({
      value: '2021-05-03T09:00:00+09:00',
      span: null,
    });
  });
  it('reads the zone of a printed time from the metadata’s instant', () => {
    const rows: Row[] = [TITLE, ['date', 'May 3, 2021 4:47 PM'], ...BODY];
    expect(headerOf(rows, { publishedAt: '2021-05-03T07:47:00Z' }).published?.value).toBe(
      '2021-05-03T16:47:00+09:00',
    );
    expect(headerOf(rows, { publishedAt: '2021-05-03T07:41:00Z' }).published?.value).toBe(
      '2021-05-03T16:47:00',
    );
  });
  it('keeps the day as printed', () => {
    const rows: Row[] = [TITLE, ['date', 'May 4, 2021'], ...BODY];
    expect(headerOf(rows, { publishedAt: '2021-05-03T22:30:00Z' }).published?.value).toBe(
      '2021-05-04',
    );
  });
  it('shows both where they disagree', () => {
    const { published, problems } = headerOf([TITLE, ['date', 'May 3, 2021'], ...BODY], {
      publishedAt: '2020-01-01',
    });
    expect(published?.value).toBe('2020-01-01');
    expect(problems).toMatchObject([
      {
        rule: 'header/dates-disagree',
        line: 2,
        message: 'metadata says 2020-01-01, the text 2021-05-03',
      },
    ]);
  });
  it('prefers an earlier day that the article itself prints: a page that is published again is stamped anew', () => {
    const publishedAt = '2021-05-03T09:00:00Z';
    const date: Row = ['date', 'March 1, 2020'];
    for (const rows of [
      [TITLE, date, ...BODY],
      [date, TITLE, ...BODY],
      [TITLE, ...BODY, ['date', 'Published March 1, 2020']],
    ] as Row[][])
      expect(headerOf(rows, { publishedAt })).toMatchObject({
        published: { value: '2020-03-01', basis: 'stated' },
        problems: [{ rule: 'header/dates-disagree' }],
      });
  });
  it('does not prefer a month, nor the day of a teaser', () => {
    const publishedAt = '2021-05-03T09:00:00Z';
    const teaser: Row[] = [
      ['boilerplate', 'March 1, 2020 4:40 PM'],
      ['boilerplate', 'Bridges'],
    ];
    for (const rows of [
      [TITLE, ['boilerplate', 'Almanac Magazine, March 2015'], ...BODY],
      [...teaser, TITLE, ...BODY],
    ] as Row[][])
      expect(headerOf(rows, { publishedAt }).published?.value).toBe('2021-05-03T09:00:00Z');
  });
  it('corrects a printed zone that is an hour off the stated instant, but no other', () => {
    const rows: Row[] = [TITLE, ['date', 'October 23, 2025 5:50 pm CET'], ...BODY];
    expect(headerOf(rows, { publishedAt: '2025-10-23T15:50:00Z' }).published?.value).toBe(
      '2025-10-23T17:50:00+02:00',
    );
    expect(headerOf(rows, { publishedAt: '2025-10-23T13:50:00Z' }).published?.value).toBe(
      '2025-10-23T17:50:00+01:00',
    );
  });
  it('ignores what is no date', () => {
    expect(headerOf([TITLE, ...BODY], { publishedAt: 'soon' }).published).toBeNull();
  });
});

it('joins the authors of both, people only', () => {
  const rows: Row[] = [TITLE, ['byline', 'By Jane Roe'], ...BODY];
  expect(
    headerOf(rows, { authors: ['JANE ROE', 'John Doe', 'Example Staff', 'https://example.org/x'] })
      .authors,
  ).toMatchObject([{ name: 'Jane Roe' }, { name: 'John Doe', span: null }]);
});

it('prefers "by" below the headline to a name that only the metadata states, but no bare name', () => {
  const metadata = { authors: ['Kathleen Poster'] };
  const namesFor = (...rows: Row[]) =>
    headerOf([TITLE, ...rows, ['date', 'May 3, 2021'], ...BODY], metadata).authors.map(
      ({ name }) => name,
    );
  expect(namesFor(['byline', 'By Jane Roe, John Doe'])).toEqual(['Jane Roe', 'John Doe']);
  expect(namesFor(['byline', 'Jane Roe'])).toEqual(['Kathleen Poster']);
});

it('takes the metadata’s form of a printed name that goes on', () => {
  const rows: Row[] = [TITLE, ['byline', 'By Jane Roe Global Commons'], ...BODY];
  expect(headerOf(rows, { authors: ['Jane Roe'] }).authors).toMatchObject([{ name: 'Jane Roe' }]);
  expect(headerOf(rows, { authors: ['Jan Roe'] }).authors).toMatchObject([
    { name: 'Jane Roe Global Commons' },
  ]);
});

it('writes the name of an account with capitals, and no other words', () => {
  const named = (author: string) => headerOf([TITLE, ...BODY], { authors: [author] }).authors;
  expect(named('jane roe')).toMatchObject([{ name: 'Jane Roe' }]);
  expect(named('Jane\n\t Roe  and John Doe')).toMatchObject([
    { name: 'Jane Roe' },
    { name: 'John Doe' },
  ]);
  expect(named('harbour desk')).toEqual([]);
});

it('reads several authors in one value', () => {
  const { authors } = headerOf([TITLE, ...BODY], {
    authors: ['By Jane Roe and John Doe, Example News', '@example'],
  });
  expect(authors.map(({ name }) => name)).toEqual(['Jane Roe', 'John Doe']);
});

it('reports authors and outlets that disagree', () => {
  const { authors, publisher, problems } = headerOf(
    [
      TITLE,
      ['byline', 'Jane Roe'],
      ['date', 'May 3, 2021'],
      ...BODY,
      ['rights', '© 2021 Example Times'],
    ],
    { authors: ['John Doe'], publisher: 'The Other Herald' },
  );
  expect(authors).toEqual([{ name: 'John Doe', span: null }]);
  expect(publisher?.value).toBe('The Other Herald');
  expect(problems.map(({ rule }) => rule)).toEqual([
    'header/authors-disagree',
    'header/publishers-disagree',
  ]);
});

it('lets a declared language add its region, not contradict the text', () => {
  expect(headerOf([TITLE, ...BODY]).language).toBe('en');
  expect(headerOf([TITLE, ...BODY], { language: 'en_GB' }).language).toBe('en-GB');
  expect(headerOf([TITLE, ...BODY], { language: 'de' })).toMatchObject({
    language: 'en',
    problems: [{ rule: 'header/languages-disagree' }],
  });
  expect(headerOf([TITLE], { language: 'no such tag' }).language).toBeNull();
});

it('reads the language of other texts', () => {
  const german: Row = [
    'paragraph',
    'Der Rat der Stadt hat am Dienstag über die neue Brücke beraten und will die Bürger vor dem Winter abstimmen lassen.',
  ];
  expect(headerOf([german]).language).toBe('de');
});

it('keeps an absolute address only', () => {
  expect(headerOf(BODY, { url: 'https://example.org/a' }).url).toBe('https://example.org/a');
  expect(headerOf(BODY, { url: 'javascript:alert(1)' }).url).toBeNull();
});
