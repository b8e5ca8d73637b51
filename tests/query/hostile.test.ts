import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listNames } from '../../src/model/lists.ts';
import { describeQuery } from '../../src/query/describe.ts';
import { parameterNames } from '../../src/query/parameters.ts';
import { parseQuery } from '../../src/query/parse.ts';
import { QueryError } from '../../src/query/query-error.ts';
import { formatTextQuery, parseTextQuery } from '../../src/query/text-query.ts';
import { bundledStore } from '../bundled-store.ts';
import { generateDataset } from '../generated-dataset.ts';

const store = bundledStore(generateDataset({ articles: 12 }));
const list = fc.constantFrom(...listNames);

/** Values as browsers and attackers send them. */
const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }).map(encodeURIComponent),
  fc.string({ unit: 'binary-ascii', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        '%',
        '%00',
        '%zz',
        '%E0%A4%A',
        '%ff',
        '+',
        ',',
        '-',
        '"',
        '(',
        ')',
        'OR',
        '*',
        ' ',
        '2021',
        'li-wei',
        '__proto__',
        'constructor',
        '😀',
        '%F0%9F%98%80',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const pair = fc.tuple(
  fc.oneof(
    fc.constantFrom<string>(...parameterNames, '__proto__', 'constructor', 'utm_x'),
    fc.string({ maxLength: 8 }),
  ),
  value,
);
const search = fc
  .array(pair, { maxLength: 4 })
  .map((pairs) => pairs.map((each) => each.join('=')).join('&'));

it('answers or refuses whatever is sent, and never throws another error', async () => {
  await fc.assert(
    fc.asyncProperty(list, search, async (name, text) => {
      const query = parsed(() => parseQuery(name, text, store));
      if (query === null) return;
      expect(parseQuery(name, query.canonical, store).canonical).toBe(query.canonical);
      expect(describeQuery(query, store)).not.toMatch(/undefined|null|NaN/);
      const page = await store.page(query);
      for (const record of page.items) {
        page.snippet(record);
        page.explanations(record);
      }
    }),
    { numRuns: 3000, seed: 8 },
  );
}, 60_000);

it('formats a parsed text query so that it parses into an equal one', () => {
  const pieces = [
    ...['"', '"', '(', ')', '-', '–', '|', '*', ' ', ' ', ' OR ', ' AND ', "'", '.', '+'],
    ...['a', 'b*', 'é', '協力', 'U.S.', '"a b*"', '"(c*"', '\u200b'],
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 });
  fc.assert(
    fc.property(text, (parts) => {
      const query = parsed(() => parseTextQuery(parts.join('')));
      if (query !== null) expect(parseTextQuery(formatTextQuery(query))).toEqual(query);
    }),
    { numRuns: 20_000, seed: 10 },
  );
});

/** Null when a QueryError refuses the text; any other error fails the test. */
function parsed<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch (error) {
    expect(error).toBeInstanceOf(QueryError);
    return null;
  }
}

it('repeats little of what was sent in an error, and names a parameter', () => {
  fc.assert(
    fc.property(list, search, (name, text) => {
      try {
        parseQuery(name, text, store);
      } catch (error) {
        if (!(error instanceof QueryError)) throw error;
        expect(error.detail.length).toBeLessThan(200);
        expect(error.parameter.length).toBeLessThanOrEqual(40);
      }
    }),
    { numRuns: 1000, seed: 9 },
  );
});

it('parses URLSearchParams like the text that they came from', () => {
  const text = 'q=r%C3%A9sum%C3%A9+%22a+b%22&person=li-wei,maria-silva&from=2021';
  expect(parseQuery('articles', new URLSearchParams(text), store)).toEqual(
    parseQuery('articles', text, store),
  );
});

it.each([
  ['q', 'x'.repeat(8000)],
  ['q', 'a '.repeat(4000)],
  ['q', '('.repeat(400)],
  ['q', '-'.repeat(400)],
  ['q', '"'.repeat(400)],
  ['person', 'x'.repeat(8000)],
  ['person', ',-'.repeat(3000)],
  ['from', '2'.repeat(8000)],
  ['cursor', 'A'.repeat(8000)],
  ['x'.repeat(8000), '1'],
])('refuses %s with a long value', (name, text) => {
  expect(() => parseQuery('articles', `${name}=${text}`, store)).toThrow(QueryError);
});
