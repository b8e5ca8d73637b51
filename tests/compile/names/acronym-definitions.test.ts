import { describe, expect, it } from 'vitest';
import { acronymDefinitions } from '../../../scripts/compile/names/acronym-definitions.ts';
import { candidatesOf } from '../../../scripts/compile/names/name-candidates.ts';
import { grammarOf } from '../../../scripts/compile/names/name-grammar.ts';

const ENGLISH = grammarOf('en');

const definitions = (text: string) =>
  acronymDefinitions([text], candidatesOf(text, 0, ENGLISH).candidates, ENGLISH.lists).map(
    ({ short, full }) => `${short} = ${full}`,
  );

describe('an acronym is defined', () => {
  it.each([
    [
      'in brackets behind the name',
      'The Harbour Workers Federation (HWF) met.',
      'HWF = Harbour Workers Federation',
    ],
    [
      'before the name in brackets',
      'On Friday the operator ZBT (Zeeland Barge Terminals) went to court.',
      'ZBT = Zeeland Barge Terminals',
    ],
    [
      'behind the kind of organization',
      'On Friday the Zeeland Barge Terminals company (ZBT) went to court.',
      'ZBT = Zeeland Barge Terminals',
    ],
    [
      'without the country',
      'The U.S. Federal Timber Commission (FTC) met.',
      'FTC = U.S. Federal Timber Commission',
    ],
    ['with small letters', 'The African Harbour Bank (AfHB) lent.', 'AfHB = African Harbour Bank'],
    [
      'in quotation marks',
      'The Harbour Workers Federation (“HWF”) met.',
      'HWF = Harbour Workers Federation',
    ],
  ])('%s', (_name, text, definition) => {
    expect(definitions(text)).toEqual([definition]);
  });

  it.each([
    ['a party', 'Lawyer Anna Kowalska (FDP) sued.'],
    ['a nickname', 'It was Robert Hale (Bob) who left.'],
    ['a country', 'The town of Ostrava (CZE) voted.'],
    ['letters in another order', 'The Harbour Workers Federation (FWH) met.'],
    ['words without brackets', 'The Harbour Workers Federation, HWF, met.'],
  ])('not by %s', (_name, text) => {
    expect(definitions(text)).toEqual([]);
  });
});
