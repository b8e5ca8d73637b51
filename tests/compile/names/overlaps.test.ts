import { describe, expect, it } from 'vitest';
import type { KnownName } from '../../../scripts/compile/editor/names-file.ts';
import { knownMentions } from '../../../scripts/compile/names/known-name-mentions.ts';
import { candidatesOf } from '../../../scripts/compile/names/name-candidates.ts';
import { grammarOf } from '../../../scripts/compile/names/name-grammar.ts';
import { resolveOverlaps, withoutOverlaps } from '../../../scripts/compile/names/overlaps.ts';

const ENGLISH = grammarOf('en');

const name = (name: string, ...aliases: string[]): KnownName => ({
  type: 'person',
  name,
  aliases,
  wikidata: null,
});

/** Which of the editor’s mentions are accepted, which lie inside a longer name, and which candidates are left. */
function resolved(text: string, known: KnownName[]) {
  const { accepted, nested, candidates } = resolveOverlaps(
    knownMentions(text, 0, known),
    candidatesOf(text, 0, ENGLISH).candidates,
  );
  return [
    accepted.map(({ entry }) => entry.name),
    nested.map(({ mention }) => mention.entry.name),
    candidates.map((candidate) => candidate.text),
  ];
}

describe('the editor’s mention', () => {
  it('takes the words of a candidate', () => {
    expect(resolved('Then Olga Lindqvist spoke.', [name('Olga Lindqvist')])).toEqual([
      ['Olga Lindqvist'],
      [],
      [],
    ]);
  });

  it('waits where it is one word of a longer candidate', () => {
    expect(resolved('Then Igor Lindqvist spoke.', [name('Olga Lindqvist', 'Lindqvist')])).toEqual([
      [],
      ['Olga Lindqvist'],
      ['Igor Lindqvist'],
    ]);
  });

  it('does not touch a candidate elsewhere', () => {
    expect(resolved('Then Olga Lindqvist met Piet Berg.', [name('Piet Berg')])).toEqual([
      ['Piet Berg'],
      [],
      ['Olga Lindqvist'],
    ]);
  });
});

it('keeps the mentions that share no character with the fixed ones', () => {
  const mention = (start: number, end: number, block = 0) => ({
    ...{ type: 'person' as const, name: 'x', block, start, end },
  });
  const others = [mention(0, 2), mention(1, 3), mention(4, 6), mention(5, 8), mention(4, 6, 1)];
  expect(withoutOverlaps([mention(2, 5)], others)).toEqual([
    mention(0, 2),
    mention(5, 8),
    mention(4, 6, 1),
  ]);
});
