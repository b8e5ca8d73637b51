/** What machines may do with texts: robots.txt, `/rights.xml`, `Link` and feeds say the same. */
import { describe, expect, it } from 'vitest';
import type { Dataset, Dossier } from '../../src/dataset/types.ts';
import { generateDataset } from '../generated-dataset.ts';
import { BASE, serve, serveResponses } from './serve.ts';

const RIGHTS = `${BASE}/rights.xml`;
const POST = { excerpt: null, credit: null, machines: ['search', 'ai-input'] } as const;

/** One article free of notices, one reserved by a notice, one of a publisher with terms. */
function dataset(settings: Partial<Dossier> = {}): Dataset {
  const made = generateDataset({ articles: 3 });
  const [free, reserved, stated] = made.articles;
  if (!free || !reserved || !stated) throw new Error('three articles');
  Object.assign(free, { publisher: null, rights: null });
  Object.assign(reserved, {
    publisher: { id: 'daily-ledger', name: 'Daily Ledger' },
    rights: { notice: '© 2026 Daily Ledger', reserved: true },
  });
  Object.assign(stated, {
    publisher: { id: 'northern-post', name: 'Northern Post' },
    rights: null,
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  return {
    ...made,
    dossier: {
      ...made.dossier,
      terms: { 'northern-post': { ...POST, machines: [...POST.machines] } },
      ...settings,
    },
  };
}

const made = dataset();
const textAt = serve(made);
const linkAt = async (path: string, of = made) =>
  (await serveResponses(of)(path)).headers.get('link') ?? '';
const idOf = (index: number) => made.articles[index]?.id;

describe('/rights.xml', () => {
  it('has a text that a notice reserves, with its owner', async () => {
    expect(await textAt('/rights.xml')).toContain(
      `<content url="/articles/${idOf(1)}"><license><prohibits type="usage">ai-all</prohibits></license><copyright type="organization">Daily Ledger</copyright></content>`,
    );
  });

  it('has the texts of a publisher as the editor states them, with their licence', async () => {
    expect(await textAt('/rights.xml')).toContain(
      `<content url="/articles/${idOf(2)}"><license><permits type="usage">search ai-input</permits><payment type="attribution"><standard>https://creativecommons.org/licenses/by/4.0/</standard></payment></license>`,
    );
  });

  it('says nothing of a text that has neither', async () => {
    expect(await textAt('/rights.xml')).not.toContain(`/articles/${idOf(0)}"`);
  });

  it('says what holds for the whole where the editor says so, and only there', async () => {
    const whole = serve(dataset({ machines: ['search'] }));
    expect(await whole('/rights.xml')).toContain(
      '<content url="/"><license><permits type="usage">search</permits></license></content>',
    );
    expect(await textAt('/rights.xml')).not.toContain('url="/"');
  });

  it('says that nothing is allowed', async () => {
    const none = serve(dataset({ machines: [] }));
    expect(await none('/rights.xml')).toContain('<prohibits type="usage">all</prohibits>');
  });

  it('is not there, nor in robots.txt, where nothing is said', async () => {
    const silent = dataset({ terms: {} });
    for (const article of silent.articles) article.rights = null;
    expect((await serveResponses(silent)('/rights.xml')).status).toBe(404);
    expect(await serve(silent)('/robots.txt')).not.toContain('License:');
    expect(await linkAt(`/articles/${idOf(1)}`, silent)).not.toContain('rights.xml');
  });
});

it('is named in robots.txt, outside of any group', async () => {
  const text = await textAt('/robots.txt');
  expect(text.split('\n\n').at(-1)).toMatch(`License: ${RIGHTS}\nSitemap:`);
});

describe('the Link header', () => {
  it('of a text with terms and of its quotes leads there', async () => {
    const quote = made.quotes.find(({ articleId }) => articleId === idOf(1));
    const paths = [`/articles/${idOf(1)}`, `/articles/${idOf(2)}.json`];
    for (const path of [...paths, `/quotes/${quote?.id}.json`])
      expect(await linkAt(path)).toContain(
        `<${RIGHTS}>; rel="license"; type="application/rsl+xml"`,
      );
    expect(await linkAt(`/articles/${idOf(0)}`)).not.toContain('rights.xml');
  });

  it('of every answer leads there where the editor states terms of the whole', async () => {
    const whole = dataset({ machines: ['search'] });
    for (const path of ['/', '/articles', '/rss.xml', '/people.json'])
      expect(await linkAt(path, whole)).toContain(`<${RIGHTS}>; rel="license"; type=`);
    expect(await linkAt('/rss.xml')).not.toContain('rights.xml');
  });
});

describe('a page', () => {
  const link = `<link rel="license" type="application/rsl+xml" href="${RIGHTS}"/>`;

  it('of a text with terms, or of its quotes, links to them in its head', async () => {
    const quote = made.quotes.find(({ articleId }) => articleId === idOf(1));
    for (const path of [`/articles/${idOf(1)}`, `/articles/${idOf(2)}`, `/quotes/${quote?.id}`])
      expect((await textAt(path)).split('</head>')[0]).toContain(link);
    for (const path of [`/articles/${idOf(0)}`, '/', '/articles', '/docs'])
      expect(await textAt(path)).not.toContain('application/rsl+xml');
  });

  it('of any kind does where the editor states terms of the whole', async () => {
    const whole = serve(dataset({ machines: ['search'] }));
    for (const path of ['/', '/articles', `/articles/${idOf(0)}`, '/changes', '/search?q=harbour'])
      expect((await whole(path)).split('</head>')[0]).toContain(link);
  });
});

describe('a feed', () => {
  it('has terms in the items that have some', async () => {
    const rss = await textAt('/rss.xml');
    expect(rss.split('<rsl:content ')).toHaveLength(3);
    expect(rss).toContain(
      `<rsl:content url="${BASE}/articles/${idOf(1)}"><rsl:license><rsl:prohibits type="usage">ai-all</rsl:prohibits></rsl:license>`,
    );
    const entries = (await textAt('/atom.xml')).split('<entry').slice(1);
    const linked = entries.filter((entry) =>
      entry.includes(`<link rel="license" type="application/rsl+xml" href="${RIGHTS}"/>`),
    );
    expect(linked).toHaveLength(2);
    expect(linked.join()).not.toContain(`/articles/${idOf(0)}"`);
    const { items } = JSON.parse(await textAt('/feed.json'));
    const terms = Object.fromEntries(
      items.map((item: { url: string; _dossier: { machines: unknown } }) => [
        item.url.split('/').at(-1),
        item._dossier.machines,
      ]),
    );
    expect(terms).toEqual({
      [`${idOf(0)}`]: null,
      [`${idOf(1)}`]: { permits: [], prohibits: ['ai-all'] },
      [`${idOf(2)}`]: { permits: ['search', 'ai-input'], prohibits: [] },
    });
  });

  it('links to terms of the whole in its head', async () => {
    const whole = serve(dataset({ machines: ['search'] }));
    const link = `link rel="license" href="${RIGHTS}" type="application/rsl+xml"/>`;
    expect((await whole('/rss.xml')).split('<item>')[0]).toContain(`<atom:${link}`);
    expect((await whole('/atom.xml')).split('<entry')[0]).toContain(
      `<link rel="license" type="application/rsl+xml" href="${RIGHTS}"/>`,
    );
    expect(JSON.parse(await whole('/feed.json'))._dossier.machine_terms).toBe(RIGHTS);
  });
});

it('finds texts by whether they have terms or are cut', async () => {
  const ids = async (query: string) =>
    JSON.parse(await textAt(`/articles.json?${query}`)).items.map(({ id }: { id: string }) => id);
  expect(new Set(await ids('has=terms'))).toEqual(new Set([idOf(1), idOf(2)]));
  expect(await ids('has=reserved')).toEqual([idOf(1)]);
});

describe('what the editor says of a publisher', () => {
  const longest = (excerpt: number, publishInFull: string[] = []) =>
    dataset({
      publishInFull,
      terms: {
        'northern-post': { excerpt, credit: 'Northern Post, by permission', machines: null },
      },
    });
  const bodyIn = async (made: Dataset): Promise<string> =>
    JSON.parse(await serve(made)(`/articles/${idOf(2)}.json`))
      .body.map(({ text }: { text: string }) => text)
      .join('');

  it('is its longest excerpt, whatever its notice', async () => {
    expect((await bodyIn(longest(20))).length).toBeLessThanOrEqual(20);
    expect(await bodyIn(longest(0))).toBe('');
    expect((await bodyIn(longest(0, ['northern-post']))).length).toBeGreaterThan(20);
  });

  it('is whom to credit', async () => {
    const { items } = JSON.parse(await serve(longest(20))('/feed.json'));
    const credits = items.map((item: { _dossier: { credit: string } }) => item._dossier.credit);
    expect(credits).toContain('Northern Post, by permission');
    expect(credits).toContain('Daily Ledger. © 2026 Daily Ledger');
  });

  it('is whom records of articles and quotes credit, in CSV too', async () => {
    const site = serve(longest(20));
    const creditsIn = async (path: string) =>
      JSON.parse(await site(path)).items.map(({ credit }: { credit: string | null }) => credit);
    const all = ['Northern Post, by permission', 'Daily Ledger. © 2026 Daily Ledger', null];
    expect(new Set(await creditsIn('/articles.json'))).toEqual(new Set(all));
    expect(new Set(await creditsIn('/quotes.json'))).toEqual(new Set(all));
    expect(await site('/quotes.csv')).toContain('"Northern Post, by permission"');
  });
});
