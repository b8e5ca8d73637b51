import { expect, it } from 'vitest';
import { bundledStore } from '../bundled-store.ts';
import { generateDataset } from '../generated-dataset.ts';

const data = generateDataset({ articles: 40 });
for (const entity of data.entities) {
  if (entity.id === 'li-wei') entity.aliases = ['Minister Li', '李伟'];
}
const store = bundledStore(data);

async function ids(text: string, limit = 10): Promise<string[]> {
  return (await store.suggest(text, limit)).map(({ parameter, id }) => `${parameter}=${id}`);
}

it.each([
  ['the beginning of a name', 'Mari', 'person=maria-silva'],
  ['the beginning of a later word', 'silv', 'person=maria-silva'],
  ['a name without its accents', 'zoe mul', 'person=zoe-muller'],
  ['another name', 'minister l', 'person=li-wei'],
  ['another script', '李', 'person=li-wei'],
  ['a place', 'SAO', 'place=sao-paulo'],
  ['an organization', 'trade', 'organization=ministry-of-trade'],
  ['a named event', 'congress', 'event=harbour-congress'],
  ['a publisher', 'el f', 'publisher=el-faro'],
  ['an author', "o'ne", 'author=john-oneill'],
])('finds by %s', async (_, text, wanted) => {
  expect(await ids(text, 50)).toContain(wanted);
});

it('does not find by the middle of a word or by an empty text', async () => {
  expect(await ids('ilva')).toEqual([]);
  expect(await ids('')).toEqual([]);
  expect(await ids(' -– ')).toEqual([]);
});

it('gives the alias that matched, and none for the name itself', async () => {
  expect((await store.suggest('minister li', 1))[0]).toMatchObject({
    name: 'Li Wei',
    alias: 'Minister Li',
  });
  expect((await store.suggest('li wei', 1))[0]).toMatchObject({ name: 'Li Wei', alias: null });
});

it('gives each suggestion once, whole names first, up to the limit', async () => {
  const found = await ids('m', 50);
  expect(new Set(found).size).toBe(found.length);
  expect(await ids('m', 3)).toHaveLength(3);
  expect((await ids('lisbon'))[0]).toBe('place=lisbon');
});
