import { describe, expect, it } from 'vitest';
import { isPaywall, noteOf } from '../../../scripts/compile/lines/notes.ts';

describe('a line that speaks of the article', () => {
  it.each([
    ['correction', 'Correction, March 5, 2020: An earlier version misstated the capacity.'],
    ['correction', 'CORRECTION (June 3): The bridge is 600 metres long.'],
    ['correction', '*Editor’s note: This story was first published on 4 May 2012.'],
    ['correction', 'This article has been updated with a comment from the mayor.'],
    ['correction', 'In einer früheren Version dieses Artikels hieß es, die Brücke sei gesperrt.'],
    [
      'credit',
      '(Reporting by Anna Krell in Stavnes; Writing by Lucy Marne; Editing by Sue Parkhill)',
    ],
    ['credit', 'Additional reporting by Tom Odum.'],
    ['credit', 'The Harbour Wire contributed to this report.'],
    ['disclaimer', 'The views expressed here are the author’s own.'],
    ['disclaimer', 'Disclosure: the author owns shares of the ferry company.'],
    ['offer', 'Subscribe now for $1 a week.'],
    ['offer', 'This article is for subscribers only.'],
    ['post', '1,204 Retweets 310 Quote Tweets'],
  ])('is a note (%s): %s', (type, text) => {
    expect(noteOf(text)).toBe(type);
  });

  it.each([
    'Corrections officer charged after escape: what we know',
    'The correction: markets fall for a third day',
    'Reporting by journalists in the region has become dangerous.',
    'An earlier version of the bill had no such clause, the senator said.',
    'The views from the castle are the best of the region.',
    'Edited by three scholars over twenty years, the letters fill nine volumes and are read by nobody.',
    'Subscribers of the theatre paid $40.',
    '“You have read my mind,” she said.',
    'It was late and I was tired. pic.twitter.com/9xYzQw12',
    'The post got 1,204 retweets within an hour.',
  ])('is not: %s', (text) => {
    expect(noteOf(text)).toBeNull();
  });
});

it('tells a paywall from an offer', () => {
  expect(isPaywall('This article is for subscribers only.')).toBe(true);
  expect(isPaywall('You’ve reached your limit of free articles.')).toBe(true);
  expect(isPaywall('Subscribe now for $1 a week.')).toBe(false);
});
