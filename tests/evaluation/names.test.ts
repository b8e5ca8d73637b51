/** Names against the gold. */
import { expect, it } from 'vitest';
import { scoreNames } from '../../evaluation/score/names.ts';
import { EXTRA, MISSING, RIGHT } from '../../evaluation/score/tally.ts';
import { entity, subjectOf, tallies } from './subject.ts';

it('knows a name by any of its forms, without accents, punctuation and article', () => {
  const subject = subjectOf(
    {
      organizations: [['Northern Isles Ferries', 'NIF'], 'Lindqvist'],
      people: ['Hanna Wickström'],
    },
    {
      entities: [
        entity('organization', 'N.I.F.'),
        entity('organization', 'The Lindqvist'),
        entity('person', 'Hanna Wickstrom'),
      ],
    },
  );
  const findings = scoreNames(subject);
  expect(tallies(findings, 'people')).toEqual([RIGHT]);
  expect(tallies(findings, 'organizations')).toEqual([MISSING, RIGHT, EXTRA]);
});

it('misses a name that has another type, which is one too many there', () => {
  const subject = subjectOf(
    { people: ['Sallow'], places: ['Brennock'] },
    { entities: [entity('place', 'Sallow'), entity('place', 'Brennock')] },
  );
  const findings = scoreNames(subject);
  expect(tallies(findings, 'people')).toEqual([MISSING]);
  expect(tallies(findings, 'places')).toEqual([RIGHT, EXTRA]);
});

it('takes a second entity for one name as too many', () => {
  const subject = subjectOf(
    { places: [['United States', 'US']] },
    { entities: [entity('place', 'United States'), entity('place', 'US')] },
  );
  expect(tallies(scoreNames(subject), 'places')).toEqual([RIGHT, EXTRA]);
});

it('rewards and punishes no optional name', () => {
  const gold = { places: [], optional: { places: ['Asia'] } };
  expect(scoreNames(subjectOf(gold, { entities: [entity('place', 'Asia')] }))).toEqual([]);
  expect(scoreNames(subjectOf(gold))).toEqual([]);
});

it('does not score a type of which the gold has no list', () => {
  expect(scoreNames(subjectOf({}, { entities: [entity('person', 'Una Mathieson')] }))).toEqual([]);
});
