import { expect, it } from 'vitest';
import { readArticle } from '../../../scripts/compile/read/read.ts';
import { textLinesOf } from '../../../scripts/compile/segment/hard-wraps.ts';
import { pageFeatures } from '../../../scripts/compile/segment/line-context-features.ts';
import { markedLines } from '../../../scripts/compile/segment/markup-features.ts';

const TEXT = 'The board voted on Tuesday to repair the north quay before the winter begins.';

const PAGE = `<body><div class="site-menu"><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></div>
<main><article><h1>Board votes to repair the north quay</h1>
<div class="entry-content"><p>${TEXT}</p><p>${TEXT} And so on.</p><h3>Related articles</h3>
<div class="cardTitle"><a href="/c">Quay opens</a></div></div></article></main></body>`;

function featuresOf(line: string): readonly string[] {
  const source = readArticle({ path: 'a.html', bytes: Buffer.from(PAGE) }, [])?.source;
  if (!source) throw new Error('not read');
  const textLines = textLinesOf(source.text);
  const { features } = pageFeatures(textLines, markedLines(textLines, source));
  return features[textLines.findIndex(({ text }) => text === line)] ?? [];
}

it('tells a line of the text from one of the menu by the elements around it', () => {
  expect(featuresOf(TEXT)).toEqual(
    expect.arrayContaining([
      'is p',
      '0 linked',
      'in the <article>',
      'in the main part',
      'below the headline of the page',
      'around the main text entry',
    ]),
  );
  expect(featuresOf('News')).toEqual(
    expect.arrayContaining([
      'over 0.99 linked',
      'outside the <article>',
      'outside the main part',
      'above the headline of the page',
      'named menu',
      'in li',
    ]),
  );
});

it('says under which short heading a line stands, and splits names of any style', () => {
  expect(featuresOf('Quay opens')).toEqual(
    expect.arrayContaining(['under “related articles”', 'named card', 'named title']),
  );
  expect(featuresOf(TEXT).some((feature) => feature.startsWith('under'))).toBe(false);
});
