import { describe, expect, it } from 'vitest';
import { inferDates } from '../../../scripts/compile/dating/infer-dates.ts';
import type { Draft } from '../../../scripts/compile/draft.ts';
import { DEFAULT_DOSSIER } from '../../../scripts/compile/editor/dossier-file.ts';
import { draftOf, understood } from '../drafts.ts';

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

  it('comes from a dated article of the same story', () => {
    const dated = draftOf('b', { published: '2020-05-08', text: 'They met on Tuesday in Varna.' });
    expect(published(draftOf('a', { text: 'They met in Varna.' }), dated)).toMatchObject({
      value: '2020-05-05',
      evidence: { articleId: 'b' },
    });
  });

  it('is no earlier than the last day that its text looks back to', () => {
    const dated = draftOf('b', { published: '2020-05-06', text: 'They met on Tuesday in Varna.' });
    const undated = draftOf('a', { text: 'They met in Varna.\nAnalysts doubted it on Thursday.' });
    expect(published(undated, dated)?.value).toBe('2020-05-07');
  });

  it('is a year where no more is fixed', () => {
    const text = 'It is 20 years since the bridge fell in 1999.';
    expect(published(draftOf('a', { text }))).toMatchObject({ value: '2019', precision: 'year' });
  });

  it('is left open where nothing fixes it', () => {
    expect(published(draftOf('a', { text: 'They met on Tuesday, as in 2013.' }))).toBeUndefined();
  });
});

it('dates a story by what its leads tell', () => {
  const dated = draftOf('a', { published: '2020-05-08', text: 'They met on Tuesday in Varna.' });
  expect(inferred([dated]).stories.get('a')).toBe('2020-05-05');
});

function published(first: Draft, ...others: Draft[]) {
  return inferred([first, ...others]).published.get(first.id);
}

/** All of one story. */
function inferred(drafts: Draft[]) {
  const articleIds = drafts.map(({ id }) => id);
  const stories = [{ id: 'a', title: '', date: null, articleIds }];
  const storyOf = new Map(articleIds.map((id) => [id, 'a']));
  return inferDates(
    understood(drafts),
    { stories, storyOf, copyOf: new Map() },
    DEFAULT_DOSSIER,
    [],
  );
}
