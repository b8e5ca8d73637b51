/** Saved pages from bytes to the facts of their articles. All of them are invented. */
import { expect, it } from 'vitest';
import { draftArticle } from '../../scripts/compile/analyze.ts';
import { type Problem, reportOn } from '../../scripts/compile/core/problem.ts';
import { readArticle } from '../../scripts/compile/read/read.ts';

const HEADLINE = 'Board votes to repair the north quay';
const BODY = [
  'The harbour board of Easterwick voted on Tuesday to repair the north quay before winter, after two years of talks about who should pay for it.',
  '“We could not wait any longer,” said Mira Tollan, who chairs the board. She said that the work would begin in October and cost about four million.',
  'Boats that use the quay will be moved to the old dock, where the water is deep enough for all but the largest of them, the board said.',
  'The fishing families had asked for a new crane as well. The board will decide about that in spring, when the first bills have been paid.',
];
const PARAGRAPHS = BODY.map((text) => `<p>${text}</p>`).join('');
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: HEADLINE,
  datePublished: '2024-03-06T02:11:03+00:00',
  author: { '@type': 'Person', name: 'Jane Roe' },
  publisher: { '@type': 'Organization', name: 'Easterwick Courier' },
};
const JSON_LD = `<script type="application/ld+json">${JSON.stringify(ARTICLE)}</script>`;
const TIME = '<time datetime="2024-03-05T21:11:03-05:00">March 5, 2024</time>';

interface Page {
  head?: string;
  title?: string;
  top?: string;
  heading?: string;
  byline?: string;
  content?: string;
}

function draftOf({
  head = '',
  title = HEADLINE,
  top = '',
  heading = `<h1>${HEADLINE}</h1>`,
  byline = '<div>By Jane Roe</div><div>March 5, 2024</div>',
  content = PARAGRAPHS,
}: Page) {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${top}${heading}${byline}${content}</body></html>`;
  const source = readArticle({ path: 'a.html', bytes: Buffer.from(html) }, [])?.source;
  if (!source) throw new Error('the page was not read');
  const problems: Problem[] = [];
  const { header, body } = draftArticle(source, reportOn(source, problems));
  return {
    problems: problems.map(({ rule }) => rule),
    basis: header.published?.basis ?? null,
    title: header.title.value,
    authors: header.authors.map(({ name }) => name),
    published: header.published?.value ?? null,
    publisher: header.publisher?.value ?? null,
    body: body.map(({ text }) => text),
  };
}

it('takes the heading that the page states for the headline, not the tagline or a trail above it', () => {
  const metas = `<meta property="og:title" content="${HEADLINE}"><meta property="og:site_name" content="Easterwick News, Weather, Sports | Courier 7">`;
  const tagline =
    '<div>Skip to content</div><div>Easterwick News, Weather, Sports | Courier 7</div>';
  const trail = `<div><a href="/">Home</a><a href="/news">News</a><span>${HEADLINE}</span></div>`;
  for (const top of [tagline, trail])
    expect(draftOf({ head: metas, title: `${HEADLINE} | Easterwick Courier`, top })).toMatchObject({
      title: HEADLINE,
      body: BODY,
    });
});

it('reads a title without the name of the outlet behind it', () => {
  const page = {
    title: `${HEADLINE} - Easterwick Courier`,
    heading: '<div>Easterwick</div>',
    byline: '',
  };
  expect(draftOf(page).title).toBe(HEADLINE);
});

it('parts a name from the role that touches it', () => {
  const byline =
    '<div>By <a href="/jane">Jane Roe</a><span>Staff Writer</span></div><div>March 5, 2024</div>';
  expect(draftOf({ byline })).toMatchObject({ authors: ['Jane Roe'], body: BODY });
});

it('takes whom the markup calls the author where nothing says "by", not whom a teaser names', () => {
  const byline = '<div class="author-name">Jane Roe</div><div>March 5, 2024</div>';
  const teasers = `${PARAGRAPHS}${'<p>.</p>'.repeat(8)}<div class="author">Tom Hale</div>`;
  expect(draftOf({ byline, content: teasers }).authors).toEqual(['Jane Roe']);
});

it('takes a name that links to its author’s page, and no reader’s or teaser’s', () => {
  const linked = (href: string, name: string) => `<div><a href="${href}">${name}</a></div>`;
  const menu = ['Sample Places', 'Harbour Walks', 'Old Quay', 'Long Winter'].map(
    (words) => `<div>${words}</div>`,
  );
  const byline = `${menu.join('')}${linked('/blog/author/zdenka-orlu', 'Zdenka Orlu')}`;
  expect(draftOf({ byline }).authors).toEqual(['Zdenka Orlu']);
  expect(draftOf({ byline: byline.replace('/author/', '/tag/') }).authors).toEqual([]);
});

it('takes a rare name beside the date for the author, but no heading', () => {
  const date = '<div>March 5, 2024</div>';
  expect(draftOf({ byline: `<h2>Key Takeaways</h2>${date}` }).authors).toEqual([]);
  expect(draftOf({ byline: `<div>Yiswaree Palansamy</div>${date}` }).authors).toEqual([
    'Yiswaree Palansamy',
  ]);
});

it('prefers the name below the headline to one that the markup at the end calls an author', () => {
  const byline = '<div>Tanagra Oswe</div><div>March 5, 2024</div>';
  const content = `${PARAGRAPHS}<div class="author">Tom Hale</div>`;
  expect(draftOf({ byline, content }).authors).toEqual(['Tanagra Oswe']);
  expect(draftOf({ byline: '', content }).authors).toEqual(['Tom Hale']);
});

it('takes a printed name for the author where metadata calls the outlet so', () => {
  const head = `<meta name="author" content="Mary Courier"><meta property="og:site_name" content="Mary Courier">`;
  expect(draftOf({ head }).authors).toEqual(['Jane Roe']);
  expect(draftOf({ head, byline: '' }).authors).toEqual(['Mary Courier']);
});

it('reads JSON-LD in CDATA', () => {
  const head = JSON_LD.replace('{', '<![CDATA[ {').replace('</script>', ' ]]></script>');
  expect(draftOf({ head, byline: '' })).toMatchObject({
    authors: ['Jane Roe'],
    publisher: 'Easterwick Courier',
    published: '2024-03-06T02:11:00Z',
  });
});

it('takes the moment that a <time> states, also where metadata states it in UTC on the next day', () => {
  const byline = `<div>By Jane Roe</div>${TIME}`;
  for (const head of ['', JSON_LD])
    expect(draftOf({ head, byline }).published).toBe('2024-03-05T21:11:00-05:00');
});

it('leaves the moments of teasers to them', () => {
  const teaser = `${PARAGRAPHS}${'<p>.</p>'.repeat(8)}<div>${TIME}</div>`;
  expect(draftOf({ byline: '', content: teaser }).published).toBeNull();
});

it('keeps a list of links that stands in the text', () => {
  const items = [
    'I wash the floor on the first day of each week',
    'I write down what I lend, and to whom',
    'I plan meals on Sunday and shop once',
    'I keep one drawer empty for what has no place yet',
    'I mend clothes before the season in which I wear them',
  ];
  const list = `<ul>${items.map((item) => `<li><a href="/x">${item}</a></li>`).join('')}</ul>`;
  const content = `<p>Style is a set of choices that one makes once, so as not to make them every day. These are the rules that I have kept for ten years in a small flat.</p>${list}<p>None of these is clever. All of them save an hour a week, which I spend on walks along the river with whoever will come.</p>`;
  const page = {
    title: 'How I keep house',
    heading: '',
    byline: '',
    content: `<main><article><h1>How I keep house</h1>${content}</article></main>`,
  };
  expect(draftOf(page).body.slice(1, -1)).toEqual(items);
});

it('reads pieces of pages and 51 hostile bytes without losing an article', () => {
  const read = (html: string) => readArticle({ path: 'a.html', bytes: Buffer.from(html) }, []);
  const piece = read(`<div class="story"><h2>${HEADLINE}</h2>${PARAGRAPHS}</div>`);
  expect(piece && draftArticle(piece.source, () => {}).body.map(({ text }) => text)).toEqual(
    expect.arrayContaining(BODY),
  );
  const hostile = read('"><had><body><pl=x><![CDATA[-- -->/a> <!DOCTYPE a [<');
  expect(hostile?.source.text ?? '').not.toContain('<body>');
});

it('comes to an end with a title of any length', () => {
  const page = draftOf({ title: 'Quay - '.repeat(50_000), heading: `<h1>${HEADLINE}</h1>` });
  expect(page.title).toBe(HEADLINE);
});

it('infers the day from that of the last change where the page has no other, and says so', () => {
  const byline = '<div>By Jane Roe</div><div>Updated March 5, 2024</div>';
  expect(draftOf({ byline })).toMatchObject({
    published: '2024-03-05',
    basis: 'inferred',
    problems: ['header/only-updated'],
  });
  const metas = [
    '<meta property="article:published_time" content="2021-01-09T08:00:00Z">',
    '<meta property="article:modified_time" content="2024-03-05T08:00:00Z">',
  ];
  expect(draftOf({ byline, head: metas.join('') })).toMatchObject({
    published: '2021-01-09T08:00:00Z',
    basis: 'stated',
    problems: [],
  });
  // Content systems change pages for reasons of their own: only a printed day counts.
  expect(draftOf({ byline: '', head: metas[1] ?? '' }).published).toBeNull();
});

it('takes the moment of the metadata, not that of a teaser of the same day', () => {
  const head = '<meta property="article:published_time" content="2024-03-05T12:55:00-05:00">';
  const teaser =
    '<div>Crane sold <time datetime="2024-03-05T12:30:00-05:00">46 minutes ago</time></div>';
  const byline = `<div>March 5, 2024 by Jane Roe</div>${teaser}`;
  expect(draftOf({ head, byline }).published).toBe('2024-03-05T12:55:00-05:00');
});
