import { describe, expect, it } from 'vitest';
import { contextScores } from '../../../scripts/compile/names/context-features.ts';
import { candidatesOf } from '../../../scripts/compile/names/name-candidates.ts';
import { grammarOf } from '../../../scripts/compile/names/name-grammar.ts';

const ENGLISH = grammarOf('en');

/** The type that the words around a name speak for most; null when they speak for none. */
function typeInContext(text: string, name: string): string | null {
  const candidate = candidatesOf(text, 0, ENGLISH).candidates.find((found) => found.text === name);
  if (!candidate) throw new Error(`no candidate "${name}" in: ${text}`);
  const [best] = Object.entries(contextScores(text, candidate, ENGLISH)).sort(
    ([, a], [, b]) => b - a,
  );
  return best && best[1] > 0 ? best[0] : null;
}

/** Names that no list knows, so that their context alone decides. */
describe('the context tells a person', () => {
  it.each([
    ['by a role before the name', 'Yesterday the negotiator Tarvel met both sides.', 'Tarvel'],
    ['by a verb of saying before it', '“The bridge is closed,” said Tarvel on Friday.', 'Tarvel'],
    ['by “a man named”', 'Police held a man named Tarvel overnight.', 'Tarvel'],
    ['by an age', 'Among the injured was Tarvel, 34, of the night shift.', 'Tarvel'],
    ['by a party and state', 'The motion by Tarvel (R-Ohio) failed.', 'Tarvel'],
    ['by “who”', 'The vote surprised Tarvel who had left early.', 'Tarvel'],
    ['by “himself”', 'The plan was drawn by Tarvel himself.', 'Tarvel'],
    ['by relatives', 'The council honoured Tarvel’s widow in May.', 'Tarvel'],
    ['by staff of a campaign', 'On Friday many Tarvel supporters stayed at home.', 'Tarvel'],
    ['by a role in apposition', 'The prize went to Tarvel, director of the museum.', 'Tarvel'],
    ['by a verb of saying after it', 'On Friday Tarvel insisted on a new vote.', 'Tarvel'],
  ])('%s', (_name, text, name) => {
    expect(typeInContext(text, name)).toBe('person');
  });

  it.each([
    ['an article', 'They towed the Tarvel, whose engine had failed, to port.', 'Tarvel'],
    ['a year where an age would stand', 'They sold Tarvel, 1984, at auction.', 'Tarvel'],
    ['a possessive before a verb of saying', 'They heard Tarvel’s said to be new.', 'Tarvel'],
    ['a thing owned', 'They painted Tarvel’s doors.', 'Tarvel'],
  ])('but not by %s', (_name, text, name) => {
    expect(typeInContext(text, name)).not.toBe('person');
  });
});

describe('the context tells an organization', () => {
  it.each([
    ['by its kind before the name', 'They flew with the airline Tarvel to the coast.', 'Tarvel'],
    ['by its staff', 'It was too late, an analyst at Tarvel wrote.', 'Tarvel'],
    ['by what it owns', 'Her yard has been a division of Tarvel since May.', 'Tarvel'],
    ['by those who work there', 'Her brother works for Tarvel in the docks.', 'Tarvel'],
    ['by “said it”', 'On Monday Tarvel said it would close the yard.', 'Tarvel'],
    ['by its shares', 'On Monday Tarvel shares fell again.', 'Tarvel'],
    ['by its executives', 'A former Tarvel executive disagreed.', 'Tarvel'],
    ['by those whom it beat', 'In the final they beat Tarvel on penalties.', 'Tarvel'],
    ['by the kind that it is one of', 'Shipping lines including Tarvel raised prices.', 'Tarvel'],
    ['by “which”', 'They wrote to Tarvel which never answered.', 'Tarvel'],
    ['by its kind in apposition', 'They wrote to Tarvel, the Dutch company.', 'Tarvel'],
  ])('%s', (_name, text, name) => {
    expect(typeInContext(text, name)).toBe('organization');
  });

  it.each([
    ['“said” alone', 'On Monday Tarvel said the yard would close.', 'Tarvel'],
    ['one of something else', 'Many dishes including Tarvel were sold out.', 'Tarvel'],
    ['shares that it does not own', 'They talked about Tarvel and shares fell.', 'Tarvel'],
    ['the possessive of an executive', 'They heard Tarvel’s executive summary.', 'Tarvel'],
  ])('but not by %s', (_name, text, name) => {
    expect(typeInContext(text, name)).not.toBe('organization');
  });
});

describe('the context tells a place', () => {
  it.each([
    ['by the kind that it is one of', 'In towns including Tarvel the water rose.', 'Tarvel'],
    ['by those who live there', 'The residents of Tarvel had to leave.', 'Tarvel'],
    ['by a preposition of place', 'The fire spread throughout Tarvel at night.', 'Tarvel'],
    ['by a preposition of direction', 'Buses ran from Tarvel all night.', 'Tarvel'],
    ['by a constituency', 'She is the MP for Tarvel since May.', 'Tarvel'],
    ['by flight', 'Thousands fled Tarvel during the night.', 'Tarvel'],
    ['by a direction', 'Snow fell across northern Tarvel on Monday.', 'Tarvel'],
    ['by its kind before the name', 'They reached the town Tarvel on foot.', 'Tarvel'],
    ['by its kind and “of”', 'They reached the village of Tarvel on foot.', 'Tarvel'],
    ['by what a country has', 'They crossed Tarvel’s border on foot.', 'Tarvel'],
    ['by its kind behind the name', 'They closed the Tarvel airport for a day.', 'Tarvel'],
    ['by “-based”', 'It was sold to a Tarvel-based company.', 'Tarvel'],
    ['by its kind in apposition', 'They came from Tarvel, a small town by the sea.', 'Tarvel'],
    ['by the region behind a comma', 'They settled at Tarvel, Calif., in May.', 'Tarvel'],
    ['by a dateline', 'TARVEL, Aug 30 (Reuters) - It rained.', 'TARVEL'],
  ])('%s', (_name, text, name) => {
    expect(typeInContext(text, name)).toBe('place');
  });

  it.each([
    ['“of” alone', 'They spoke of Tarvel all night.', 'Tarvel'],
    ['an airport that it does not name', 'They blamed Tarvel for the airport.', 'Tarvel'],
    ['a word behind a comma that is no region', 'They met Tarvel, laughing, in May.', 'Tarvel'],
    ['a border that is not its own', 'They blamed Tarvel and border guards.', 'Tarvel'],
    ['a hyphen before another word', 'They bought a Tarvel-style lamp for it.', 'Tarvel'],
  ])('but not by %s', (_name, text, name) => {
    expect(typeInContext(text, name)).not.toBe('place');
  });
});
