/** Events against the gold. */
import { expect, it } from 'vitest';
import { scoreEvents } from '../../evaluation/score/events.ts';
import { RIGHT, WRONG } from '../../evaluation/score/tally.ts';
import { event, subjectOf, tallies } from './subject.ts';

const SIGNING = event('2021-03-03', 'The port authority signed the contract for the new pier');

it.each([
  ['its date and words', '2021-03-03', 'contract signed', RIGHT],
  ['one of several dates', ['2021-03', '2021-03-03'], 'contract', RIGHT],
  ['another date', '2021-03-04', 'contract signed', WRONG],
  ['a word that is not in the title', '2021-03-03', 'contract cancelled', WRONG],
])('an event with %s', (_, date, words, tally) => {
  const subject = subjectOf({ events: [{ date, words }] }, { allEvents: [SIGNING] });
  expect(tallies(scoreEvents(subject), 'events')).toEqual([tally]);
});

it('must not be made of words that the gold rules out', () => {
  const gold = { notEvents: ['signed the contract', 'raised the fares'] };
  const subject = subjectOf(gold, { events: [SIGNING] });
  expect(tallies(scoreEvents(subject), 'not events')).toEqual([WRONG, RIGHT]);
});
