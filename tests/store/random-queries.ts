/** Random queries, as fast-check values and as query strings. */
import fc from 'fast-check';
import type { Dataset } from '../../src/dataset/types.ts';
import { listNames } from '../../src/model/lists.ts';
import type { ListName } from '../../src/model/records.ts';
import { relations } from '../../src/model/relations.ts';
import { parametersOf } from '../../src/query/parameters.ts';
import { type RandomQuery, Reference, type TextExpression } from './reference.ts';

const DATES = [
  '2020',
  '2021',
  '2020-11',
  '2021-01',
  '2021-02',
  '2020-12-31',
  '2021-01-01',
  '2021-02-14',
  '2021-03-28',
  '2021-03-01T12:00',
  '2021-01-31T23:30:00Z',
  '2021-03-28T02:30:00+02:00',
  '2021-02-01T00:00:00+09:00',
  '2021-05-05T05:05:05',
  '1999',
  '2030-01',
];

export function randomQueries(data: Dataset): fc.Arbitrary<RandomQuery> {
  const reference = new Reference(data);
  const words = sampleWords(data);
  return fc
    .constantFrom(...listNames)
    .chain((list) => randomQueriesOn(list, data, reference, words));
}

function randomQueriesOn(
  list: ListName,
  data: Dataset,
  reference: Reference,
  words: readonly string[],
): fc.Arbitrary<RandomQuery> {
  const rows = parametersOf(list);
  const values = (name: string) => rows.find((row) => row.name === name)?.values(list) ?? [];
  const ids = (parameter: string) =>
    parameter === 'has' ? [...values('has')] : idsOf(data, reference, parameter);
  const condition = fc
    .constantFrom(...relations, 'has')
    .filter((parameter) => ids(parameter).length > 0)
    .chain((parameter) =>
      fc.record({
        parameter: fc.constant(parameter),
        included: fc.uniqueArray(fc.constantFrom(...ids(parameter)), { maxLength: 3 }),
        excluded: fc.uniqueArray(fc.constantFrom(...ids(parameter)), { maxLength: 1 }),
      }),
    )
    .filter(({ included, excluded }) => included.length + excluded.length > 0);
  const rarely = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2, nil: null });
  return fc
    .record({
      list: fc.constant(list),
      conditions: fc.array(condition, { maxLength: 2 }),
      text: rarely(textExpressions(words)),
      in:
        values('in').length > 0
          ? rarely(fc.uniqueArray(fc.constantFrom(...values('in')), { minLength: 1 }))
          : fc.constant(null),
      from: rarely(fc.constantFrom(...DATES)),
      to: rarely(fc.constantFrom(...DATES)),
      date: rarely(fc.constantFrom(...values('date'))),
      sort: rarely(fc.constantFrom(...values('sort'))),
      manner:
        list === 'quotes'
          ? rarely(fc.uniqueArray(fc.constantFrom('direct', 'indirect'), { minLength: 1 }))
          : fc.constant(null),
    })
    .map((query) =>
      query.text
        ? query
        : { ...query, in: null, sort: query.sort === 'relevance' ? null : query.sort },
    );
}

/** The query as a URL's query string. */
export function urlQueryOf(query: RandomQuery): string {
  const pairs = query.conditions.map(({ parameter, included, excluded }) => [
    parameter,
    [...included, ...excluded.map((value) => `-${value}`)].join(','),
  ]);
  if (query.text) pairs.push(['q', print(query.text)]);
  for (const name of ['from', 'to', 'date', 'sort'] as const) {
    const value = query[name];
    if (value !== null) pairs.push([name, value]);
  }
  if (query.in) pairs.push(['in', query.in.join(',')]);
  if (query.manner) pairs.push(['manner', query.manner.join(',')]);
  return pairs.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&');
}

function textExpressions(words: readonly string[]): fc.Arbitrary<TextExpression> {
  const word = fc.constantFrom(...words);
  const { question } = fc.letrec<{ question: TextExpression; leaf: TextExpression }>((tie) => ({
    leaf: fc.oneof(
      { weight: 3, arbitrary: fc.record({ is: fc.constant('word' as const), word }) },
      fc.record({
        is: fc.constant('prefix' as const),
        word: word.map((each) => each.slice(0, 3)),
      }),
      fc.record({
        is: fc.constant('phrase' as const),
        words: fc.array(word, { minLength: 2, maxLength: 2 }),
      }),
    ),
    question: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      tie('leaf'),
      fc.record({
        is: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('question'), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({ is: fc.constant('not' as const), of: tie('question') }),
    ),
  }));
  return question;
}

function print(question: TextExpression): string {
  const group = (part: TextExpression) =>
    part.is === 'all' || part.is === 'any' ? `(${print(part)})` : print(part);
  switch (question.is) {
    case 'word':
      return question.word;
    case 'prefix':
      return `${question.word}*`;
    case 'phrase':
      return `"${question.words.join(' ')}"`;
    case 'not':
      return question.of.is === 'not' ? `-(${print(question.of)})` : `-${group(question.of)}`;
    case 'all':
      return question.of.map(group).join(' ');
    case 'any':
      return question.of.map(group).join(' OR ');
  }
}

function idsOf(data: Dataset, reference: Reference, parameter: string): string[] {
  const found = reference
    .records('articles')
    .flatMap((record) => reference.values(record, parameter));
  const stories = parameter === 'story' ? data.stories.map(({ id }) => id) : [];
  return [...new Set([...found, ...stories])].sort();
}

/** Words of the articles, some without their last letter, so that some match nothing. */
function sampleWords(data: Dataset): string[] {
  const text = data.articles.map(({ title, body }) => [title, ...body.map((each) => each.text)]);
  const words =
    text
      .flat()
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  const some = [...new Set(words)]
    .sort()
    .filter((_, index, { length }) => index % Math.ceil(length / 80) === 0);
  return [...some, ...some.slice(0, 10).map((word) => word.slice(0, -1))];
}
