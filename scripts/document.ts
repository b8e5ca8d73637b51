/** npm run document: writes the tables of README.md anew from the code's own tables. */
import { readFileSync, writeFileSync } from 'node:fs';
import { formats } from '../src/formats/table.ts';
import { listNames, lists } from '../src/model/lists.ts';
import { parameters } from '../src/query/parameters.ts';

/** What stands between `<!-- name -->` and `<!-- /name -->`, by name. */
const sections: Record<string, () => string[]> = {
  lists: () => [
    row('list', 'its records', 'fields left out unless `fields` asks'),
    row('---', '---', '---'),
    ...listNames.map((name) => row(`\`/${name}\``, lists[name].about, codes(lists[name].long))),
  ],
  formats: () => [
    row('format', 'extension and `format=`', 'media type', 'of'),
    row('---', '---', '---', '---'),
    ...formats.map(({ title, name, mediaType, lists }) =>
      row(title, `\`.${name}\``, `\`${mediaType}\``, lists ? lists.join(', ') : 'every list'),
    ),
  ],
  parameters: () => [
    row('parameter', 'meaning', 'default', 'example'),
    row('---', '---', '---', '---'),
    ...parameters.map((parameter) =>
      row(
        `\`${parameter.name}\``,
        parameter.help,
        defaultOf(parameter),
        `\`${parameter.name}=${parameter.example}\``,
      ),
    ),
  ],
};

/** The text with each section's table as the code has it now. */
export function documented(readme: string): string {
  return Object.entries(sections).reduce(
    (text, [name, lines]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n).*?(<!-- /${name} -->)`, 's'),
        (_, open: string, close: string) => `${open}${lines().join('\n')}\n${close}`,
      ),
    readme,
  );
}

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** Defaults that differ from list to list are told once, as the articles have them. */
function defaultOf(parameter: (typeof parameters)[number]): string {
  const value = parameter.on('articles')
    ? parameter.default('articles')
    : parameter.default('quotes');
  return value === null ? '' : `\`${value}\``;
}

if (import.meta.main) {
  const file = 'README.md';
  writeFileSync(file, documented(readFileSync(file, 'utf8')));
}
