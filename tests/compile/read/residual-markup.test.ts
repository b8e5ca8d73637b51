import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../scripts/compile/core/problem.ts';
import { readArticle } from '../../../scripts/compile/read/read.ts';
import { plainLine } from '../../../scripts/compile/read/residual-markup.ts';
import { positionIn } from '../../../scripts/compile/text/span.ts';

function read(text: string, path = 'a.txt') {
  const problems: Problem[] = [];
  const source = readArticle({ path, bytes: Buffer.from(text) }, problems)?.source;
  return { text: source?.text, source, problems };
}

describe('tags in plain text', () => {
  it.each([
    [
      'The <b>harbour</b> town <EM class="x">agrees</EM> at last',
      'The harbour town agrees at last',
    ],
    ['The <a href="javascript:alert(1)">harbour</a> town agrees', 'The harbour town agrees'],
    ['The harbour <img src=x onerror=alert(1)> town agrees', 'The harbour town agrees'],
    ['The harbour town agrees<o:p></o:p> at last', 'The harbour town agrees at last'],
    ['The harbour</b> town agrees</script> at last', 'The harbour town agrees at last'],
    ['<b>The <i>harbour town agrees', 'The harbour town agrees'],
    ['He said <q>no</q> to the harbour town', 'He said “no” to the harbour town'],
    ['The harbour <!-- not --> town agrees', 'The harbour town agrees'],
    ['The harbour<script>if (a < b) alert("</p>")</script> town agrees', 'The harbour town agrees'],
    ['<![CDATA[The harbour town agrees]]>', 'The harbour town agrees'],
    [
      'The &lt;b&gt;harbour&lt;/b&gt; town &amp;lt;i&amp;gt;agrees&amp;lt;/i&amp;gt;',
      'The harbour town agrees',
    ],
  ])('are taken out: %s', (printed, text) => {
    expect(read(printed).text).toBe(text);
  });

  it.each([
    'The harbour town asks why a < b and c > d',
    'The harbour town asks why a<b and c>d',
    'I <3 the harbour town and <- its -> ships',
    'A List<String> and a Map<A, B> of harbour towns',
    'A vector<b>of the harbour town',
    'The harbour town if a <b and c>d or x <p and q> y</unknown>',
    'The <b> tag and the <template> of the harbour town',
    'The harbour town of <unknown> and <ada.lee at example>',
    'The harbour <b town <!-- agrees <a href="x at last',
    'The harbour ]]> town agrees',
  ])('are not what only looks like them: %s', (text) => {
    expect(read(text)).toMatchObject({ text, problems: [] });
  });

  it('end a line where they end a block', () => {
    const { text } = read(
      '<h1>Towns agree</h1><p>They met.<br/>Long.</p><ul><li>One</li><li>Two</li></ul>',
    );
    expect(text?.trimEnd()).toBe('Towns agree\n\nThey met.\nLong.\n\nOne\nTwo');
  });

  it('add no lines where the text has them', () => {
    const lines = 'The towns agree.\n\nThey met on Tuesday.\n\n';
    expect(read('<p>The towns agree.</p>\n\n<p>They met on Tuesday.</p>\n\n').text).toMatch(
      /^The towns agree\.\n{2,}They met on Tuesday\.\n+$/,
    );
    expect(read(lines).text).toBe(lines);
  });

  it('are reported with their number and the place of the first', () => {
    expect(read('Towns agree at last.\nThey <b>met</b> on <i>Tuesday</i>.').problems).toMatchObject(
      [
        {
          severity: 'notice',
          rule: 'read/leftover-tags',
          message: '4 tags and comments of HTML (<b> …) taken out',
          line: 2,
          column: 6,
        },
      ],
    );
  });

  it('leave each later word on the line where it stands in the file', () => {
    const { source } = read(
      'Towns agree.<br>At last.\n<p>They met.</p><p>Long.</p>\n<!-- one\ntwo\nthree -->\nThe end.',
    );
    const lineOf = (words: string) => source && positionIn(source, source.text.indexOf(words)).line;
    expect(['Towns', 'At last', 'They met', 'Long', 'The end'].map(lineOf)).toEqual([
      1, 1, 2, 2, 6,
    ]);
  });
});

it.each([
  '<',
  '<b>',
  '</b>',
  '<p>',
  '<!--',
  '<![CDATA[',
  '<script>',
  '<a b="',
  "<a b='",
  '<a b="<a c=\' ',
  '<a ',
])('comes to the end of a megabyte of %j', (unit) => {
  const text = `The harbour town.\n\n${unit.repeat(1_000_000 / unit.length)}\n\nThe end.`;
  expect(read(text).text).toMatch(/^The harbour town\.[\s\S]*The end\.$/);
});

it('recognizes a page that was escaped once too often', () => {
  const page = `<html><head><meta property="og:title" content="Towns &amp;lt;b&amp;gt;agree&amp;lt;/b&amp;gt;">
<meta name="author" content="Ada &amp;amp; Bo Lee"></head><body><h1>Towns &lt;b&gt;agree&lt;/b&gt;</h1>
<p>They met at AT&amp;amp;T.</p><h2>&lt;i&gt;Costs&lt;/i&gt;</h2><p>None so far.</p></body></html>`;
  const { source } = read(page, 'a.html');
  expect(source?.text).toBe('Towns agree\n\nThey met at AT&T.\n\nCosts\n\nNone so far.');
  expect(source?.metadata).toMatchObject({ title: 'Towns agree', authors: ['Ada & Bo Lee'] });
  expect([...(source?.markup ?? [])]).toEqual([[source?.text.indexOf('Costs'), 'heading']]);
});

it('makes a line of what breaks it', () => {
  expect(plainLine('Towns <b>agree</b><br>at &amp; last')).toBe('Towns agree at & last');
});
