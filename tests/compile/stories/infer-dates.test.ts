import { describe, expect, it } from 'vitest';
import type { ComparableDraft } from '../../../scripts/compile/core/draft.ts';
import type { Problem } from '../../../scripts/compile/core/problem.ts';
import { withComparisonData } from '../../../scripts/compile/stories/comparison-data.ts';
import { inferDates } from '../../../scripts/compile/stories/infer-dates.ts';
import { analyzed, draftOf } from '../drafts.ts';

const REPORT =
  'The ministers of Varna and Oslo met on Tuesday and signed a treaty on ferries across the strait.';
const TUESDAY = draftOf('b', { published: '2020-05-06', text: REPORT });

describe('the day of an undated article', () => {
  it('comes from its own text: the year from one sentence, the day from another', () => {
    const text =
      'The two ministers met in Varna on September 15.\nThe border has been closed for 43 years since the war of 1979.';
    expect(published(draftOf('a', { text }))).toEqual({
      value: '2022-09-15',
      precision: 'day',
      evidence: { text: 'The two ministers met in Varna on September 15.', articleId: 'a' },
    });
  });

  it('comes from a dated article of the same story, where both tell the same day', () => {
    const undated = draftOf('a', { text: 'They met in Varna on Tuesday.' });
    expect(published(undated, TUESDAY)).toMatchObject({
      value: '2020-05-05',
      evidence: { articleId: 'b' },
    });
  });

  it.each([
    ['names no day', 'They met in Varna.'],
    ['names another day', 'They met in Varna on Friday.'],
    ['names the day as one to come', 'They will meet in Varna on Tuesday.'],
    ['names the day as a deadline', 'They agreed to meet in Varna by Tuesday.'],
    ['names the day of a plan', 'The fair in Varna starts Tuesday.'],
  ])('does not come from one other article where its own text %s', (_, text) => {
    expect(published(draftOf('a', { text }), TUESDAY)).toBeUndefined();
  });

  it('is no earlier than the last day on which its text says that something was said', () => {
    const undated = draftOf('a', {
      text: 'They met in Varna on Tuesday.\nAnalysts said on Thursday that they doubted it.',
    });
    expect(published(undated, TUESDAY)?.value).toBe('2020-05-07');
  });

  it('is not the day of a plan that its text mentions', () => {
    const undated = draftOf('a', {
      text: 'They met in Varna on Tuesday.\nThe two play Oslo at 3:30 p.m. Saturday.',
    });
    expect(published(undated, TUESDAY)?.value).toBe('2020-05-05');
  });

  it('is left open where a dated article of the story is of another week', () => {
    const undated = draftOf('a', { text: 'They met in Varna on Tuesday.' });
    const later = draftOf('c', { published: '2020-06-18', text: 'They met in Varna.' });
    expect(published(undated, TUESDAY, later)).toBeUndefined();
  });

  it('comes from several articles like it that agree, where its own text names no day', () => {
    const [first, second] = [TUESDAY, draftOf('c', { published: '2020-05-06', text: REPORT })];
    const alike = draftOf('a', { text: REPORT.replace(' on Tuesday', '') });
    const stranger = draftOf('a', { text: 'Bakers in Oslo try rye bread with caraway seeds.' });
    expect(published(alike, first, second)?.value).toBe('2020-05-05');
    expect(published(stranger, first, second)).toBeUndefined();
  });

  it('comes from a picture’s date where the running text tells the same weekday', () => {
    const text = 'Heavy rain closed the Varna tunnel on Tuesday.';
    expect(published(withCaption(text))?.value).toBe('2020-05-05');
  });

  it.each([
    'Heavy rain closed the Varna tunnel.',
    'Heavy rain closed the Varna tunnel on Thursday.',
    'Heavy rain may close the Varna tunnel on Tuesday.',
  ])('is not that of a file photo: “%s”', (text) => {
    expect(published(withCaption(text))).toBeUndefined();
  });

  it.each([
    ['a ruling’s', 'Today the tunnel opened again. This follows a 26 December 2019 ruling.'],
    ['a plan’s', 'The town prepares its jubilee as we near the great fair on July 4, 2026.'],
    ['a history’s', 'The town was founded on 4 July 1826 by fishermen.'],
    ['a deadline’s', 'Residents were told to register by March 5, 2021.'],
  ])('is not %s', (_, text) => {
    expect(published(draftOf('a', { text }))).toBeUndefined();
  });

  it('is left open where no more than a year is fixed', () => {
    const text = 'It is 20 years since the bridge fell in 1999.';
    const article = draftOf('a', { text });
    expect(published(article)).toBeUndefined();
    expect(inferred([article]).stories.get('a')).toBe('2019');
  });

  it('has no year from years counted between two past times', () => {
    const text = 'He returned to Varna on May 5, 20 years after the flood of 1979.';
    expect(published(draftOf('a', { text }))).toBeUndefined();
  });

  it('is left open where nothing fixes it', () => {
    expect(published(draftOf('a', { text: 'They met on Tuesday, as in 2013.' }))).toBeUndefined();
  });
});

describe('a printed date with two articlesTerms', () => {
  const open = ['2020-05-06', '2020-06-05'];

  it('is the one whose weekday the text tells as news', () => {
    const article = draftOf('a', { open, text: 'They met in Varna on Wednesday.' });
    expect(published(article)).toEqual({
      value: '2020-05-06',
      precision: 'day',
      evidence: { text: 'They met in Varna on Wednesday.', articleId: 'a' },
    });
  });

  it('is the one near the dated articles of its story, with its time of day', () => {
    const times = open.map((day) => `${day}T18:42:00Z`);
    const article = draftOf('a', { open: times, text: 'They met in Varna.' });
    expect(published(article, TUESDAY)).toMatchObject({
      value: '2020-05-06T18:42:00Z',
      precision: 'minute',
      evidence: { articleId: 'b' },
    });
  });

  it.each([
    ['names no day', 'They met in Varna.'],
    ['names a weekday of neither', 'They met in Varna on Monday.'],
    ['names weekdays of both', 'They met in Varna on Wednesday, and talked on Friday.'],
    ['names the weekday of a plan', 'They will meet in Varna on Wednesday.'],
  ])('stays open, with a warning that shows both, where the text %s', (_, text) => {
    const problems: Problem[] = [];
    const article = draftOf('a', { open, text });
    expect(inferred([article], problems).published.size).toBe(0);
    expect(problems).toMatchObject([
      {
        rule: 'dating/ambiguous-date',
        severity: 'warning',
        message: expect.stringContaining('2020-05-06 or 2020-06-05'),
      },
    ]);
  });

  it('stays open where the story is of another season', () => {
    const article = draftOf('a', { open, text: 'They met in Varna.' });
    const winter = draftOf('b', { published: '2020-01-06', text: REPORT });
    expect(published(article, winter)).toBeUndefined();
  });
});

describe('a printed day without a year', () => {
  const article = draftOf('a', { open: ['12-31'], text: 'They met in Varna.' });

  it('gets the year in which it is near a dated article of its story', () => {
    const after = draftOf('b', { published: '2021-01-02T09:00:00Z', text: REPORT });
    expect(published(article, after)).toMatchObject({ value: '2020-12-31', precision: 'day' });
  });

  it('gets none from an article of another season, nor from a weekday', () => {
    const problems: Problem[] = [];
    const weekday = draftOf('a', { open: ['12-31'], text: 'They met in Varna on Thursday.' });
    expect(inferred([weekday, TUESDAY], problems).published.has('a')).toBe(false);
    expect(problems).toMatchObject([{ rule: 'dating/no-year', severity: 'notice' }]);
  });
});

it('dates a story by what its leads tell', () => {
  const dated = draftOf('a', { published: '2020-05-08', text: 'They met on Tuesday in Varna.' });
  expect(inferred([dated]).stories.get('a')).toBe('2020-05-05');
});

function withCaption(text: string): ComparableDraft {
  const draft = draftOf('a', { text });
  const span = { start: 0, end: 0 };
  const caption = 'A street in Varna on May 5, 2020. (Photo: Ivan Petrov)';
  return withComparisonData({
    ...draft,
    body: [{ type: 'caption', text: caption, span }, ...draft.body],
  });
}

function published(first: ComparableDraft, ...others: ComparableDraft[]) {
  return inferred([first, ...others]).published.get(first.id);
}

/** All of one story. */
function inferred(drafts: ComparableDraft[], problems: Problem[] = []) {
  const articleIds = drafts.map(({ id }) => id);
  const stories = [{ id: 'a', title: '', date: null, articleIds }];
  const storyOf = new Map(articleIds.map((id) => [id, 'a']));
  return inferDates(analyzed(drafts), { stories, storyOf, copyOf: new Map() }, problems);
}
