import { expect, it } from 'vitest';
import { datesWhatFollows } from '../../../scripts/compile/dates/happening-nouns.ts';

it.each([' election', ' presidential election', '’s attack'])(
  'a time dates what follows: 2008%s',
  (after) => {
    expect(datesWhatFollows(after)).toBe(true);
  },
);

it.each([' Toyota', ' to protest', ' and then the strike', ''])(
  'a time does not date what follows: 2008%s',
  (after) => {
    expect(datesWhatFollows(after)).toBe(false);
  },
);
