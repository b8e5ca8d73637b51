import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../scripts/compile/names/mentions.ts';
import { draftOf, mentions, namesIn } from './read-names.ts';

describe('people', () => {
  it('are named in full, whatever the later mentions print', () => {
    const found = mentions([
      'Mayor Olga Lindqvist opened the bridge.',
      '“It is late,” Lindqvist said.',
    ]);
    expect(found.map(({ name }) => name)).toEqual(['Olga Lindqvist', 'Olga Lindqvist']);
  });

  it('keep the family name first where the text does', () => {
    const found = mentions(['Chen Weiming arrived. President Chen smiled.']);
    expect(found.map(({ name }) => name)).toEqual(['Chen Weiming', 'Chen Weiming']);
  });

  it('have no title, office or nationality in their name', () => {
    expect(
      namesIn('French Foreign Minister Jean-Noël Duval met Sen. Mary T. Hobbs (R-OH).'),
    ).toEqual(expect.arrayContaining(['person: Jean-Noël Duval', 'person: Mary T. Hobbs']));
  });

  it('keep particles and suffixes', () => {
    expect(namesIn('Economist Piet van der Meer and lawyer Thomas Reed Jr. disagreed.')).toEqual([
      'person: Piet van der Meer',
      'person: Thomas Reed Jr.',
    ]);
  });

  it('are not their possessive', () => {
    expect(namesIn('She read Anna Kowalska’s letter.')).toEqual(['person: Anna Kowalska']);
  });

  it('are not every capital at the start of a sentence', () => {
    expect(namesIn('Traders waited. Reading took an hour. Police came.')).toEqual([]);
  });
});

describe('organizations', () => {
  it('are one with the acronym that the text defines', () => {
    const found = mentions(['The Harbour Workers Federation (HWF) met.', 'The HWF voted.']);
    expect(new Set(found.map(({ name }) => name))).toEqual(new Set(['Harbour Workers Federation']));
  });

  it('are known by their shape', () => {
    expect(namesIn('It sued Norland Timber Ltd and the Ministry of Public Works.')).toEqual([
      'organization: Norland Timber Ltd',
      'organization: Ministry of Public Works',
    ]);
  });
});

describe('places', () => {
  it('are one under all their common names', () => {
    const found = mentions([
      'The U.S. and the United States are one. America agrees; so does the US.',
    ]);
    expect(new Set(found.map(({ name }) => name))).toEqual(new Set(['United States']));
  });

  it('are not their adjectives', () => {
    expect(namesIn('The Iraqi army and the Iraqis.')).toEqual([]);
  });

  it('stand before “-based”', () => {
    expect(namesIn('A Nairobi-based charity helped.')).toEqual(['place: Nairobi']);
  });
});

describe('the editor’s names', () => {
  const lacey = {
    type: 'person',
    name: 'Ebrahim Raisi',
    aliases: ['Lacey'],
    wikidata: null,
  } as const;

  it('go before what the text shows', () => {
    expect(namesIn('Iranian President Lacey spoke.', [{ ...lacey, aliases: ['Lacey'] }])).toEqual([
      'person: Ebrahim Raisi',
    ]);
  });

  it('do not reach inside a longer name', () => {
    expect(namesIn('Actor Robert Lacey spoke.', [{ ...lacey, aliases: ['Lacey'] }])).toEqual([
      'person: Robert Lacey',
    ]);
  });

  it('match in any case where they are written in lower case', () => {
    const known = [
      { type: 'organization', name: 'Acme', aliases: ['acme'], wikidata: null } as const,
    ];
    expect(
      mentions(
        ['ACME and Acme and acme, not acmes'],
        known.map((entry) => ({ ...entry, aliases: ['acme'] })),
      ),
    ).toHaveLength(3);
  });
});

it('holds for any text: slices are exact and in order, nothing throws', () => {
  const word = fc.constantFrom(
    'Xi',
    'Bank',
    'of',
    'U.S.',
    '“',
    '’s',
    'and',
    'de',
    'SCO',
    '(',
    ')',
    '-',
    '.',
    'Mr.',
    'The',
    '习近平',
    'İ',
    '\u0000',
    'Inc',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word).map((words) => words.join(' ')),
    fc.array(word).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(fc.array(text), (paragraphs) => {
      const found = mentionsOf(draftOf(paragraphs), [], () => {});
      let last = { block: 0, end: 0 };
      for (const { block, start, end } of found) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(paragraphs[block]?.length ?? 0);
        if (block === last.block) expect(start).toBeGreaterThanOrEqual(last.end);
        last = { block, end };
      }
    }),
  );
});
