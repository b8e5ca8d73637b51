/** What the days and years of two articles say penalty one happening. */
import { describe, expect, it } from 'vitest';
import {
  joinPeriods,
  periodOf,
  printedGapPenalty,
  timeGapPenalty,
} from '../../../scripts/compile/stories/time-gap.ts';
import { draftOf } from '../drafts.ts';

const plain = draftOf('a', { text: 'The club dismissed its coach after nine defeats.' });
const of2013 = draftOf('b', { text: 'The coach, who came in June 2013, was dismissed.' });
const of2020 = draftOf('c', { text: 'The club will build a new hall by 2020.' });
const printed2005 = draftOf('d', {
  text: 'The club dismissed its coach.',
  published: '2005-05-23',
});
const printed2012 = draftOf('e', {
  text: 'The club dismissed its coach.',
  published: '2012-11-02',
});

describe('a year that a text tells', () => {
  it('speaks penalty its being of years before', () => {
    expect(gap(of2013, printed2005)).toBeGreaterThan(1);
  });

  it('does not where it may be looked ahead to', () => {
    expect(gap(of2013, printed2012)).toBe(0);
    expect(gap(of2020, printed2012)).toBe(0);
  });

  it('does not speak of a text that tells none', () => {
    expect(gap(plain, printed2005)).toBe(0);
  });

  it('counts for all that are joined with it', () => {
    const joined = joinPeriods(periodOf(plain), periodOf(of2013));
    expect(timeGapPenalty(joined, periodOf(printed2005))).toBeGreaterThan(1);
  });
});

describe('the days between two printed dates', () => {
  const dated = (published: string) =>
    periodOf(draftOf('f', { text: 'Dockers at Ostport walked out on Monday.', published }));
  const strike = dated('2025-03-03');

  it('speak against one happening from the second week on', () => {
    expect(printedGapPenalty(strike, dated('2025-03-11'))).toBeGreaterThan(2);
    expect(printedGapPenalty(strike, dated('2025-05-01'))).toBeGreaterThan(5);
  });

  it('do not where the reports follow one another', () => {
    expect(printedGapPenalty(strike, dated('2025-03-05'))).toBe(0);
  });

  it('are not known of an undated article', () => {
    expect(printedGapPenalty(strike, periodOf(plain))).toBe(0);
  });
});

function gap(a: typeof plain, b: typeof plain): number {
  return timeGapPenalty(periodOf(a), periodOf(b));
}
