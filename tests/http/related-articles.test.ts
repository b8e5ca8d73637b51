/** What may be asked of one record, and of the feed of what concerns it. */
import { describe, expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { serve, serveResponses } from './serve.ts';

const dataset = generateDataset({ articles: 40 });
const textAt = serve(dataset);
const answerAt = serveResponses(dataset);
const [article] = dataset.articles;
const SILVA = 'maria-silva';

interface JsonFeed {
  title: string;
  home_page_url: string;
  feed_url: string;
  next_url?: string;
  items: { id: string }[];
}

async function feedAt(path: string): Promise<JsonFeed> {
  return JSON.parse(await textAt(path));
}

const ids = ({ items }: JsonFeed) => items.map(({ id }) => id);

describe('a feed of what concerns a person', () => {
  it.each([
    'has=-author',
    'in=title&q=harbour',
    'place=lisbon&sort=oldest',
    'limit=3',
    'excerpt=40',
    `person=-li-wei&from=2021`,
  ])('is that of the articles where %s is asked of it', async (search) => {
    const feed = await feedAt(`/people/${SILVA}.jsonfeed?${search}`);
    expect(feed).toEqual(await feedAt(`/articles.jsonfeed?person=${SILVA}&${search}`));
  });

  it('names its own page, other formats and list when nothing is asked', async () => {
    const feed = await feedAt(`/people/${SILVA}.jsonfeed?utm_source=x`);
    const { href } = new URL(feed.feed_url);
    expect(href).toBe(`https://dossier.example/people/${SILVA}.jsonfeed`);
    expect(feed.home_page_url).toBe(`https://dossier.example/people/${SILVA}`);
    expect(ids(feed)).toEqual(ids(await feedAt(`/articles.jsonfeed?person=${SILVA}`)));
  });

  it('names addresses that can be asked when something is', async () => {
    const response = await answerAt(`/people/${SILVA}.jsonfeed?place=lisbon&limit=2`);
    await response.arrayBuffer();
    const links = (response.headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g);
    const addresses = Array.from(links, ([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(6);
    for (const address of addresses) {
      const { pathname, search } = new URL(address);
      expect([address, (await answerAt(pathname + search)).status]).toEqual([address, 200]);
    }
  });

  it.each(['has=aliases', 'sort=name', 'cursor=abc', 'foo=1'])('refuses %s', async (search) => {
    expect((await answerAt(`/people/${SILVA}.rss?${search}`)).status).toBe(400);
  });

  it('is not found for nobody, whatever is asked', async () => {
    expect((await answerAt('/people/nobody.rss?place=lisbon')).status).toBe(404);
  });
});

describe('one record', () => {
  it.each([
    `/people/${SILVA}?q=harbour`,
    `/people/${SILVA}.json?person=li-wei`,
    `/articles/${article?.id}.json?excerpt=20`,
    `/articles/${article?.id}.rss?limit=1`,
    `/stories/${article?.storyId}.ics?from=2021`,
  ])('has nothing to filter: %s is refused with what there is', async (path) => {
    const response = await answerAt(path);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ allowed: ['fields', 'bom', 'format'] });
  });

  it('has fields to choose, and formats', async () => {
    const { name } = JSON.parse(await textAt(`/people/${SILVA}?format=json&fields=name`));
    expect(name).toBe('Maria Silva');
  });

  it('opens whatever mailers add to its address', async () => {
    const plain = await textAt(`/people/${SILVA}`);
    expect(await textAt(`/people/${SILVA}?utm_source=x&fbclid=y`)).toBe(plain);
  });
});
