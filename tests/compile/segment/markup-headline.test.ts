import { expect, it } from 'vitest';
import { readPage } from '../../../scripts/compile/read/html-page.ts';
import { markupHeadline } from '../../../scripts/compile/segment/markup-headline.ts';

const HEADLINE = 'Board votes to repair the north quay';
const PROSE = `<p>${'The board voted on Tuesday to repair the north quay before the winter. '.repeat(4)}</p>`;

const headlineOf = (html: string, titles: readonly string[] = []) => {
  const { text, markup } = readPage(`<body>${html}${PROSE}</body>`);
  const lines = text.split('\n').filter((line) => line !== '');
  const line = markupHeadline(lines, [...markup.values()], titles);
  return line === null ? null : lines[line];
};

it('takes the main heading that agrees with the stated title, before one that comes first', () => {
  const page = `<h1><a href="/">Easterwick Courier</a></h1><h1>${HEADLINE}</h1>`;
  expect(headlineOf(page, [HEADLINE])).toBe(HEADLINE);
  expect(headlineOf(page, ['Easterwick board to repair north quay'])).toBe(HEADLINE);
});

it('does not take a site for the headline because a title ends with its name', () => {
  const page = `<h1>Harbour Notes</h1><h2>${HEADLINE}</h2>`;
  expect(headlineOf(page, [HEADLINE, `Harbour Notes: ${HEADLINE}`])).toBe(HEADLINE);
  expect(headlineOf('<h1>Harbour Notes</h1>', [`${HEADLINE} - Harbour Notes`])).toBeNull();
});

it('takes a line that reads as the title where no main heading does, headings first', () => {
  const trail = `<div><a href="/">Home</a> <span>News</span></div><div>${HEADLINE}</div>`;
  expect(headlineOf(`${trail}<h1>News</h1>`, [HEADLINE])).toBe(HEADLINE);
  expect(headlineOf(`<p><a href="/q">${HEADLINE}</a></p>`, [HEADLINE])).toBeNull();
});

it('trusts an only heading of some words, but no name, sentence or link, and none against two titles', () => {
  expect(headlineOf(`<h1>${HEADLINE}</h1>`)).toBe(HEADLINE);
  expect(headlineOf(`<h1>${HEADLINE}</h1>`, ['North quay'])).toBe(HEADLINE);
  expect(
    headlineOf(`<h1>${HEADLINE}</h1>`, ['What a crane costs', 'A crane for the dock']),
  ).toBeNull();
  expect(headlineOf('<h1>Blog</h1>')).toBeNull();
  expect(headlineOf(`<h1>${HEADLINE}.</h1>`)).toBeNull();
  expect(headlineOf(`<h1><a href="/quay">${HEADLINE}</a></h1>`)).toBeNull();
});
