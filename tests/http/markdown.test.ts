/** Pages that hold text, as Markdown: by extension and by `Accept`. */
import { describe, expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { BASE, serveResponses } from './serve.ts';

const dataset = generateDataset({ articles: 3 });
const [article] = dataset.articles;
if (article === undefined) throw new Error('no article');
const words = [
  '# not a heading',
  '1. not a list, *nor* _this_',
  '[a link](javascript:x) <script>x</script> `code` | cell & more',
  'a line\n> and not a quote',
];
Object.assign(article, {
  title: 'Talks [end] <b>soon</b>',
  url: 'https://post.example/a(b)',
  rights: null,
  standfirst: null,
  mentions: [],
  body: words.map((text) => ({ type: 'paragraph', text, span: { start: 0, end: text.length } })),
});
const answer = serveResponses(dataset);
const markdownAt = async (path: string, accept?: string) => {
  const response = await answer(path, accept === undefined ? {} : { headers: { accept } });
  expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  return new TextDecoder().decode(await response.arrayBuffer());
};

describe('an article as Markdown', () => {
  it('has its words, none of which becomes markup', async () => {
    const text = await markdownAt(`/articles/${article.id}.md`);
    expect(text).toContain(
      `\n## [Talks \\[end\\] \\<b\\>soon\\</b\\>](${BASE}/articles/${article.id})\n`,
    );
    expect(text).toContain('\n\\# not a heading\n');
    expect(text).toContain('\n1\\. not a list, \\*nor\\* \\_this\\_\n');
    expect(text).toContain(
      '\n\\[a link\\](javascript:x) \\<script\\>x\\</script\\> \\`code\\` \\| cell \\& more\n',
    );
    expect(text).toContain('\na line \\> and not a quote\n');
  });

  it('links to the publisher with an address that ends where it should', async () => {
    const text = await markdownAt(`/articles/${article.id}.md`);
    expect(text).toContain('[At the publisher](https://post.example/a%28b%29)');
  });
});

it('is given to a client that prefers it, at the page’s own address', async () => {
  const accept = 'text/markdown, text/html;q=0.8';
  expect(await markdownAt(`/articles/${article.id}`, accept)).toContain('not a heading');
  expect(await markdownAt('/', accept)).toContain('Talks');
  expect(await markdownAt('/quotes', accept)).toContain('## [');
  expect((await answer(`/articles/${article.id}`)).headers.get('content-type')).toMatch(
    /^text\/html/,
  );
});

it('says of a quote who said it and where', async () => {
  const [quote] = dataset.quotes.filter(({ speaker }) => speaker !== null);
  const text = await markdownAt(`/quotes/${quote?.id}.md`);
  expect(text).toContain(`\n> ${quote?.text.trim()}`);
  expect(text).toContain(`${quote?.speaker?.name}, in: `);
});
