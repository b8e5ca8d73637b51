import { expect, it } from 'vitest';
import { readMarkdown } from '../../../scripts/compile/read/markdown.ts';

const plainText = (text: string) => readMarkdown({ path: 'a.md', text }, []).source.text;

it('takes the marks from headings, lists, quotes, links and emphasis', () => {
  const markdown = `# The *summit* ends #

Leaders [met](https://example.org/a_(b) "Title") on **Tuesday**, \`as planned\`.
![A photo](photo.jpg)

> “We will _not_ wait,” said the
> minister.

- first point
* [ ] second point
3. third point

Setext
------
| a | b |
|---|:-:|
<div class="x">plain</div><!-- hidden
--> words\\
[1]: https://example.org`;
  expect(plainText(markdown)).toBe(`The summit ends #

Leaders met on Tuesday, as planned.


“We will not wait,” said the
minister.

first point
second point
3. third point

Setext

| a | b |

plain

 words
`);
});

it('leaves what only looks like marks', () => {
  const text = 'A 5 * 3 * 2 grid, snake_case_name, 3 < 4 and 5 > 4, [sic], “#1” and 2023 - 2024.';
  expect(plainText(text)).toBe(text);
});

it('takes escaped marks as they are', () => {
  expect(plainText('\\*not emphasis\\* and 1\\. no list')).toBe('*not emphasis* and 1. no list');
});

it.each(['[', '- ', '> ', '<!--', '**a* ', '_a_', '![', '`a', '|-', ' '])(
  'comes to the end of a line of %j over and over',
  (unit) => {
    const line = unit.repeat(30_000 / unit.length);
    expect(plainText(`${line}-->\n\nThe end.`)).toMatch(/The end\.$/);
  },
);

it('reads character references, and takes out the tags that HTML knows', () => {
  expect(plainText('AT&T &mdash; it&#8217;s <b>open</b>, for a List<String> and a <word>.')).toBe(
    'AT&T — it’s open, for a List<String> and a <word>.',
  );
});

it('leaves markup alone where Markdown says that it is text', () => {
  expect(plainText('The tags `<b>&amp;</b>` and \\<i\\>this\\</i\\> \\&amp; that.')).toBe(
    'The tags <b>&amp;</b> and <i>this</i> &amp; that.',
  );
});

it('loses no text to an unclosed comment', () => {
  expect(plainText('One <!-- two --> three.\n\nFour <!-- five.')).toBe(
    'One  three.\n\nFour <!-- five.',
  );
});

it('keeps what a line is where tags in it part the text', () => {
  const text = 'Towns agree<br>at last.\n\n## <b>Costs</b> &amp; more\n\n- Twelve ships';
  const { source } = readMarkdown({ path: 'a.md', text }, []);
  const marked = [...(source.markup ?? [])].map(([start, kind]) => [
    source.text.slice(start).split('\n')[0],
    kind,
  ]);
  expect(marked).toEqual([
    ['Costs & more', 'heading'],
    ['Twelve ships', 'list-item'],
  ]);
});

it('says which kind each line has by its marks', () => {
  const text = '# Towns agree\n\nThey met.\n\n## Costs\n\n- Twelve ships\n\n> “No,” he said.';
  const { source } = readMarkdown({ path: 'a.md', text }, []);
  const marked = [...(source.markup ?? [])].map(([start, kind]) => [
    source.text.slice(start).split('\n')[0],
    kind,
  ]);
  expect(marked).toEqual([
    ['Costs', 'heading'],
    ['Twelve ships', 'list-item'],
    ['“No,” he said.', 'quote'],
  ]);
});
