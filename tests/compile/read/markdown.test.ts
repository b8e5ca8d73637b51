import { expect, it } from 'vitest';
import { plainText, readMarkdown } from '../../../scripts/compile/read/markdown.ts';

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

it('tells what the marks made of each line', () => {
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
