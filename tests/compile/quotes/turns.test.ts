import { describe, expect, test } from 'vitest';
import { said, speechIn } from './speech-in.ts';

const TALK = '“Will you open the road?” Maria Keller asked.\n\n“In May,” said Tom Brandt.';

describe('a conversation of two', () => {
  test('goes on by turns where nothing tells who speaks', () => {
    const text = `${TALK}\n\n“Why not sooner?”\n\n“It is too early for that.”`;
    expect(said(text).slice(2)).toEqual([
      'Maria Keller: Why not sooner?',
      'Tom Brandt: It is too early for that.',
    ]);
    expect(speechIn(text).quotes.map(({ speakerBasis }) => speakerBasis)).toEqual([
      'name',
      'name',
      'turn',
      'turn',
    ]);
  });

  test('is over where somebody is said to speak', () => {
    const text = `${TALK}\n\n“It is too early for that,” Brandt added.`;
    expect(said(text)[2]).toBe('Tom Brandt: It is too early for that,');
  });
});

describe('no conversation', () => {
  const turns = (text: string) =>
    speechIn(text).quotes.filter(({ speakerBasis }) => speakerBasis === 'turn');

  test.each([
    [
      'one who speaks on',
      '“Will it open?” Maria Keller asked.\n\n“We want to know,” Keller said.\n\n“We have waited for years.”',
    ],
    ['an answer that goes on', `${TALK}\n\n“We have waited for years.”`],
    [
      'two statements, none of which asks',
      '“The road will open,” Maria Keller said.\n\n“It will not,” said Tom Brandt.\n\n“We have waited for years.”',
    ],
    [
      'two who speak far apart',
      `“Will you open the road?” Maria Keller asked.\n\nThe road is ten miles long and has been closed to all traffic since the floods.\n\n“In May,” said Tom Brandt.\n\n“We have waited for years.”`,
    ],
    [
      'a report between the quotes',
      `“Will you open the road?” Maria Keller asked.\n\n“In May,” said Tom Brandt, who has led the council of Linz since the floods closed the road six years ago.\n\n“We have waited for years.”`,
    ],
    [
      'one of the two unnamed',
      '“Will you open the road?” one reporter asked.\n\n“In May,” said Tom Brandt.\n\n“We have waited for years.”',
    ],
  ])('%s', (_name, text) => {
    expect(turns(text)).toEqual([]);
  });
});
