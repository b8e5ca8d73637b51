/** Licences that are known are said, in every format: the collection's, and each text's own. */
import { describe, expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { BASE, serve, serveResponses } from './serve.ts';

const OURS = 'https://creativecommons.org/licenses/by/4.0/';
const THEIRS = 'https://post.example/terms?a=1&b=2';
const ESCAPED = THEIRS.replace('&', '&amp;');

const dataset = generateDataset({ articles: 4 });
dataset.dossier.license = OURS;
const [article, other] = dataset.articles;
if (article === undefined || other === undefined) throw new Error('no article');
article.license = THEIRS;
const textAt = serve(dataset);
const [quote] = dataset.quotes.filter(({ articleId }) => articleId === article.id);
const linkAt = async (path: string) =>
  (await serveResponses(dataset)(path)).headers.get('link') ?? '';

describe('the licence of the collection', () => {
  it.each(['/', '/articles', '/rss.xml', '/people.json', '/dataset.json', '/events.ics'])(
    'stands in the Link header of %s',
    async (path) => {
      expect(await linkAt(path)).toContain(`<${OURS}>; rel="license"`);
    },
  );

  it('stands in the head of every feed and list', async () => {
    expect((await textAt('/rss.xml')).split('<item>')[0]).toContain(
      `<atom:link rel="license" href="${OURS}"/>`,
    );
    expect((await textAt('/atom.xml')).split('<entry')[0]).toContain(
      `<link rel="license" href="${OURS}"/>`,
    );
    expect(JSON.parse(await textAt('/feed.json'))._dossier.license).toBe(OURS);
    expect(JSON.parse(await textAt('/articles.json')).license).toBe(OURS);
    expect(await textAt('/articles')).toContain(`<link rel="license" href="${OURS}"/>`);
  });

  it('is not said of the texts', async () => {
    for (const path of [`/articles/${other.id}.json`, `/articles/${other.id}`]) {
      expect(await linkAt(path)).not.toContain('rel="license"');
    }
    expect(await textAt(`/articles/${other.id}`)).not.toContain('rel="license"');
  });
});

describe('the licence of a text', () => {
  it('stands in the Link header of its article and quotes', async () => {
    expect(await linkAt(`/articles/${article.id}.json`)).toContain(`<${THEIRS}>; rel="license"`);
    expect(await linkAt(`/quotes/${quote?.id}.json`)).toContain(`<${THEIRS}>; rel="license"`);
  });

  it('stands in its item of every feed, and in no other', async () => {
    expect(
      (await textAt('/rss.xml')).split(`<atom:link rel="license" href="${ESCAPED}"/>`),
    ).toHaveLength(2);
    expect(
      (await textAt('/atom.xml')).split(`<link rel="license" href="${ESCAPED}"/>`),
    ).toHaveLength(2);
    const { items } = JSON.parse(await textAt('/feed.json'));
    const licenses = items.map((item: { _dossier: { license: string } }) => item._dossier.license);
    expect(licenses.filter((license: string | null) => license !== null)).toEqual([THEIRS]);
  });

  it('is a field of its record and a link of its page', async () => {
    expect(JSON.parse(await textAt(`/articles/${article.id}.json`)).license).toBe(THEIRS);
    expect(await textAt('/articles.csv')).toContain(`,${THEIRS},`);
    expect(await textAt(`/articles/${article.id}`)).toContain(
      `<link rel="license" href="${ESCAPED}"/>`,
    );
  });
});

it('says nothing where none is known', async () => {
  const made = generateDataset({ articles: 4 });
  // Notices would be terms for machines, which are a licence, too.
  for (const article of made.articles) article.rights = null;
  for (const path of ['/', '/articles', '/rss.xml', '/dataset.json']) {
    const response = await serveResponses(made)(path);
    expect(response.headers.get('link')).not.toContain('rel="license"');
  }
  for (const path of ['/rss.xml', '/atom.xml', '/articles']) {
    expect(await serve(made, BASE)(path)).not.toContain('rel="license"');
  }
});
