import { describe, expect, test } from 'vitest';
import { said } from './speech-in.ts';

describe('words between marks that nobody said', () => {
  test.each([
    ['the title of a book', 'Tom Brandt, author of the book “The Long Road to Linz,” lives there.'],
    ['a programme', 'She appeared on “Good Evening Austria” last week.'],
    ['a term', 'The so-called “ring road” is ten miles long.'],
    ['a nickname', 'The tower, nicknamed “Long Anna,” fell down.'],
  ])('%s', (_name, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a word or two', () => {
  test('is a quote when a verb of saying touches it', () => {
    expect(said('“In May,” said Tom Brandt.')).toEqual(['Tom Brandt: In May,']);
  });

  test('is a quote when a verb of judging governs it', () => {
    expect(said('Maria Keller called Tom Brandt an “old friend.”')).toEqual([
      'Maria Keller: old friend.',
    ]);
  });
});

describe('words whose speaker has no name', () => {
  test('are a quote behind a verb of judging', () => {
    expect(
      said('Critics in the council dismissed the road as “a gift to the rich of the valley.”'),
    ).toEqual(['nobody: a gift to the rich of the valley.']);
  });

  test('are a term where nobody says anything', () => {
    expect(said('The ring is one of the “free trade zones” of the valley.')).toEqual([]);
  });
});

describe('single marks', () => {
  test('hold speech where a speaker stands beside them', () => {
    expect(said('‘We will not wait any longer,’ Maria Keller said.')).toEqual([
      'Maria Keller: We will not wait any longer,',
    ]);
  });

  test('hold a term anywhere else', () => {
    expect(said('Maria Keller spoke of the ‘core interests’ of the region.')).toEqual([]);
  });
});

describe('an article that quotes between single marks', () => {
  test('has speech between them also where no speaker stands beside it', () => {
    expect(said('‘We will not wait,’ Maria Keller said. ‘The town can’t pay for it.’')).toEqual([
      'Maria Keller: We will not wait,',
      'Maria Keller: The town can’t pay for it.',
    ]);
  });

  test('leaves double marks within to the quote around them', () => {
    expect(said('Maria Keller said: ‘They told us “go home” and we left.’')).toEqual([
      'Maria Keller: They told us “go home” and we left.',
    ]);
  });

  test('is not one that has single marks around terms and double ones around speech', () => {
    expect(
      said('“We will not wait,” Maria Keller said of the ‘core interests’ of the region.'),
    ).toEqual(['Maria Keller: We will not wait,']);
  });
});

describe('a quote over several paragraphs', () => {
  test('has one speaker', () => {
    const text = 'Maria Keller said: “The road will open in May.\n\n“We have the money for it.”';
    expect(said(text)).toEqual([
      'Maria Keller: The road will open in May.',
      'Maria Keller: We have the money for it.',
    ]);
  });

  test('has the speaker whom its last paragraph tells', () => {
    const text =
      'Maria Keller opened the talks.\n\n“The road will open in May.\n\n“It will be safe.\n\n“And it is paid for,” Tom Brandt said.';
    expect(said(text)).toEqual([
      'Tom Brandt: The road will open in May.',
      'Tom Brandt: It will be safe.',
      'Tom Brandt: And it is paid for,',
    ]);
  });
});
