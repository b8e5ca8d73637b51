/** Title, dates, authors, publisher and language against the gold. */
import { describe, expect, it } from 'vitest';
import { scoreHeader } from '../../evaluation/score/header.ts';
import { RIGHT, WRONG } from '../../evaluation/score/tally.ts';
import { subjectOf, tallies } from './subject.ts';

describe('a title', () => {
  it('is right whatever the typography of its marks and dashes', () => {
    const subject = subjectOf(
      { title: 'Operator: "we\'re closed" - for now' },
      { article: { title: 'Operator: “we’re closed” – for now' } },
    );
    expect(tallies(scoreHeader(subject), 'title')).toEqual([RIGHT]);
  });

  it('is wrong when words are missing', () => {
    const subject = subjectOf({ title: 'Ferry operator drops winter timetable, again' });
    expect(tallies(scoreHeader(subject), 'title')).toEqual([WRONG]);
  });

  it('may be derived where the text has none, but not stated', () => {
    const gold = { title: null };
    const derived = subjectOf(gold, { article: { titleBasis: 'derived' } });
    expect(tallies(scoreHeader(derived), 'title')).toEqual([RIGHT]);
    expect(tallies(scoreHeader(subjectOf(gold)), 'title')).toEqual([WRONG]);
  });
});

describe('a date', () => {
  it.each([
    ['2023-03-12T09:15:00+00:00', '2023-03-12T09:15Z'],
    ['2023-03-12T09:15', '2023-03-12T09:15:00'],
  ])('%s is %s', (wanted, got) => {
    expect(published(wanted, got)).toEqual([RIGHT]);
  });

  it.each([
    ['2023-03-12', '2023-03-12T09:15:00'],
    ['2023-03-12T09:15:00+00:00', '2023-03-12T09:15:00'],
    ['2023-03-12', null],
    [null, '2023-03-12'],
  ])('%s is not %s', (wanted, got) => {
    expect(published(wanted, got)).toEqual([WRONG]);
  });

  it('may be any of those listed', () => {
    expect(published([null, '2023'], null)).toEqual([RIGHT]);
    expect(published([null, '2023'], '2023')).toEqual([RIGHT]);
  });

  it('is right by its beginning where the gold knows no more', () => {
    const subject = (publishedAt: string) =>
      subjectOf({ publishedPrefix: '2023-03-12' }, { article: { publishedAt } });
    expect(tallies(scoreHeader(subject('2023-03-12T09:15:00Z')), 'published')).toEqual([RIGHT]);
    expect(tallies(scoreHeader(subject('2023-03-11T23:15:00Z')), 'published')).toEqual([WRONG]);
  });

  function published(wanted: string | null | (string | null)[], got: string | null) {
    const subject = subjectOf({ publishedAt: wanted }, { article: { publishedAt: got } });
    return tallies(scoreHeader(subject), 'published');
  }
});

describe('authors', () => {
  const authors = [{ name: 'Ailsa Crombie' }, { name: 'Donald Reith' }];

  it('are right as a set, in any of their forms', () => {
    const gold = { authors: ['Donald Reith', ['A. Crombie', 'Ailsa Crombie']] };
    expect(tallies(scoreHeader(subjectOf(gold, { article: { authors } })), 'authors')).toEqual([
      RIGHT,
    ]);
  });

  it('are wrong with one too many or too few', () => {
    for (const names of [
      ['Ailsa Crombie'],
      ['Ailsa Crombie', 'Donald Reith', 'Una Mathieson'],
      [],
    ]) {
      const subject = subjectOf({ authors: names }, { article: { authors } });
      expect(tallies(scoreHeader(subject), 'authors')).toEqual([WRONG]);
    }
  });

  it('that are optional count neither way', () => {
    const gold = { authors: ['Ailsa Crombie'], optional: { authors: ['Donald Reith'] } };
    expect(tallies(scoreHeader(subjectOf(gold, { article: { authors } })), 'authors')).toEqual([
      RIGHT,
    ]);
  });
});

it('compares languages without their region', () => {
  const subject = (language: string) => subjectOf({ language: 'pt' }, { article: { language } });
  expect(tallies(scoreHeader(subject('pt-BR')), 'language')).toEqual([RIGHT]);
  expect(tallies(scoreHeader(subject('es')), 'language')).toEqual([WRONG]);
});

it('scores only what the gold states', () => {
  expect(scoreHeader(subjectOf({}))).toEqual([]);
});
