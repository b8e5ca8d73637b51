import { describe, expect, it } from 'vitest';
import { namesIn } from './read-names.ts';

/** The names of a headline above a paragraph that says something else. */
const inHeadline = (headline: string, text: string) => namesIn([headline, text]);

describe('a name in a headline', () => {
  it('is found where the article names it, also by surname', () => {
    expect(
      inHeadline('Lindqvist Opens New Bridge Over Troubled Waters', 'Mayor Olga Lindqvist spoke.'),
    ).toEqual(['person: Olga Lindqvist']);
  });

  it('is found if the gazetteer knows it well, in capitals too', () => {
    expect(inHeadline('Troubled Waters Rise Again Near Norway', 'It rained.')).toEqual([
      'place: Norway',
    ]);
    expect(inHeadline('TROUBLED WATERS RISE NEAR NORWAY', 'It rained.')).toEqual(['place: Norway']);
  });

  it('is not found where nothing else names it', () => {
    expect(inHeadline('Lindqvist Opens New Bridge Over Troubled Waters', 'It rained.')).toEqual([]);
  });

  it('is not found by a surname that two people share', () => {
    const text = 'Mayor Olga Lindqvist met lawyer Piet Lindqvist.';
    const [headline] = ['Lindqvist Opens New Bridge Over Troubled Waters'];
    expect(inHeadline(headline ?? '', text)[0]).toBe('person: Olga Lindqvist');
  });

  it('is never a direction or a nationality', () => {
    expect(inHeadline('Southern Towns Face Dutch Winter Storm Again', 'It rained.')).toEqual([]);
  });
});

describe('a first name that only the headline gives', () => {
  const headline = 'Cecile Marchetti: I Am Tired of Waiting for the Trains';

  it('completes the surname in the text', () => {
    expect(namesIn([headline, 'Marchetti said so.'])).toEqual(['person: Cecile Marchetti']);
  });

  it('completes nothing where headlines give two', () => {
    const other = 'Bruno Marchetti: We Are Tired of All These Trains';
    expect(namesIn([headline, other, 'Marchetti said so.'])).toEqual(['person: Marchetti']);
  });
});
