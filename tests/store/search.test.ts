import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/query/cost.ts';
import { formatTextQuery, parseTextQuery } from '../../src/query/text-query.ts';
import { bm25Scores, search } from '../../src/store/bundled/search.ts';
import { indexOf } from '../index/index-of.ts';

/** The numbers of the texts that match. */
function found(query: string, texts: readonly string[], language = 'en'): number[] {
  const index = indexOf(texts.map((text) => [[{ text, language }]]));
  return [...search(index, parseTextQuery(query), [1], createBudget()).documents];
}

describe('a text query', () => {
  it.each([
    [
      'a word in any inflection',
      'agreement',
      ['They signed agreements.', 'They agree.', 'Nothing.'],
      [0],
    ],
    ['a word in any case and accent', 'CAFE', ['Un café', 'a cafe', 'coffee'], [0, 1]],
    ['all of its words', 'flood river', ['A river flooded.', 'A river.', 'Floods.'], [0]],
    ['either side of OR', 'flood OR strike', ['A flood', 'A strike', 'A vote'], [0, 1]],
    [
      'OR before words side by side',
      'port flood OR strike',
      ['port flood', 'port strike', 'strike'],
      [0, 1],
    ],
    ['groups', '(port flood) OR strike', ['port flood', 'port strike', 'strike'], [0, 1, 2]],
    ['not', 'port -strike', ['A port', 'A port on strike', 'A strike'], [0]],
    ['not alone', '-strike', ['A port', 'A strike'], [0]],
    ['not a group', 'port -(strike OR flood)', ['port', 'port strike', 'port flood'], [0]],
    ['not a phrase', 'port -"port strike"', ['port', 'port strike', 'port and strike'], [0, 2]],
    [
      'a phrase',
      '"river flood"',
      ['The river floods', 'flood of the river', 'river, flood'],
      [0, 2],
    ],
    [
      'a phrase in curly quotation marks',
      '“river flood”',
      ['The river floods', 'flood river'],
      [0],
    ],
    ['a prefix', 'cooper*', ['cooperation', 'a cooper', 'co-operation'], [0, 1]],
    ['a prefix longer than the stem', 'coopera*', ['cooperation', 'a cooper'], [0]],
    ['a prefix with accents', 'resu*', ['résumé', 'assume'], [0]],
    [
      'a phrase with a prefix as its last word',
      '"river flo*"',
      ['river floods', 'the river’s flow', 'river, a flood', 'rivers and floods'],
      [0, 1],
    ],
    ['texts without a phrase with a prefix', '-"river flo*"', ['river floods', 'x'], [1]],
    [
      'not with a dash in place of the hyphen',
      'port –strike −flood',
      ['port', 'port strike', 'port flood'],
      [0],
    ],
    ['either side of two bars', 'flood || strike', ['A flood', 'A strike', 'A vote'], [0, 1]],
    [
      'a phrase in the quotation marks of any script',
      '「river flood」',
      ['river flood', 'flood river'],
      [0],
    ],
    ['words despite invisible characters', 'ri\u00adver\u200b', ['a river', 'ri'], [0]],
    ['a word with a mark inside', 'AT&T', ['at&t', 'at T', 'at the'], [0, 1]],
    ['an abbreviation with or without full stops', 'U.S.', ['the US', 'the U.S.', 'us'], [0, 1, 2]],
    ['a possessive', "minister's", ['the minister', 'ministers', 'ministry'], [0, 1]],
    ['all words around AND', 'port AND strike', ['port strike', 'port'], [0]],
    ['all words around a stray mark', 'port & strike', ['port strike', 'port'], [0]],
  ])('finds %s', (_, query, texts, numbers) => {
    expect(found(query, texts)).toEqual(numbers);
  });

  it('finds words in scripts without spaces, but not their characters in another order', () => {
    const texts = ['총리는 회담을 열었다', '담회', '会談', '日本と会談した'];
    expect(found('회담', texts, 'ko')).toEqual([0]);
    expect(found('会談', texts, 'ja')).toEqual([2, 3]);
    expect(found('談', texts, 'ja')).toEqual([2, 3]);
    expect(found('会談した', texts, 'ja')).toEqual([3]);
  });

  it('stems each text by its own language', () => {
    const texts = [
      { text: 'acuerdos firmados', language: 'es' },
      { text: 'signed agreements', language: 'en-US' },
    ];
    const index = indexOf(texts.map((text) => [[text]]));
    const numbers = (question: string) => [
      ...search(index, parseTextQuery(question), [1], createBudget()).documents,
    ];
    expect(numbers('acuerdo')).toEqual([0]);
    expect(numbers('agreement')).toEqual([1]);
    expect(numbers('acuerdo OR agreement')).toEqual([0, 1]);
  });

  it('does not match phrases across two texts', () => {
    const index = indexOf([[['a river', 'flood'].map((text) => ({ text, language: 'en' }))]]);
    expect([
      ...search(index, parseTextQuery('"river flood"'), [1], createBudget()).documents,
    ]).toEqual([]);
    expect([
      ...search(index, parseTextQuery('river flood'), [1], createBudget()).documents,
    ]).toEqual([0]);
  });

  it('searches only the fields that have a weight', () => {
    const fields = (...texts: string[]) => texts.map((text) => [{ text, language: 'en' }]);
    const index = indexOf([fields('port', 'other'), fields('other', 'port')]);
    expect([...search(index, parseTextQuery('port'), [1, 0], createBudget()).documents]).toEqual([
      0,
    ]);
    expect([...search(index, parseTextQuery('port'), [0, 1], createBudget()).documents]).toEqual([
      1,
    ]);
  });
});

describe('the score', () => {
  const score = (question: string, texts: readonly string[]) => {
    const index = indexOf(texts.map((text) => [[{ text, language: 'en' }]]));
    return [...bm25Scores(index, search(index, parseTextQuery(question), [1], createBudget()))];
  };

  it('is higher for more occurrences, shorter texts and rarer words', () => {
    const [twice = 0, once = 0, long = 0] = score('port', [
      'port port',
      'port x',
      'port x y z v w',
    ]);
    expect(twice).toBeGreaterThan(once);
    expect(once).toBeGreaterThan(long);
    const [rare = 0, common = 0] = score('port OR ship', ['port', 'ship', 'ship', 'ship']);
    expect(rare).toBeGreaterThan(common);
  });

  it('does not count exclusions', () => {
    const [first = 0, second = 0] = score('port -strike', ['port a', 'port b', 'strike']);
    expect(first).toBe(second);
    expect(first).toBeGreaterThan(0);
  });
});

describe('the canonical spelling', () => {
  it.each([
    ['  Port   OR  Ship ', 'port OR ship'],
    ['(port)', 'port'],
    ['“River  Flood” -Strike*', '"river flood" -strike*'],
    ['port AND & strike', 'port strike'],
    ['-(a OR b) (c d) OR e', '-(a OR b) (c d) OR e'],
    ['((a b)) c', 'a b c'],
    ['-(-a) OR -b', '-(-a) OR -b'],
    ['--a –"b" || c|d', '-a -"b" OR c OR d'],
    ['"a  B*" c*', '"a b*" c*'],
    ['"(a*" "-b*"', '"(a*" "-b*"'],
    ['\u202ea\u202c \ufeffb', 'a b'],
  ])('of %s is %s', (query, spelled) => {
    expect(formatTextQuery(parseTextQuery(query))).toBe(spelled);
    expect(formatTextQuery(parseTextQuery(spelled))).toBe(spelled);
  });
});
