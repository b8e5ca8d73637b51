import { describe, expect, it } from 'vitest';
import { resolve } from '../../../scripts/compile/dates/resolve-time.ts';
import { findExpressions } from '../../../scripts/compile/dates/time-grammar.ts';

/** A Thursday. */
const REFERENCE = { date: '2021-12-16', isStoryDate: false };

describe('times in a sentence, seen from the day of the article', () => {
  it.each([
    ['the two held talks on Wednesday afternoon', '2021-12-15'],
    ['the minister said on Thursday', '2021-12-16'],
    ['the summit yesterday', '2021-12-15'],
    ['the talks on Nov. 15 in Oslo', '2021-11-15'],
    ['a treaty of January 3', '2022-01-03'],
    ['a meeting on Dec. 9–10', '2021-12-09/2021-12-10'],
    ['between December 30 and January 2, 2019', '2019-12-30/2020-01-02'],
    ['In 2001, both signed', '2001'],
    ['renewed last June', '2021-06'],
    ['in December of 2018', '2018-12'],
    ['a late August 2021 call', '2021-08'],
    ['the war broke out in February', '2021-02'],
    ['they have met 38 times since 2013', '2013/2021'],
    ['the house burned down three years ago', '2018'],
    ['arrived on the 12th, officials said', '2021-12-12'],
    ['a dinner on the 20th.', '2021-11-20'],
    ['it fell last month', '2021-11'],
    ['the 2008 presidential election', '2008'],
    ['the May crackdown', '2021-05'],
    ['the summer of 2014', '2014'],
  ])('%s: %s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  it.each([
    'on the 15th floor',
    'in the 21st century',
    'the 20th anniversary of the treaty',
    'about 2000 people came',
    'he may march for 30 minutes',
    'open on Sundays',
    'in the mid-2010s',
    'a 7-7 draw, 404 yards',
    'in the late 1990s',
    'December crude rose',
    'the 7 percent of 2006 fell',
    'rushed for the 3rd-most yards',
  ])('takes no time from “%s”', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('reads two years joined by “and” as two', () => {
    expect(dates('elected in 2001 and 2005')).toEqual(['2001']);
    expect(dates('between 2001 and 2005')).toEqual(['2001/2005']);
  });

  it('looks ahead where the sentence does', () => {
    expect(dates('on Monday', true)).toEqual(['2021-12-20']);
    expect(dates('in March', true)).toEqual(['2022-03']);
  });

  it('leaves open what only the day of the article could say', () => {
    const [weekday] = findExpressions('He resigned on Wednesday.', 'en');
    expect(weekday && resolve(weekday, { date: '2021', isStoryDate: false }, false)).toBeNull();
    expect(weekday && resolve(weekday, null, false)).toBeNull();
  });

  it('are English in English texts alone; calendar days are found in any language', () => {
    const found = (language: string) =>
      findExpressions('Am 5. Mai 2021, im August, last Friday.', language).map(
        ({ time }) => time.kind,
      );
    expect(found('en')).toEqual(['day', 'weekday']);
    expect(found('de')).toEqual(['day']);
  });

  it('are all found in a line of hostile length', () => {
    const found = findExpressions('on the 1 Jan. 2 to '.repeat(30_000), 'en');
    expect(found.length).toBeGreaterThanOrEqual(30_000);
  });
});

function dates(text: string, future = false): (string | undefined)[] {
  return findExpressions(text, 'en').map((one) => resolve(one, REFERENCE, future)?.date);
}
