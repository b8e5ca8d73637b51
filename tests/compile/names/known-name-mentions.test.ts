import { describe, expect, it } from 'vitest';
import type { KnownName } from '../../../scripts/compile/editor/names-file.ts';
import {
  duplicateFormProblems,
  knownMentions,
} from '../../../scripts/compile/names/known-name-mentions.ts';

const entry = (name: string, ...aliases: string[]): KnownName => ({
  type: 'organization',
  name,
  aliases,
  wikidata: null,
});

function found(text: string, ...known: KnownName[]): string[] {
  return knownMentions(text, 0, known).map(({ start, end }) => text.slice(start, end));
}

describe('a name of names.yaml', () => {
  it('is found as a whole word, and the longest one first', () => {
    const known = [entry('Harbour Union', 'Harbour'), entry('Harbour Union of Ghent')];
    expect(found('The Harbour Union of Ghent met; the Harbour slept.', ...known)).toEqual([
      'Harbour Union of Ghent',
      'Harbour',
    ]);
    expect(found('Harbourmasters met.', ...known)).toEqual([]);
  });

  it('matches any case where the editor wrote it in lower case, and only then', () => {
    expect(found('ACME, Acme and acme', entry('Acme Ltd', 'acme'))).toHaveLength(3);
    expect(found('ACME, Acme and acme', entry('Acme Ltd', 'Acme'))).toEqual(['Acme']);
  });

  it('matches straight and curly apostrophes alike', () => {
    expect(found('At L’Oréal today.', entry("L'Oréal"))).toEqual(['L’Oréal']);
  });

  it('needs no blanks around it in scripts that have none', () => {
    expect(found('我们在北京大学见面', entry('北京大学'))).toEqual(['北京大学']);
    expect(found('Метро', entry('тро'))).toEqual([]);
  });
});

it('reports a form that names.yaml gives to two entries, and no form that an entry repeats', () => {
  const known = [entry('Harbour Union', 'HU', 'HU'), entry('Hotel Union', 'HU')];
  const problems = duplicateFormProblems(known);
  expect(problems.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'warning names/form-of-two',
  ]);
  expect(problems[0]?.message).toContain('Hotel Union');
});
