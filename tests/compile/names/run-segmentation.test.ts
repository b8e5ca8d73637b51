import { describe, expect, it } from 'vitest';
import { EN_ABBREVIATIONS } from '../../../scripts/compile/languages/en-abbreviations.ts';
import { EN_NAME_LISTS } from '../../../scripts/compile/languages/en-name-lists.ts';
import { segmentRun } from '../../../scripts/compile/names/run-segmentation.ts';
import { textOf, wordsOf } from '../../../scripts/compile/text/words.ts';

/** The run stands within its sentence, unless `opening`: then its first word opens it. */
function segments(run: string, opening = false): string[] {
  const words = wordsOf(opening ? run : `and ${run}`, EN_ABBREVIATIONS).slice(opening ? 0 : 1);
  return segmentRun(words, EN_NAME_LISTS).map(
    ({ words, title }) => (title ? `${title}: ` : '') + textOf(words),
  );
}

describe('a title', () => {
  it.each([
    ['President Olga Lindqvist', ['president: Olga Lindqvist']],
    ['French Foreign Minister Olga Lindqvist', ['minister: Olga Lindqvist']],
    ['Secretary of State Olga Lindqvist', ['secretary: Olga Lindqvist']],
    ['NASA Administrator Bill Ingersoll', ['NASA', 'administrator: Bill Ingersoll']],
    ['Mr Justice Bryan', ['mr: Bryan']],
  ])('is cut from the name after it: %s', (run, found) => {
    expect(segments(run)).toEqual(found);
  });

  it.each([
    ['Dean Barkov', ['Dean Barkov']],
    ['Peter T. King', ['Peter T. King']],
  ])('is not cut where it is a name: %s', (run, found) => {
    expect(segments(run)).toEqual(found);
  });

  it('alone leaves no name', () => {
    expect(segments('Foreign Minister')).toEqual([]);
  });
});

describe('a nationality', () => {
  it('is cut from an institution and from a person', () => {
    expect(segments('Norwegian Foreign Ministry')).toEqual(['Foreign Ministry']);
    expect(segments('French Alain Juppard')).toEqual(['Alain Juppard']);
  });

  it('stays in the name of a company, and as a first name', () => {
    expect(segments('British Airways')).toEqual(['British Airways']);
    expect(segments('Christian Estrada')).toEqual(['Christian Estrada']);
  });

  it('alone is no name', () => {
    expect(segments('Bosnian Serb')).toEqual([]);
  });
});

describe('the first word of a sentence', () => {
  it('is cut where it is a word of the language', () => {
    expect(segments('Then Olga Lindqvist', true)).toEqual(['Olga Lindqvist']);
    expect(segments('Pollster Kevin Bonhammer', true)).toEqual(['Kevin Bonhammer']);
  });

  it('stays where it belongs to the name', () => {
    expect(segments('Per Zetterholm')).toEqual(['Per Zetterholm']);
    expect(segments('Harbour Workers Federation', true)).toEqual(['Harbour Workers Federation']);
  });
});

describe('days and months', () => {
  it('part two names', () => {
    expect(segments('Berlin Tuesday Olga Lindqvist')).toEqual(['Berlin', 'Olga Lindqvist']);
  });

  it('stay where a person bears them', () => {
    expect(segments('April Ryland')).toEqual(['April Ryland']);
    expect(segments('Theresa May')).toEqual(['Theresa May']);
  });

  it('stay open where they stand alone', () => {
    expect(segmentRun(wordsOf('in May', EN_ABBREVIATIONS).slice(1), EN_NAME_LISTS)).toMatchObject([
      { isAmbiguousMonth: true },
    ]);
    expect(segments('Tuesday')).toEqual([]);
  });
});

it('cuts two names that meet', () => {
  expect(segments('NASA Bill Ingersoll')).toEqual(['NASA', 'Bill Ingersoll']);
});

it('leaves out ships', () => {
  expect(segments('HMS Petrel')).toEqual([]);
});
