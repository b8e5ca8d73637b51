/** B-cubed and pairwise measures. */
import { describe, expect, it } from 'vitest';
import { bCubed, groupsOf, pairs } from '../../evaluation/score/groups.ts';
import { EXTRA, f1, MISSING, precision, RIGHT, recall, sum } from '../../evaluation/score/tally.ts';

const GOLD = groupsOf([['a', 'b', 'c'], ['d']]);

describe('B-cubed', () => {
  it('is 1 for the same groups, in whatever order', () => {
    expect(f1(sum(bCubed(GOLD, groupsOf([['d'], ['c', 'a', 'b']])).values()))).toBe(1);
  });

  it('loses precision where strangers are joined', () => {
    const tally = sum(bCubed(GOLD, groupsOf([['a', 'b', 'c', 'd']])).values());
    expect(recall(tally)).toBe(1);
    expect(precision(tally)).toBeCloseTo((3 * (3 / 4) + 1 / 4) / 4);
  });

  it('loses recall where a group is torn apart', () => {
    const tally = sum(bCubed(GOLD, groupsOf([['a', 'b'], ['c'], ['d']])).values());
    expect(precision(tally)).toBe(1);
    expect(recall(tally)).toBeCloseTo((2 * (2 / 3) + 1 / 3 + 1) / 4);
  });

  it('gives an item that is in no group nothing', () => {
    expect(bCubed(GOLD, groupsOf([['a', 'b', 'c']])).get('d')).toMatchObject({
      givenRight: 0,
      dueRight: 0,
    });
  });
});

describe('pairs', () => {
  it('are right, missing or too many, and say nothing of items that are rightly apart', () => {
    const found = pairs(
      GOLD,
      groupsOf([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    );
    expect(found).toEqual([
      { items: ['a', 'b'], tally: RIGHT },
      { items: ['a', 'c'], tally: MISSING },
      { items: ['b', 'c'], tally: MISSING },
      { items: ['c', 'd'], tally: EXTRA },
    ]);
  });

  it('belong together when they share one of several groups', () => {
    const both = groupsOf([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect(pairs(both, groupsOf([['a', 'b', 'c']])).map(({ tally }) => tally)).toEqual([
      RIGHT,
      EXTRA,
      RIGHT,
    ]);
  });
});
