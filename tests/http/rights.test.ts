/** A reserved article is an excerpt with a credit, wherever it is given. */
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/types.ts';
import { formatsOf } from '../../src/formats/formats.ts';
import { generateDataset } from '../generated-dataset.ts';
import { serve } from './serve.ts';

const HIDDEN = 'The delegation left through the northern gate.';
const NOTICE = '© Northern Post. Reproduction forbidden.';

function dataset(publishInFull: string[] = []): Dataset {
  const made = generateDataset({ articles: 3 });
  const [article] = made.articles;
  if (article === undefined) throw new Error('no article');
  const opening = 'Two ministers met in the harbour on Thursday. '.repeat(8);
  article.publisher = { id: 'northern-post', name: 'Northern Post' };
  article.rights = { notice: NOTICE, reserved: true };
  article.standfirst = null;
  article.body = [opening, HIDDEN].map((text) => ({
    type: 'paragraph',
    text,
    span: { start: 0, end: text.length },
  }));
  article.mentions = [];
  const ofOthers = ({ articleId }: { articleId: string }) => articleId !== article.id;
  made.quotes = made.quotes.filter(ofOthers);
  made.paraphrases = made.paraphrases.filter(ofOthers);
  made.statements = [];
  made.events = [];
  made.dossier.publishInFull = publishInFull;
  return made;
}

const made = dataset();
const [article] = made.articles;
const paths = [
  ...formatsOf('articles').flatMap(({ name, of }) =>
    of === 'page' ? [] : [`/articles.${name}`, `/articles/${article?.id}.${name}`],
  ),
  '/articles.json?fields=all',
  '/articles.ndjson?fields=body',
  '/articles.csv?fields=body',
  '/articles.json?excerpt=5000',
  '/articles.rss?excerpt=5000',
  '/articles.json?q=harbour&explain=1',
  '/stories.atom',
  '/dataset.json',
  '/',
  '/articles',
  `/articles/${article?.id}`,
];

describe('what is behind the excerpt', () => {
  it.each(paths)('is not in %s', async (path) => {
    expect(await serve(made)(path)).not.toContain(HIDDEN);
  });

  it('cannot be told from a search', async () => {
    const { items } = JSON.parse(await serve(made)('/articles.json?q="northern gate"'));
    for (const { snippet } of items) expect(JSON.stringify(snippet)).not.toContain('gate');
  });

  it('is given when the editor has leave', async () => {
    expect(await serve(dataset(['northern-post']))('/rss.xml')).toContain(HIDDEN);
  });
});

describe('the excerpt', () => {
  it.each(['/rss.xml', '/atom.xml', '/feed.json'])('of %s ends with the credit', async (path) => {
    const text = await serve(made)(path);
    expect(text).toContain('Excerpt. Source: Northern Post. ');
    expect(text).toContain('Reproduction forbidden.');
  });
});
