/** The subscription list: every feed of the dossier, in groups, under addresses that answer. */
import { parseOpml } from 'feedsmith';
import { expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { BASE, serve } from './serve.ts';

const dataset = generateDataset({ articles: 6 });
const [story] = dataset.stories;
if (story === undefined) throw new Error('no story');
story.title = 'Q&A on a < b, <b>in full</b>';
const get = serve(dataset);

async function groups(path: string) {
  const { body } = parseOpml(await get(path));
  return body?.outlines ?? [];
}

it('has the whole, the lists, publishers and stories, but not the people by the hundred', async () => {
  const found = await groups('/opml.xml');
  expect(found.map(({ text }) => text)).toEqual(['Generated', 'Publishers', 'Stories']);
});

it('has in full a group for each list whose records have feeds', async () => {
  const found = await groups('/opml-full.xml');
  expect(found.map(({ text }) => text)).toEqual([
    'Generated',
    'Publishers',
    'Stories',
    'People',
    'Organizations',
    'Places',
  ]);
  expect(found[0]?.outlines?.map(({ xmlUrl }) => xmlUrl)).toContain(`${BASE}/rss.xml`);
  const feeds = new Set(
    found.flatMap(({ outlines }) => outlines ?? []).map(({ xmlUrl }) => xmlUrl),
  );
  const people = dataset.entities.filter(({ type }) => type === 'person');
  for (const { id } of people) expect(feeds).toContain(`${BASE}/people/${id}.rss`);
  for (const { id } of dataset.publishers) expect(feeds).toContain(`${BASE}/publishers/${id}.rss`);
  for (const { id } of dataset.stories) expect(feeds).toContain(`${BASE}/stories/${id}.rss`);
});

it('has feeds that answer as what they are listed as', async () => {
  const outlines = (await groups('/opml-full.xml')).flatMap((group) => group.outlines ?? []);
  expect(outlines.length).toBeGreaterThan(15);
  for (const { type, xmlUrl = '' } of outlines) {
    expect(type).toBe('rss');
    expect(await get(xmlUrl.slice(BASE.length))).toContain('<rss version="2.0"');
  }
});

it('shows a title that looks like HTML as it is, where text may be HTML (OPML 2.0)', async () => {
  const outline = (await groups('/opml.xml'))
    .at(-1)
    ?.outlines?.find(({ title }) => title === story.title);
  expect(outline?.text).toBe('Q&A on a &lt; b, &lt;b>in full&lt;/b>');
});
