import { describe, expect, it } from 'vitest';
import { eventMentions } from '../../../scripts/compile/events/event-mentions.ts';
import { linkEvents } from '../../../scripts/compile/events/events.ts';
import { UNPUBLISHED } from '../../../src/dataset/timestamps.ts';
import type { Article } from '../../../src/dataset/types.ts';
import { analyzed, draftOf } from '../drafts.ts';

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

  it.each([
    ['Ana Reis, who was elected in 2014, closed the harbour.', '2014', 'Ana Reis was elected'],
    [
      'Varna Shipping sold two ferries and then left the port in 2012.',
      '2012',
      'Varna Shipping sold two ferries and then left the port',
    ],
    [
      'The minister signed the treaty in 2001 and renewed it in 2011.',
      '2011',
      'The minister renewed it',
    ],
    ['Nobody forgets the 2008 harbour strike.', '2008', 'Nobody forgets the harbour strike'],
    [
      'The committee watches over an April 25 ceasefire that ended the fighting.',
      '2021-04-25',
      'A ceasefire that ended the fighting',
    ],
    ['Ana Reis came from Oslo. She was born in 1961.', '1961', 'Ana Reis was born'],
    [
      'The strike ended last month, when the Varna Transit Authority settled with its drivers.',
      '2021-04',
      'The Varna Transit Authority settled with its drivers',
    ],
    [
      'A report by the consulting firm Tarn, made public on 3 May, was harsh.',
      '2021-05-03',
      'A report by the consulting firm Tarn was made public',
    ],
    [
      'Varna and Oslo signed a treaty, which they renewed last year.',
      '2020',
      'Varna and Oslo renewed a treaty',
    ],
    [
      'Varna and Oslo have stood together. In a June 2019 summit, they explored a joint response.',
      '2019-06',
      'In a summit, Varna and Oslo explored a joint response',
    ],
    [
      'Following their meeting on 3 May, the two mayors issued a joint statement.',
      '2021-05-03',
      'The two mayors issued a joint statement',
    ],
    [
      'The port company, which runs three ferries, joined the harbour union in 2004.',
      '2004',
      'The port company joined the harbour union',
    ],
    [
      'The trading post, also built in 1935, is open for business as a market.',
      '1935',
      'The trading post was built',
    ],
    [
      'The museum opened in the wake of the flood, after the town had bought the quay in the 1998 auction of the port.',
      '1998',
      'The auction of the port',
    ],
    [
      'Last year, the company chose a May 2022 release date for the museum.',
      '2020',
      'The company chose a May 2022 release date for the museum',
    ],
    ['The show went off air in 1989.', '1989', 'The show went off air'],
    [
      'Night shifts at the harbour are voluntary until 1 January 2027.',
      '2027-01-01',
      'Night shifts at the harbour are voluntary until 1 January 2027',
    ],
  ])('says of whom: %s', (text, date, title) => {
    expect(mentions(text).at(-1)).toEqual({ date, title });
  });

  it.each([
    'The council tried to postpone the vote until June.',
    'Passes may be exchanged until 1 January 2022.',
    'A committee will review safety at the port by September 2021.',
    '2021 Are harbour cameras still a good choice?',
    'When she walked out of the offices on 25 October 2020.',
    'In a call in August 2020, they renewed the treaty.',
    'Ana Reis said on 3 May 2021 that she had doubts.',
    'The owners noted the council had met them on 3 May.',
    'Officials described the failed launch in March as an “overall success”.',
    'About a month after the strike in March the port company closed.',
    'At a news conference on 3 May in the town hall of Varna, she smiled.',
    'It was read out at a news conference on 3 May.',
    'In 2020, a group of harbour towns, including Oslo.',
    'If the team wins, it will meet Oslo in the final on 30 May 2021.',
    '“The pollution started in 2010,” she said.',
    'The bells of Varna rang in the new year on Good Friday.',
    'The app that will come with the phone in 2022.',
  ])(
    'makes no event of a deadline, the year of a page, half a sentence, a pronoun, a condition or a statement: %s',
    (text) => {
      expect(mentions(text)).toEqual([]);
    },
  );

  it.each([
    'The woman who has directed the ships of Varna since 2004 is leaving.',
    'A valuation commissioned in January put the quay at 11 million.',
    'Plans that the company filed with the town in February show a car park.',
    'The recording of the meeting in March contains no such words.',
    'The company declined to comment on a report that the radar had been repaired in February.',
    'Customers who bought passes on 3 May may ask for a refund.',
    'The mayor did not resign on 3 May.',
    'The coach still has two years left on the contract that he signed in 2004.',
    'The range of phones now available have pushed sales past those of 2017.',
    'The company has a problem with the scheduled November 2020 release date.',
  ])('dates nothing by a time that belongs to a part of the sentence: %s', (text) => {
    expect(mentions(text)).toEqual([]);
  });

  it.each([
    ['The fair will last until September.', '2021-09', 'The fair will last until September'],
    ['The road is closed until February.', '2022-02', 'The road is closed until February'],
  ])('looks ahead to an end: %s', (text, date, title) => {
    const draft = draftOf('a', { text });
    expect(draft.timeExpressions.map(({ future }) => future)).toEqual([true]);
    expect(mentions(text)).toEqual([{ date, title }]);
  });

  it('never shortens a title in the middle of a part', () => {
    const text =
      'The first streetcar in nine days left its barn before dawn on 3 May, hours after the transit authority of the city and a union that represents 1,900 workers agreed to a tentative contract.';
    expect(mentions(text)).toEqual([
      { date: '2021-05-03', title: 'The first streetcar in nine days left its barn before dawn' },
    ]);
  });

  it('gives each of two dates in a sentence its own words', () => {
    const text = 'It comes soon after the Varna fair on April 2 and the Oslo fair on April 9.';
    expect(mentions(text)).toEqual([
      { date: '2021-04-02', title: 'The Varna fair' },
      { date: '2021-04-09', title: 'The Oslo fair' },
    ]);
  });

  it('knows the same day and the next from the day told before', () => {
    const text = 'The mayor resigned on March 3. The deputy stepped down the next day.';
    expect(mentions(text).map(({ date }) => date)).toEqual(['2021-03-03', '2021-03-04']);
  });

  it.each([
    'This year, Varna and Oslo have worked together.',
    'The mayor resigned on the same day.',
    'He has been mayor for years.',
    'Sales were 30 percent lower than in 2012.',
    'It was the first title of the club since 2000.',
    'The club has not won a title since 2000.',
    'Oil fell from $93.5 a barrel in March.',
    'September heating oil stood 1.02 cents lower.',
    'Friday’s low was 62.75.',
    'She drove a 2013 Toyota.',
    'Many came in the 1990s.',
    'The museum recalled the September 11 attacks.',
    'It raises the chances of the club on Saturday.',
    'Two barges collided near the old bridge, a harbour spokesman said on Friday.',
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

  it('not for what the same people do besides on that day', () => {
    expect(
      events(
        'Ana Reis opened the new hospital of Varna on May 5.',
        'Ana Reis dismissed two members of her cabinet on May 5.',
      ),
    ).toHaveLength(2);
  });

  it('has none whose subject is only a pronoun', () => {
    expect(events('It was delayed twice on May 5.')).toEqual([]);
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
  const entities = new Map([['ana', { type: 'person', name: 'Ana Reis' } as const]]);
  return eventMentions(draft, article('a', text), entities)
    .filter(({ clear }) => clear)
    .map(({ date, title }) => ({ date, title }));
}

/** Two articles of two stories. */
function events(...texts: string[]) {
  const drafts = texts.map((text, index) => draftOf('ab'.charAt(index), { text }));
  const articles = drafts.map(({ id, source }) => article(id, source.text));
  return linkEvents({ analyzed: analyzed(drafts), articles, stories: [], entities: [] }, []);
}

/** Of Thursday, 6 May 2021. */
function article(id: string, text: string): Article {
  const span = { start: 0, end: 0 };
  return {
    ...UNPUBLISHED,
    id,
    source: `${id}.txt`,
    url: null,
    license: null,
    title: '',
    titleBasis: 'derived',
    standfirst: null,
    publishedAt: '2021-05-06',
    publishedBasis: 'stated',
    publishedPrecision: 'day',
    publishedEvidence: null,
    modifiedAt: null,
    orderedAt: '2021-05-06T00:00:00Z',
    updatedAt: '2021-05-06T00:00:00Z',
    authors: [],
    publisher: null,
    publisherBasis: null,
    language: 'en',
    rights: null,
    body: text.split('\n').map((line) => ({ type: 'paragraph', text: line, span })),
    notes: [],
    storyId: id,
    entityIds: [],
    mentions: [...text.matchAll(/Ana Reis/g)].map(({ index }) => ({
      entityId: 'ana',
      block: 0,
      start: index,
      end: index + 8,
    })),
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
