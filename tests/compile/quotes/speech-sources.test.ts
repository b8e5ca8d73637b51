import { describe, expect, test } from 'vitest';
import type { NameMention } from '../../../scripts/compile/core/draft.ts';
import { EN_ABBREVIATIONS } from '../../../scripts/compile/languages/en-abbreviations.ts';
import { EN_NAME_LISTS } from '../../../scripts/compile/languages/en-name-lists.ts';
import { EN_SPEECH } from '../../../scripts/compile/languages/en-speech.ts';
import { toParagraph } from '../../../scripts/compile/quotes/paragraph.ts';
import { quotedSpans } from '../../../scripts/compile/quotes/quoted-spans.ts';
import { indexNames, sourcesIn } from '../../../scripts/compile/quotes/speech-sources.ts';

const ENGLISH = {
  speech: EN_SPEECH,
  nameLists: EN_NAME_LISTS,
  abbreviations: EN_ABBREVIATIONS,
};

const NAMES = ['Maria Keller', 'Tom Brandt', 'Linz'];

/** Each source that governs a verb of saying, as `words: verb`. */
function governing(text: string): string[] {
  const paragraph = toParagraph(0, text, quotedSpans([text], EN_SPEECH)[0] ?? [], ENGLISH);
  const mentions = NAMES.flatMap((name): NameMention[] => {
    const start = text.indexOf(name);
    const type = name === 'Linz' ? 'place' : 'person';
    return start < 0 ? [] : [{ type, name, block: 0, start, end: start + name.length }];
  }).sort((a, b) => a.start - b.start);
  const { tokens } = paragraph;
  return sourcesIn(indexNames(paragraph, mentions)).flatMap(({ first, last, verb }) => {
    const words = text.slice(tokens[first]?.start, tokens[last]?.end);
    return verb === null ? [] : [`${words}: ${tokens[verb]?.text}`];
  });
}

describe('the subject of a verb of saying', () => {
  test.each([
    ['stands before it', 'On Friday Maria Keller said so.', 'Maria Keller: said'],
    ['stands behind it', '“In May,” said Maria Keller.', 'Maria Keller: said'],
    ['stands before an adverb', 'Maria Keller has repeatedly said so.', 'Maria Keller: said'],
    ['stands before a relative clause', 'Maria Keller, who said so, left.', 'Maria Keller: said'],
    ['stands before an apposition', 'Maria Keller, a lawyer, said so.', 'Maria Keller: said'],
    ['stands in an apposition', 'The mayor, Maria Keller, said so.', 'Maria Keller: said'],
    [
      'stands in an apposition, with a title',
      'The mayor, Sir Tom Brandt, said so.',
      'Tom Brandt: said',
    ],
    [
      'stands in an apposition, with a trade',
      'Another guest, retired teacher Tom Brandt, said he was glad.',
      'Tom Brandt: said',
    ],
    [
      'stands before a relative clause and not in what is said',
      'Maria Keller, who leads the council, said a first report could be expected.',
      'Maria Keller: said',
    ],
    [
      'is not who is told',
      'The mayor, Maria Keller, told reporters at noon: “In May.”',
      'Maria Keller: told',
    ],
    [
      'stands behind it where a clause comes first',
      'The road was closed in May, said Maria Keller.',
      'Maria Keller: said',
    ],
    ['follows “according to”', 'It is late, according to Maria Keller.', 'Maria Keller: according'],
    ['is the noun before “for …”', 'A spokesman for Maria Keller said so.', 'spokesman: said'],
    ['is a pronoun', 'Then she said so.', 'she: said'],
    ['is a name that no list has', 'Then Zorbrek Qual said so.', 'Zorbrek Qual: said'],
    [
      'is quoted by another',
      'Tom Brandt quoted Maria Keller as saying so.',
      'Maria Keller: saying',
    ],
  ])('%s', (_name, text, source) => {
    expect(governing(text)).toContain(source);
  });

  test('governs each of its verbs', () => {
    expect(governing('Maria Keller said so and added more.')).toEqual([
      'Maria Keller: said',
      'Maria Keller: added',
    ]);
  });
});

describe('no verb of saying', () => {
  test.each([
    ['a noun that is spelled like one', 'The claim of Maria Keller is old.'],
    ['words within a quote', '“Maria Keller said so.”'],
    ['another verb', 'Maria Keller left Linz.'],
  ])('%s', (_name, text) => {
    expect(governing(text)).toEqual([]);
  });
});

test('a place behind a preposition is no subject', () => {
  expect(governing('In Linz, Maria Keller said so.')).toEqual(['Maria Keller: said']);
});

describe('a name that mention detection missed', () => {
  test('begins behind its title and its sentence’s opener', () => {
    expect(governing('Then Professor Zorbrek said so.')).toEqual(['Zorbrek: said']);
  });

  test('is no nationality: that is a noun', () => {
    expect(governing('Then Germans said so.')).toEqual(['Germans: said']);
  });
});
