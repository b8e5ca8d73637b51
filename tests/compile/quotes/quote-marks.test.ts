import { describe, expect, test } from 'vitest';
import {
  doubleQuotedSpans,
  singleQuotedSpans,
} from '../../../scripts/compile/quotes/quote-marks.ts';

const between = (text: string) =>
  doubleQuotedSpans(text).map(({ start, end }) => text.slice(start, end));
const betweenSingles = (text: string) =>
  singleQuotedSpans(text).map(({ start, end }) => text.slice(start, end));

describe('pairs of marks', () => {
  test.each([
    ['curly', '“We agreed,” he said.', 'We agreed,'],
    ['straight', '"We agreed," he said.', 'We agreed,'],
    ['guillemets', '«Nous sommes d’accord», dit-il.', 'Nous sommes d’accord'],
    ['guillemets with inner spaces', '« Nous sommes d’accord », dit-il.', 'Nous sommes d’accord'],
    ['guillemets that point inwards', 'Er sagte: »Wir sind uns einig.«', 'Wir sind uns einig.'],
    ['guillemets before a full stop', 'Il parle d’un « vrai accord ».', 'vrai accord'],
    ['guillemets that close behind a dash', 'On dit « oui –». Et encore.', 'oui –'],
    ['low and high', 'Er sagte: „Wir sind uns einig.“', 'Wir sind uns einig.'],
    ['low and high, Polish', 'Powiedział: „Zgadzamy się”.', 'Zgadzamy się'],
    ['corner brackets', '習氏は「合意した」と述べた。', '合意した'],
    ['white corner brackets', '他说『我们同意』。', '我们同意'],
    ['typewriter pairs', "``We agreed,'' he said.", 'We agreed,'],
    ['curly at one side, straight at the other', '“We agreed," he said.', 'We agreed,'],
    ['two openers', '“We agreed,“ he said.', 'We agreed,'],
    ['two closers', 'It would ”protect jobs” in the region.', 'protect jobs'],
    [
      'a closer in place of the opener',
      'He says,” there is nobody who listens.”',
      'there is nobody who listens.',
    ],
  ])('%s', (_name, text, words) => {
    expect(between(text)).toEqual([words]);
  });

  test('keeps the order of two quotes in one sentence', () => {
    expect(between('He spoke of “old ties” and of a “new road.”')).toEqual([
      'old ties',
      'new road.',
    ]);
  });

  test('leaves a quote within a quote to the one around it', () => {
    expect(between('"She told me "go home" and left," he said.')).toEqual([
      'She told me "go home" and left,',
    ]);
    expect(between('“We adhere to the ‘one road’ principle,” he said.')).toEqual([
      'We adhere to the ‘one road’ principle,',
    ]);
  });
});

describe('a mark that is missing', () => {
  test('ends a quote with its sentence when the next one opens', () => {
    expect(between('He said, “The talks went well. He added, “We will meet again.”')).toEqual([
      'The talks went well.',
      'We will meet again.',
    ]);
  });

  test('lets a quote run to the end of its paragraph', () => {
    expect(between('“The first point is trade.')).toEqual(['The first point is trade.']);
  });

  test('does not take inches for the start of a quote', () => {
    expect(
      doubleQuotedSpans('He is 6\'4" tall and weighs 90 kilos.').filter(({ opened }) => opened),
    ).toEqual([]);
  });
});

describe('single marks', () => {
  test('pair around words', () => {
    expect(betweenSingles('‘We won’t go,’ she said.')).toEqual(['We won’t go,']);
  });

  test('hold a plural possessive', () => {
    expect(betweenSingles('‘It is the workers’ road,’ she said. ‘It is ours.’')).toEqual([
      'It is the workers’ road,',
      'It is ours.',
    ]);
  });

  test('end behind an s where nothing else closes them', () => {
    expect(betweenSingles('She spoke of ‘core interests’ in the region.')).toEqual([
      'core interests',
    ]);
  });

  test('are not apostrophes', () => {
    expect(betweenSingles("the '90s, rock 'n' roll and the voters' choice")).toEqual([]);
  });
});
