/** What happened when, as five articles mention it: by date, the words of a title and the files. */
import { expect, it } from 'vitest';
import { compile } from '../../../scripts/compile/compile.ts';
import { readFolder } from '../../../scripts/compile/read/folder.ts';
import { SUMMITS } from '../../fixture.ts';

const { dataset } = await compile(readFolder(SUMMITS).files);
const { events = [], articles = [] } = dataset ?? {};

it.each([
  ['1979', 'diplomatic ties between the US and China', '000'],
  ['2001', 'Treaty of Good-Neighborliness', '004'],
  ['2001', 'establishment of the Shanghai Cooperation Organization', '002'],
  ['2013/2022', 'met 38 times', '002'],
  ['2019-06', 'China and Russia exchanged opinions', '004'],
  ['2021-06', 'China and Russia renewed the Treaty', '004'],
  ['2021-11-15', 'US-China summit', '004'],
  ['2021-11-23', 'defense ministers’ meeting', '004'],
  ['2021-12-07', 'US-Russia summit', '004'],
  ['2021-12-09/2021-12-10', 'Summit for Democracy', '004'],
  ['2021-12-15', 'video summit', '004'],
  ['2022-02', 'war', '000 002'],
  ['2022-02', 'Beijing', '000 001 002'],
  ['2022-02', 'joint statement', '002'],
  ['2022-08', 'Nancy Pelosi’s visit to Taiwan', '000'],
  ['2022-09-15', 'Putin', '000 001 002'],
  ['2022-09-15', 'sanctions', '001'],
  ['2023-03-20', 'dinner', '003'],
  ['2023-03-21', 'discussed ways to strengthen bilateral relations', '003'],
])('%s: %s', (date, words, files) => {
  const found = events.filter((event) => event.date === date && event.title.includes(words));
  expect(found.map(({ articleIds }) => articleIds.map((id) => id.slice(0, 3)).join(' '))).toEqual([
    files,
  ]);
});

it('leaves out what needs the words around it: pronouns, statements, half sentences', () => {
  for (const { title } of events) expect(title).not.toMatch(/ said that |^With |, they |…/u);
});

it('has no others', () => {
  expect(events).toHaveLength(19);
});

it('points to the sentence of every mention', () => {
  for (const { mentions } of events)
    for (const { articleId, block, start, end } of mentions) {
      const text = articles.find(({ id }) => id === articleId)?.body[block]?.text ?? '';
      expect(text.slice(start, end)).toMatch(/^[\p{Lu}“(].*[.”\])\p{L}]$/u);
    }
});
