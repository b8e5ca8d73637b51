import { expect, it } from 'vitest';
import type { ListName } from '../../src/model/records.ts';
import { describeQuery } from '../../src/query/describe.ts';
import { parseQuery } from '../../src/query/parse.ts';
import { bundledStore } from '../bundled-store.ts';
import { generateDataset } from '../generated-dataset.ts';

const store = bundledStore(generateDataset({ articles: 60 }));

it.each<[ListName, string, string]>([
  ['articles', '', 'Articles'],
  ['articles', 'limit=5&fields=title&format=rss', 'Articles'],
  ['articles', 'person=li-wei,maria-silva', 'Articles that mention Li Wei or Maria Silva'],
  ['articles', 'person=li-wei&place=lisbon', 'Articles that mention Li Wei and Lisbon'],
  [
    'articles',
    'person=li-wei,maria-silva&place=lisbon',
    'Articles that mention Li Wei or Maria Silva; and Lisbon',
  ],
  ['articles', 'author=ana-perez&language=fr', 'Articles written by Ana Pérez, in French'],
  ['articles', 'language=en-gb,ko', 'Articles in British English or Korean'],
  ['articles', 'language=ja', 'Articles in Japanese'],
  ['articles', 'language=xx', 'Articles in xx'],
  ['articles', 'publisher=-el-faro', 'Articles not published by El Faro'],
  ['quotes', 'speaker=li-wei&manner=indirect', 'Indirect quotes of Li Wei'],
  ['quotes', 'manner=indirect,direct', 'Direct and indirect quotes'],
  ['articles', 'speaker=li-wei', 'Articles that quote Li Wei'],
  ['quotes', 'author=ana-perez', 'Quotes in articles by Ana Pérez'],
  ['events', 'speaker=-li-wei', 'Events not in articles that quote Li Wei'],
  ['stories', 'speaker=li-wei', 'Stories that quote Li Wei'],
  [
    'articles',
    'q="river flood" OR port&in=title',
    'Articles matching ‘"river flood" OR port’ in the title',
  ],
  ['articles', 'from=2021&to=2021', 'Articles from 2021'],
  ['articles', 'from=2021-02-01&to=2021-02-28', 'Articles from February 2021'],
  ['articles', 'from=2021-02-14&to=2021-02-14', 'Articles of 14 February 2021'],
  ['articles', 'from=2021-01&to=2021-01', 'Articles from January 2021'],
  ['articles', 'from=2021-12-31&to=2021-12-31', 'Articles of 31 December 2021'],
  ['articles', 'from=2021-12&to=2021-12&date=event', 'Articles on events in December 2021'],
  ['articles', 'from=2021-01-01&to=2021-01-15', 'Articles from 1 January 2021 to 15 January 2021'],
  ['articles', 'from=2021-03&to=2022', 'Articles from March 2021 to December 2022'],
  [
    'articles',
    'from=2021&to=2021-02-14T10:00Z',
    'Articles from 1 January 2021 to 14 February 2021, 10:00 (UTC)',
  ],
  ['articles', 'from=2021-02-14', 'Articles from 14 February 2021 on'],
  ['articles', 'to=2021-02-14T10:00', 'Articles until 14 February 2021, 10:00'],
  ['articles', 'from=2021&to=2022&date=modified', 'Articles modified from 2021 to 2022'],
  ['articles', 'from=2021&to=2022&date=event', 'Articles on events from 2021 to 2022'],
  [
    'articles',
    'has=author,url&has=-date',
    'Articles with an author or an address at the publisher, without a date',
  ],
  ['articles', 'sort=oldest', 'Articles, oldest first'],
  ['people', 'sort=name', 'People, by name'],
  ['people', 'place=lisbon&to=2021', 'People in articles that mention Lisbon, until 2021'],
  ['people', 'q=silva&has=aliases', 'People with other names, matching ‘silva’'],
  ['publishers', 'person=li-wei', 'Publishers of articles that mention Li Wei'],
])('%s?%s reads “%s”', (list, search, words) => {
  expect(describeQuery(parseQuery(list, search, store), store)).toBe(words);
});
