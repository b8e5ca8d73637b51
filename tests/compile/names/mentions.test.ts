import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleNames } from '../../../scripts/compile/names/mention-detection.ts';
import { draftOf, mentions, namesIn } from './read-names.ts';

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

describe('a date line', () => {
  const draft = draftOf(['Nordic Wire, Copenhagen, 14.03.2024', 'Anna Holm spoke on Thursday.']);
  const [date, ...rest] = draft.lines;
  if (date === undefined) throw new Error('two lines were given');
  const lines = [{ ...date, kind: 'date' as const }, ...rest];
  const namesWith = (publisher: string) =>
    articleNames(
      {
        ...draft,
        lines,
        body: draft.body.slice(1),
        header: { ...draft.header, publisher: { value: publisher, basis: 'stated', span: null } },
      },
      [],
    ).headerNames.map(({ name }) => name);

  it('names a place, and none by the outlet that stands in it', () => {
    expect(namesWith('Nordic Wire')).toEqual(['Copenhagen']);
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
      const found = articleNames(draftOf(paragraphs), []).mentions;
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
