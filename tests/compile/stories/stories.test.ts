import { describe, expect, it } from 'vitest';
import { groupStories } from '../../../scripts/compile/stories/stories.ts';
import { analyzed, draftOf } from '../drafts.ts';

const FERRY =
  'A ferry carrying 140 passengers ran aground off Tallow Point on Tuesday night, and lifeboats from Marrick took everyone ashore.\nThe Star of Lorne struck a sandbank in thick fog shortly after ten, the coastguard said. Nobody was hurt. Captain Ines Duarte had reported engine trouble an hour before.';
const FERRY_AGAIN =
  'All 140 people aboard the ferry Star of Lorne were brought to safety by lifeboats after it hit a sandbank near Tallow Point in fog.\nThe coastguard at Marrick was alerted at 10.10 p.m. on Tuesday. The captain, Ines Duarte, told them of trouble with an engine.';
const FIRE =
  'A ferry caught fire in the harbour of Porto Selo on Sunday while it was being repaired, and two welders were valuesAt to hospital.\nThe Aurora Bay was empty. Its owner, Selo Lines, said that the fire began in the galley and was out by noon.';

describe('which articles are one story', () => {
  it('joins two reports of one accident', () => {
    expect(storiesOf({ a: FERRY, b: FERRY_AGAIN })).toEqual([['a', 'b']]);
  });

  it('keeps a similar accident elsewhere apart', () => {
    expect(storiesOf({ a: FERRY, b: FIRE, c: FERRY_AGAIN })).toEqual([['a', 'c'], ['b']]);
  });

  it('makes a story of every single article, an empty one too', () => {
    expect(storiesOf({ a: FERRY, b: '' })).toEqual([['a'], ['b']]);
  });
});

describe('one day of a wire', () => {
  const WIRE = [
    'Copper fell on the exchange after stocks grew for a third week, dealers said.',
    'Police arrested three men over the theft of a painting from a museum in Oslo.',
    'The central bank raised its lending rate by half a point to curb prices.',
    'A cardinal told worshippers that doctors had found cancer in his liver.',
    'Striking nurses returned to work after the ministry offered a higher wage.',
    'The opposition leader was pardoned by the king and left prison on foot.',
    'A telecoms maker won an order for a rural network worth two billion crowns.',
    'Farmers blocked the motorway to protest penalty imports of cheap tomatoes.',
    'An expedition gave up its attempt to lift part of the sunken liner.',
  ].map((text) => `REUTER 1996-08-30\n${text}`);

  it('is no story for its date and its agency', () => {
    const texts = Object.fromEntries(WIRE.map((text, index) => [`w${index}`, text]));
    expect(storiesOf(texts)).toHaveLength(WIRE.length);
  });

  it('joins two reports of one accident in it', () => {
    const all = [FERRY, FERRY_AGAIN].map((text) => `REUTER 1996-08-30\n${text}`).concat(WIRE);
    const texts = Object.fromEntries(all.map((text, index) => [`w${index}`, text]));
    expect(storiesOf(texts)).toHaveLength(WIRE.length + 1);
  });
});

describe('what a story is called', () => {
  it('keeps its id when an article is added', () => {
    const before = grouped([draftOf('a', { text: FERRY })]).stories[0]?.id;
    const after = grouped([draftOf('a', { text: FERRY }), draftOf('b', { text: FERRY_AGAIN })]);
    expect(after.stories.map(({ id }) => id)).toEqual([before]);
  });

  it('takes the headline that tells most of what all report', () => {
    const drafts = [
      draftOf('a', { title: 'A long night', text: FERRY }),
      draftOf('b', {
        title: 'Ferry shingles aground off Tallow Point in fog, 140 safe',
        text: FERRY_AGAIN,
      }),
    ];
    expect(grouped(drafts).stories[0]?.title).toContain('Tallow Point');
  });
});

describe('copies', () => {
  it('marks a text that another prints with a new opening, the earlier one being the original', () => {
    const drafts = [
      draftOf('b', { text: FERRY, published: '2020-01-02' }),
      draftOf('a', { text: `From our own reporter.\n${FERRY}`, published: '2020-01-03' }),
    ];
    const copies = grouped(drafts).copyOf;
    expect([...copies.keys()]).toEqual(['a']);
    expect(copies.get('a')).toEqual({ articleId: 'b', share: expect.closeTo(0.92, 1) });
  });

  it('takes the text that the other credits as the original, though it has no date', () => {
    const lead =
      'Dockworkers at Ostport walked off the job on Monday in a dispute over night shifts, shutting the harbour to container ships, officials said.\nOstport Terminals said 14 vessels were waiting at anchor as of Monday evening.';
    const drafts = [
      draftOf('wire', { text: `OSTPORT, March 3 (Harbour Wire) - ${lead}` }),
      draftOf('post', { text: `Harbour Wire\n${lead}`, published: '2025-03-04' }),
    ];
    expect([...grouped(drafts).copyOf]).toEqual([
      ['post', { articleId: 'wire', share: expect.any(Number) }],
    ]);
  });

  it('goes by the dates where neither credits the other', () => {
    const drafts = [
      draftOf('wire', { text: FERRY, published: '2020-01-03' }),
      draftOf('post', { text: `Harbour Wire\n${FERRY}`, published: '2020-01-02' }),
    ];
    expect([...grouped(drafts).copyOf.keys()]).toEqual(['wire']);
  });

  it('does not mark a report of another accident that is told in the same words', () => {
    const drafts = [
      draftOf('a', {
        text: accident('Kessock', 'Wednesday', 'Helga Strand'),
        published: '2020-12-09',
      }),
      draftOf('b', { text: accident('Torvik', 'Saturday', 'Geir Moen'), published: '2023-11-11' }),
    ];
    const { copyOf, stories } = grouped(drafts);
    expect(copyOf.size).toBe(0);
    expect(stories).toHaveLength(2);
  });

  it('marks the same words under a later date: a page may be dated by when it was saved', () => {
    const text = accident('Kessock', 'Wednesday', 'Helga Strand');
    const drafts = [
      draftOf('a', { text, published: '2020-12-09' }),
      draftOf('b', { text, published: '2023-11-11' }),
    ];
    expect([...grouped(drafts).copyOf.keys()]).toEqual(['b']);
  });

  it('does not mark another report of the same', () => {
    const drafts = [draftOf('a', { text: FERRY }), draftOf('b', { text: FERRY_AGAIN })];
    expect(grouped(drafts).copyOf.size).toBe(0);
  });
});

function accident(place: string, day: string, manager: string): string {
  return `One of the gates at ${place} dam jammed on ${day} as the river rose for the third day, the operator said.
About 150 people in the hamlet below the dam were told to leave their homes before dark, and buses took them to a school.
The wall is sound, the gates are not, said dam manager ${manager}, who asked drivers to keep away from the valley road.
The operator said the reservoir stood two metres below its limit and that divers would try to free the gate at first light.`;
}

function storiesOf(texts: Record<string, string>): string[][] {
  const drafts = Object.entries(texts).map(([id, text]) => draftOf(id, { text }));
  return grouped(drafts).stories.map(({ articleIds }) => articleIds);
}

function grouped(drafts: ReturnType<typeof draftOf>[]) {
  return groupStories(analyzed(drafts));
}
