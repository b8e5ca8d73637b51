/** What the days and years of two articles say against their reporting one happening. */
import { describe, expect, it } from 'vitest';
import { joinPeriods, periodOf } from '../../../scripts/compile/stories/article-period.ts';
import { newsGapPenalty, timeGapPenalty } from '../../../scripts/compile/stories/time-gap.ts';
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
  it('speaks against an article that was printed years before', () => {
    expect(gap(of2013, printed2005)).toBeGreaterThan(1);
  });

  it('does not where it may lie ahead', () => {
    expect(gap(of2013, printed2012)).toBe(0);
    expect(gap(of2020, printed2012)).toBe(0);
  });

  it('says nothing of a text without a year', () => {
    expect(gap(plain, printed2005)).toBe(0);
  });

  it('counts for all that are joined with it', () => {
    const joined = joinPeriods(periodOf(plain), periodOf(of2013));
    expect(timeGapPenalty(joined, periodOf(printed2005))).toBeGreaterThan(1);
  });
});

/** Beyond any score that two texts can have. */
const VETO = 8;

describe('the days on which their leads say that something happened', () => {
  const walkout = report('Dockers at Ostport walked out on Monday.', '2025-03-03');

  it("part a strike's start from its end eight days later", () => {
    const deal = report('The strike at Ostport ended on Tuesday night.', '2025-03-11');
    expect(newsGapPenalty(walkout, deal)).toBeGreaterThan(7);
  });

  it('part two accidents that are told in the same words', () => {
    const accident = 'A crane fell on a barge at Ostport on Friday, injuring two men.';
    const before = report(accident, '2019-05-11');
    expect(newsGapPenalty(before, report(accident, '2024-05-11'))).toBeGreaterThan(VETO);
  });

  it('part a recap, which tells only of days long past, from what it recalls', () => {
    const recap = report('Dockers at Ostport walked out on 3 March. Here is why.', '2025-05-15');
    expect(newsGapPenalty(walkout, recap)).toBeGreaterThan(VETO);
  });

  it('do not part reports of one day, however late one is printed', () => {
    const later = report('Dockers at Ostport walked out on Monday last week.', '2025-03-09');
    expect(newsGapPenalty(walkout, report('Dockers struck on 3 March.', '2025-03-12'))).toBe(0);
    expect(newsGapPenalty(walkout, later)).toBeLessThan(2);
  });

  it('do not part reports that are printed on one day, as each may tell another part of it', () => {
    const other = report('Talks at Ostport had failed on 26 February.', '2025-03-03');
    expect(newsGapPenalty(walkout, other)).toBe(0);
  });
});

describe('the days between two printed dates, where a lead tells no day', () => {
  const strike = report('Dockers at Ostport are on strike.', '2025-03-03');

  it('speak against one happening, but part nothing by themselves', () => {
    const later = report('Dockers at Ostport are on strike.', '2025-05-01');
    expect(newsGapPenalty(strike, later)).toBeGreaterThan(2);
    expect(newsGapPenalty(strike, later)).toBeLessThan(VETO);
  });

  it('do not where the reports follow one another', () => {
    expect(newsGapPenalty(strike, report('The strike goes on.', '2025-03-05'))).toBe(0);
  });

  it('are not known of an undated article', () => {
    expect(newsGapPenalty(strike, periodOf(plain))).toBe(0);
  });
});

function report(text: string, published: string) {
  return periodOf(draftOf('f', { text, published }));
}

function gap(a: typeof plain, b: typeof plain): number {
  return timeGapPenalty(periodOf(a), periodOf(b));
}
