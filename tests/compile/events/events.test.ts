import { describe, expect, it } from 'vitest';
import { linkEvents } from '../../../scripts/compile/events/events.ts';
import { eventMentions } from '../../../scripts/compile/events/mentions.ts';
import type { Article } from '../../../src/dataset/types.ts';
import { draftOf, understood } from '../drafts.ts';

describe('what happened when', () => {
  it.each([
    [
      'The mayor opened the Varna tunnel on March 3.',
      '2021-03-03',
      'The mayor opened the Varna tunnel',
    ],
    ['In 2001, Varna and Oslo signed a treaty.', '2001', 'Varna and Oslo signed a treaty'],
    [
      'It is the first meeting since the flood of the old town in January.',
      '2021-01',
      'The flood of the old town',
    ],
    [
      'According to the Varna Daily on the 5th, two barges collided near the bridge.',
      '2021-05-05',
      'Two barges collided near the bridge',
    ],
  ])('%s', (text, date, title) => {
    expect(mentions(text)).toEqual([{ date, title }]);
  });

  it('gives each of two dates in a sentence its own words', () => {
    const text = 'It comes soon after the Varna fair on April 2 and the Oslo fair on April 9.';
    expect(mentions(text)).toEqual([
      { date: '2021-04-02', title: 'The Varna fair' },
      { date: '2021-04-09', title: 'The Oslo fair' },
    ]);
  });

  it('knows the same day and the next from the day told before', () => {
    const text = 'The mayor resigned on March 3. His deputy stepped down the next day.';
    expect(mentions(text).map(({ date }) => date)).toEqual(['2021-03-03', '2021-03-04']);
  });

  it.each([
    'This year, Varna and Oslo have worked together.',
    'The mayor resigned on the same day.',
    'He has been mayor for years.',
  ])('takes none from “%s”', (text) => {
    expect(mentions(text)).toEqual([]);
  });
});

describe('one record for each happening', () => {
  it('across articles', () => {
    expect(
      events(
        'Two barges collided near the Asparuh bridge on May 5.',
        'A collision of two barges closed the Asparuh bridge on Wednesday.',
      ),
    ).toMatchObject([{ date: '2021-05-05', articleIds: ['a', 'b'], otherDates: [] }]);
  });

  it('not for two happenings of one day', () => {
    expect(
      events(
        'Two barges collided near the Asparuh bridge on May 5.',
        'Parliament passed the budget on May 5.',
      ),
    ).toHaveLength(2);
  });

  it('keeps a disagreement visible', () => {
    expect(
      events(
        'Two barges collided near the Asparuh bridge on May 4.',
        'Two barges collided near the Asparuh bridge on May 5.',
      ),
    ).toMatchObject([
      { date: '2021-05-04', otherDates: [{ date: '2021-05-05', articleIds: ['b'] }] },
    ]);
  });
});

function mentions(text: string) {
  const draft = draftOf('a', { text });
  return eventMentions(draft, article('a', text), new Set()).map(({ date, title }) => ({
    date,
    title,
  }));
}

/** Two articles of two stories. */
function events(...texts: string[]) {
  const drafts = texts.map((text, index) => draftOf('ab'.charAt(index), { text }));
  const articles = drafts.map(({ id, source }) => article(id, source.text));
  return linkEvents({ understood: understood(drafts), articles, stories: [], entities: [] }, []);
}

/** Of Thursday, 6 May 2021. */
function article(id: string, text: string): Article {
  const span = { start: 0, end: 0 };
  return {
    id,
    source: `${id}.txt`,
    url: null,
    title: '',
    titleBasis: 'derived',
    standfirst: null,
    publishedAt: '2021-05-06',
    publishedBasis: 'stated',
    publishedPrecision: 'day',
    publishedEvidence: null,
    modifiedAt: null,
    orderedAt: '2021-05-06T00:00:00Z',
    authors: [],
    publisher: null,
    publisherBasis: null,
    language: 'en',
    rights: null,
    body: text.split('\n').map((line) => ({ type: 'paragraph', text: line, span })),
    storyId: id,
    entityIds: [],
    mentions: [],
    copyOf: null,
    spans: {
      title: null,
      publishedAt: null,
      modifiedAt: null,
      publisher: null,
      rights: null,
      authors: [],
    },
  };
}
