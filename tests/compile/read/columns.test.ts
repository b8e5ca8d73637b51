import { expect, it } from 'vitest';
import type { Problem } from '../../../scripts/compile/core/problem.ts';
import { columnsInOrder } from '../../../scripts/compile/read/columns.ts';
import { readArticle } from '../../../scripts/compile/read/read.ts';

const PAGE = `The Fenwick Quarterly                             Spring 2014

The repair of the weir at Hale will     concrete did not set in the cold,
be delayed until spring because the     engineers said on Tuesday.

“It is still soup,” said the site       “We could skate on it,” said Poppy
foreman, Abe Lister, at the weir.       Garland, who lives beside the weir.
He will try again in March.

Copies are sold at the town hall and at every kiosk of the region.`;

it('reads the left column, then the right one, and what stands around both where it stands', () => {
  const { text, regions } = columnsInOrder(PAGE);
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    'The Fenwick Quarterly                             Spring 2014',
    'The repair of the weir at Hale will',
    'be delayed until spring because the',
    '“It is still soup,” said the site',
    'foreman, Abe Lister, at the weir.',
    'He will try again in March.',
    'concrete did not set in the cold,',
    'engineers said on Tuesday.',
    '“We could skate on it,” said Poppy',
    'Garland, who lives beside the weir.',
    'Copies are sold at the town hall and at every kiosk of the region.',
  ]);
  expect(regions).toEqual([{ start: 2, end: 8, column: 40 }]);
});

it('says so, and where: problems name the lines of the file', () => {
  const problems: Problem[] = [];
  const read = readArticle({ path: 'a.txt', bytes: Buffer.from(PAGE) }, problems);
  expect(problems).toMatchObject([{ rule: 'read/columns', severity: 'warning', line: 3 }]);
  const { text = '', lineShifts = [] } = read?.source ?? {};
  const lineOf = (words: string) =>
    text.slice(0, text.indexOf(words)).split('\n').length -
    lineShifts
      .filter(({ offset }) => offset <= text.indexOf(words))
      .reduce((n, { lines }) => n + lines, 0);
  expect(['be delayed', 'engineers', 'Garland', 'Copies'].map(lineOf)).toEqual([4, 4, 7, 10]);
});

it('names the lines of the file behind each of several parts in columns', () => {
  const problems: Problem[] = [];
  const read = readArticle({ path: 'a.txt', bytes: Buffer.from(`${PAGE}\n\n${PAGE}`) }, problems);
  expect(problems.map(({ line }) => line)).toEqual([3, 14]);
  const { text = '', lineShifts = [] } = read?.source ?? {};
  const lineOf = (words: string) => {
    const at = text.lastIndexOf(words);
    const shifted = lineShifts.filter(({ offset }) => offset <= at);
    return text.slice(0, at).split('\n').length - shifted.reduce((n, { lines }) => n + lines, 0);
  };
  expect(['be delayed', 'engineers', 'Garland', 'Copies'].map(lineOf)).toEqual([15, 15, 18, 21]);
});

it('takes no table for columns', () => {
  const table = `Station                 Depth
Hale weir               3.4 m
Fenwick lock            2.1 m
Harrow Sound            7.0 m
Old bridge              1.9 m`;
  expect(columnsInOrder(table)).toEqual({ text: table, lineShifts: [], regions: [] });
});

it('takes no menu for columns, and no line with a page number', () => {
  const text = `Home     News     Sport     Weather

The repair of the weir at Hale will be delayed until spring.               17

Engineers said on Tuesday that the concrete did not set.`;
  expect(columnsInOrder(text).text).toBe(text);
});
