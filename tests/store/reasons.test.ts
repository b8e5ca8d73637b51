/** Snippets and explanations of records. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/dataset/types.ts';
import type { ListName } from '../../src/model/records.ts';
import { parseQuery } from '../../src/query/parse.ts';
import { bundledStore } from '../bundled-store.ts';
import { generateDataset } from '../generated-dataset.ts';

const data = generateDataset({ articles: 20 });
const [template] = data.articles;
if (!template) throw new Error('no article');
const paragraphs = ['The ferry leaves at dawn.', 'A lighthouse stands on the cape.'];
const body = paragraphs.map((text) => ({
  type: 'paragraph' as const,
  text,
  span: { start: 0, end: text.length },
}));
const open: Article = {
  ...template,
  id: 'open',
  title: 'Ferries',
  publishedAt: '2022-09',
  body,
  rights: null,
};
const reserved: Article = {
  ...open,
  id: 'reserved',
  publisher: { id: 'daily-ledger', name: 'Daily Ledger' },
  rights: { notice: '© No reproduction.', reserved: true },
};
const store = bundledStore({ ...data, articles: [...data.articles, open, reserved] });

async function texts(search: string): Promise<Record<string, string | null>> {
  const page = await store.page(parseQuery('articles', search, store));
  return Object.fromEntries(
    page.items.map((record) => {
      const pieces = page.snippet(record)?.pieces;
      return [
        record.id,
        pieces?.map(({ text, match }) => (match ? `[${text}]` : text)).join('') ?? null,
      ];
    }),
  );
}

describe('a snippet', () => {
  it('shows no more of a reserved article than its excerpt', async () => {
    expect(await texts('q=lighthouse')).toEqual({
      open: 'A [lighthouse] stands on the cape.',
      reserved: null,
    });
    expect(await texts('q=dawn')).toEqual({
      open: 'The ferry leaves at [dawn].',
      reserved: 'The ferry leaves at [dawn].',
    });
  });

  it('comes from the fields that were searched', async () => {
    expect((await texts('q=ferry'))['open']).toBe('[Ferries]');
    expect((await texts('q=ferry&in=text'))['open']).toBe('The [ferry] leaves at dawn.');
  });

  it('is null without q', async () => {
    expect((await texts('from=2022-09&to=2022-09'))['open']).toBeNull();
  });
});

describe('an explanation', () => {
  it('gives a reason for each part of the question', async () => {
    const search = 'q=dawn+-dusk&has=date&from=2022-09-30&language=en,fr,de,ko,en-gb&explain=1';
    const page = await store.page(parseQuery('articles', search, store));
    const [record] = page.items;
    expect(record && page.explanations(record)).toEqual([
      { parameter: 'has', value: 'date', reason: 'has a date' },
      ...[open.language.toLowerCase(), 'en']
        .filter((value, at, all) => open.language.startsWith('en') && all.indexOf(value) === at)
        .toSorted()
        .map((value) => ({
          parameter: 'language',
          value,
          reason: `is in ${store.label('language', value) ?? value}`,
        })),
      ...(open.language.startsWith('en')
        ? []
        : [{ parameter: 'language', value: open.language, reason: `is in ${open.language}` }]),
      { parameter: 'q', value: 'dawn', reason: 'has ‘dawn’ in text' },
      { parameter: 'from', value: '2022-09', reason: 'is published 2022-09' },
    ]);
  });

  const reasonsOf = async (list: ListName, search: string) => {
    const page = await store.page(parseQuery(list, `${search}&explain=1`, store));
    return page.items.flatMap((record) => page.explanations(record).map(({ reason }) => reason));
  };

  it.each<[ListName, string, RegExp]>([
    ['articles', 'publisher=el-faro', /^is published by El Faro$/],
    ['quotes', 'publisher=el-faro', /^comes from an article that is published by El Faro$/],
    ['quotes', 'speaker=li-wei', /^quotes Li Wei$/],
    ['people', 'place=lisbon', /^comes from an article that names Lisbon$/],
    ['stories', 'place=lisbon', /^names Lisbon$/],
    ['articles', 'from=2000&date=event', /^mentions what is dated \d/],
    ['events', 'from=2000', /^is dated \d/],
    ['events', 'from=2000&date=published', /^comes from an article that is published \d/],
    ['people', 'from=2000', /^comes from an article that is published \d/],
  ])(
    'says for %s?%s whether the record or its article has the value',
    async (list, search, reason) => {
      const reasons = await reasonsOf(list, search);
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.filter((each) => !reason.test(each))).toEqual([]);
    },
  );

  it('is empty without explain=1', async () => {
    const page = await store.page(parseQuery('articles', 'q=dawn', store));
    const [record] = page.items;
    expect(record && page.explanations(record)).toEqual([]);
  });
});
