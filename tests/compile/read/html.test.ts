import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import type { Problem } from '../../../scripts/compile/core/problem.ts';
import { readPage } from '../../../scripts/compile/read/html-page.ts';
import { readArticle } from '../../../scripts/compile/read/read.ts';

const read = (html: string) =>
  readArticle({ path: 'page.html', bytes: Buffer.from(html) }, [])?.source ?? null;

const PAGE = `<!DOCTYPE html><html lang="en-GB"><head>
<title>Leaders meet &amp; part | The Example</title>
<meta property="og:site_name" content="The Example">
<meta property="og:title" content="Leaders meet &amp; part | The Example">
<meta property="article:published_time" content="2023-03-22T07:58:00+09:00">
<meta name="author" content="Ada Lee">
<link rel="canonical" href="https://example.org/leaders">
<style>p { color: red }</style></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<h1>Leaders meet
  &amp; part</h1><div>By <b>Ada</b> Lee</div>
<p>They met on&nbsp;Tuesday.<br>It was &#147;brief&#148;.<p hidden>Subscribe</p><p>He said <q>no</q>.
<ul><li>One<li>Two</ul><script>var p = "<p>no</p>";</script>
<figure><img alt="x"><figcaption>The hall</figcaption></figure></body></html>`;

it('reads the visible text, a line for each block', () => {
  expect(read(PAGE)?.text).toBe(
    'Leaders meet & part\n\nBy Ada Lee\n\nThey met on Tuesday.\nIt was “brief”.\n\nHe said “no”.\n\nOne\nTwo\n\nThe hall',
  );
});

it('reads what meta tags state, without the site in the headline', () => {
  expect(read(PAGE)?.metadata).toEqual({
    title: 'Leaders meet & part',
    publishedAt: '2023-03-22T07:58:00+09:00',
    authors: ['Ada Lee'],
    publisher: 'The Example',
    language: 'en-GB',
    url: 'https://example.org/leaders',
  });
});

it('prefers the article that JSON-LD describes, wherever it stands in there', () => {
  const jsonLd = {
    '@graph': [
      { '@type': 'Organization', '@id': '#us', name: 'Example News' },
      {
        '@type': ['NewsArticle'],
        headline: 'Leaders &quot;meet&quot;',
        author: [{ name: 'Bo Kim' }, 'Ada Lee'],
        publisher: { '@id': '#us' },
        datePublished: '2023-03-22',
      },
    ],
  };
  const script = `<script type="application/ld+json">${JSON.stringify(jsonLd)}</script></head>`;
  expect(read(PAGE.replace('</head>', script))?.metadata).toMatchObject({
    title: 'Leaders "meet"',
    authors: ['Bo Kim', 'Ada Lee'],
    publisher: 'Example News',
    publishedAt: '2023-03-22',
  });
});

it('ignores JSON-LD that is not JSON', () => {
  const script = '<script type="application/ld+json">{ oops </script></head>';
  expect(read(PAGE.replace('</head>', script))?.metadata.authors).toEqual(['Ada Lee']);
});

it('decodes as the page declares', () => {
  const page = PAGE.replace('<title>', '<meta charset="windows-1252"><title>');
  const bytes = Buffer.from(page.replace('brief', 'br\xeff'), 'latin1');
  expect(readArticle({ path: 'a.html', bytes }, [])?.source.text).toContain('“brïf”');
});

it('recognizes a page that is saved as .txt', () => {
  const source = readArticle({ path: 'page.txt', bytes: Buffer.from(PAGE) }, [])?.source;
  expect(source?.metadata.publisher).toBe('The Example');
});

it('stops where elements are nested without end, and says so', () => {
  const problems: Problem[] = [];
  const bytes = Buffer.from(`<p>The words of a hostile page</p>${'<div>'.repeat(100_000)}more`);
  const article = readArticle({ path: 'page.html', bytes }, problems);
  expect(article?.source.text).toBe('The words of a hostile page');
  expect(problems.map(({ rule }) => rule)).toEqual(['read/deep-markup']);
});

it('takes captions, headings and list items for what the markup says', () => {
  const source = read(`<body><h1>Towns agree</h1><p>They met on Tuesday, at last.</p>
<h2><a href="#cost">What it costs</a></h2><ul><li>Twelve ships, <a href="/s">all new</a></li>
<li><a href="/x">Ferry strike ends</a></li></ul><figure><figcaption>The quay</figcaption></figure>
<blockquote><p>We waited.</p><p>Long.</p></blockquote></body>`);
  const marked = [...(source?.markup ?? [])].map(([start, kind]) => [
    source?.text.slice(start).split('\n')[0],
    kind,
  ]);
  expect(marked).toEqual([
    ['What it costs', 'heading'],
    ['Twelve ships, all new', 'list-item'],
    ['Ferry strike ends', 'list-item'],
    ['The quay', 'caption'],
    ['We waited.', 'quote'],
    ['Long.', 'quote'],
  ]);
});

it('cleans what character references hide', () => {
  expect(read('<p>The co&shy;operation of the har&#8203;bour towns</p>')?.text).toBe(
    'The cooperation of the harbour towns',
  );
});

it('keeps elements apart that touch, but not the letters of one word', () => {
  const text = (html: string) => read(`<p>The harbour board of Easterwick met.</p>${html}`)?.text;
  expect(text('<div>By <a href="/jane">Jane Roe</a><span>Staff Writer</span></div>')).toMatch(
    /By Jane Roe\nStaff Writer$/,
  );
  expect(text('<div><a href="/">Home</a><a href="/news">News</a></div>')).toMatch(/Home\nNews$/);
  expect(text('<p><span>T</span><span>he</span> quay of <b>North</b>End</p>')).toMatch(
    /The quay of NorthEnd$/,
  );
});

it('separates the cells of a row', () => {
  const table =
    '<table><tr><td>Quay</td><td>Depth</td></tr><tr><td>North</td><td>9 m</td></tr></table>';
  expect(read(`<p>The quays of the harbour</p>${table}`)?.text).toMatch(
    /Quay \| Depth\nNorth \| 9 m$/,
  );
});

it('reads a headline as one line, however it is broken', () => {
  expect(read('<h1>Board votes<br>to repair the quay</h1><p>On Tuesday.</p>')?.text).toMatch(
    /^Board votes to repair the quay\n/,
  );
});

const PROSE = `<p>${'The board voted on Tuesday to repair the north quay before the winter. '.repeat(4)}</p>`;

it('shows what scripts would show: an article that is hidden at first, but no box that is', () => {
  const article = read(`<body><p>Easterwick Courier</p><div style="display: none">${PROSE}</div>`);
  expect(article?.text).toContain('The board voted');
  const box = read(`<body>${PROSE}<div style="display:none"><p>Subscribe to our letter.</p></div>`);
  expect(box?.text).not.toContain('Subscribe');
});

it('puts parts that a page sends later where they belong', () => {
  const page = `<body><h1>Board votes to repair the quay</h1><template id="B:0"></template><p>Contact us</p>
<div hidden id="S:0">${PROSE}</div><div hidden id="S:1"><p>See also</p></div></body>`;
  expect(read(page)?.text.split(/\n+/)).toEqual([
    'Board votes to repair the quay',
    PROSE.replace(/<\/?p>/g, '').trim(),
    'Contact us',
    'See also',
  ]);
});

it('reads pieces of pages, and pages whose head is broken', () => {
  expect(read('<main><article><h1>Harbour opens</h1><p>For twelve ships.</p>')?.text).toBe(
    'Harbour opens\n\nFor twelve ships.',
  );
  expect(
    read('<html><head><meta <body class="de"><h1>Hafen offen</h1><p>Zwölf Schiffe kamen.</p>')
      ?.text,
  ).toBe('Hafen offen\n\nZwölf Schiffe kamen.');
});

it('says how much of a line and of the elements around it leads elsewhere', () => {
  const source = read(`<body><div class="teasers"><p><a href="/a">Ferry strike ends</a></p>
<p><a href="/b">Quay opens</a> at last</p></div></body>`);
  const [first, second] = [...(source?.page?.values() ?? [])];
  expect(first).toMatchObject({ length: 17, linked: 17, element: { tag: 'p', alike: 2 } });
  expect(second).toMatchObject({ length: 17, linked: 10 });
  expect(first?.element.parent).toMatchObject({
    classAndId: 'teasers ',
    length: 34,
    linked: 27,
    lines: 2,
  });
});

it('notes the moments and the authors that the markup states', () => {
  const source = read(`<div>By <a rel="author" href="/jane">Jane Roe</a></div>
<time datetime="2024-03-05T21:11:03-05:00" itemprop="datePublished">March 5, 2024</time>
<p>The harbour board voted.</p>`);
  const [byline, date, text] = [...(source?.page?.values() ?? [])];
  expect(byline).toMatchObject({ authors: ['Jane Roe'], time: null });
  expect(date?.time).toEqual({ value: '2024-03-05T21:11:03-05:00', role: 'published' });
  expect(text).toMatchObject({ authors: [], time: null });
});

it('keeps what was read before the parser failed, and says why', () => {
  const { text, failure } = readPage('<p>The harbour opens.<p>', (handler) => ({
    write(html) {
      new Parser(handler).write(html);
      throw new TypeError('no such state');
    },
    end() {},
  }));
  expect(text).toBe('The harbour opens.');
  expect(failure).toContain('TypeError: no such state');
  expect(readPage('<p>The harbour opens.<p>').failure).toBeNull();
});
