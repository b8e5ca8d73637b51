/** The body against the gold. */
import { describe, expect, it } from 'vitest';
import { compareShingles, countShingles, scoreBody } from '../../evaluation/score/body.ts';
import { isRight, precision, RIGHT, recall, WRONG } from '../../evaluation/score/tally.ts';
import { block, subjectOf, tallies } from './subject.ts';

const FIRST = 'The last ferry of the season left the pier on Friday with eleven people on board.';
const SECOND =
  'The operator said that the winter timetable would not return before the new pier is built.';

describe('the wording', () => {
  it('is right when nothing is missing and nothing too much', () => {
    expect(wording([FIRST, SECOND], [FIRST, SECOND]).every(isRight)).toBe(true);
  });

  it('loses recall with a lost paragraph, precision with a foreign one', () => {
    const [lost] = wording([FIRST, SECOND], [FIRST]);
    expect(lost && precision(lost)).toBe(1);
    expect(lost && recall(lost)).toBeLessThan(0.6);
    const [foreign] = wording([FIRST], [FIRST, SECOND]);
    expect(foreign && recall(foreign)).toBe(1);
    expect(foreign && precision(foreign)).toBeLessThan(0.6);
  });

  it('notices paragraphs in the wrong order', () => {
    const [tally] = wording([FIRST, SECOND], [SECOND, FIRST]);
    expect(tally && recall(tally)).toBeLessThan(1);
    expect(tally && recall(tally)).toBeGreaterThan(0.7);
  });

  it('does not judge optional text, nor a caption that holds some', () => {
    const subject = subjectOf(
      { body: [FIRST], optional: { body: ['The pier in October.'] } },
      {
        article: {
          body: [
            block(FIRST),
            block('The pier in October.'),
            block('The pier in October. Photo: A. Reith', 'caption'),
          ],
        },
      },
    );
    expect(tallies(scoreBody(subject), 'body').every(isRight)).toBe(true);
  });

  function wording(gold: string[], body: string[]) {
    const subject = subjectOf(
      { body: gold },
      { article: { body: body.map((text) => block(text)) } },
    );
    return tallies(scoreBody(subject), 'body');
  }
});

it('counts shingles of words in languages without spaces, too', () => {
  expect(countShingles('港では新しい桟橋の工事が来年の春に始まる。').size).toBeGreaterThan(3);
});

it('counts a shingle as often as it stands there', () => {
  const twice = countShingles('on the pier again on the pier again on the pier again');
  const once = countShingles('on the pier again');
  expect(recall(compareShingles(once, twice))).toBe(1);
  expect(precision(compareShingles(once, twice))).toBeLessThan(0.2);
});

it('wants a passage to stand in one block', () => {
  const gold = { bodyIncludes: ['left the pier on Friday', 'on board. The operator'] };
  const subject = subjectOf(gold, { article: { body: [block(FIRST), block(SECOND)] } });
  expect(tallies(scoreBody(subject), 'body includes')).toEqual([RIGHT, WRONG]);
});

it('wants what is no body to stand in no block, nor in the standfirst', () => {
  const gold = { bodyExcludes: ['Sign up for our newsletter', 'Four minute read'] };
  const standfirst = 'Four minute read';
  const subject = subjectOf(gold, { article: { standfirst, body: [block(FIRST)] } });
  expect(tallies(scoreBody(subject), 'body excludes')).toEqual([RIGHT, WRONG]);
});
