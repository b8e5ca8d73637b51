/** `npm run document`: regenerates the tables in README.md and docs/ and the JSON Schemas from the code. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formats } from '../src/formats/formats.ts';
import { listNames, lists } from '../src/model/lists.ts';
import { parameters } from '../src/query/parameters.ts';
import { correctionsSchema } from './compile/editor/corrections.ts';
import { DEFAULT_DOSSIER, dossierSchema } from './compile/editor/dossier-file.ts';
import { type DataSource, dataSources } from './data-sources.ts';
import { dependencies } from './dependencies.ts';
import { editorSchemaFiles, keysOf } from './editor-schemas.ts';
import { schemasFile, schemasText } from './schemas.ts';

const ROOT = path.join(import.meta.dirname, '..');

/** Paths of all documentation files, relative to the root. */
export const documentFiles: readonly string[] = globSync(['*.md', '{docs,evaluation}/**/*.md'], {
  cwd: ROOT,
}).sort();

/** The lines between `<!-- name -->` and `<!-- /name -->`, by name. */
const sections: Record<string, () => string[]> = {
  lists: () => [
    row('list', 'its records', 'fields left out unless `fields` asks'),
    row('---', '---', '---'),
    ...listNames.map((name) =>
      row(code(`/${name}`), lists[name].description, codes(lists[name].longFields)),
    ),
  ],
  formats: () => [
    row('format', 'extension and `format=`', 'media type', 'of'),
    row('---', '---', '---', '---'),
    ...formats.map(({ title, name, mediaType, lists }) =>
      row(title, code(`.${name}`), code(mediaType), lists ? lists.join(', ') : 'every list'),
    ),
  ],
  parameters: () => [
    row('parameter', 'meaning', 'default', 'example'),
    row('---', '---', '---', '---'),
    ...parameters.map((parameter) =>
      row(
        code(parameter.name),
        parameter.help,
        defaultOf(parameter),
        code(`${parameter.name}=${parameter.example}`),
      ),
    ),
  ],
  corrections: () => [
    row('key', 'value', 'example'),
    row('---', '---', '---'),
    ...keysOf(correctionsSchema).map(({ name, description, example }) =>
      row(code(name), description, code(example)),
    ),
  ],
  dossier: () => [
    row('key', 'value', 'example', 'without it'),
    row('---', '---', '---', '---'),
    ...keysOf(dossierSchema).map(({ name, description, example }) =>
      row(code(name), description, code(example), dossierDefault(name)),
    ),
  ],
  dependencies: () => [
    row('package', 'licence', 'used', 'what it is'),
    row('---', '---', '---', '---'),
    ...dependencies().map(({ name, licence, shipped, description }) =>
      row(code(name), licence, shipped ? 'in the Worker' : 'to build and test', description),
    ),
  ],
  'data-sources': () => [
    row('data', 'licence', 'package', 'in this repository', 'conditions'),
    row('---', '---', '---', '---', '---'),
    ...Object.values(dataSources).map((source: DataSource) =>
      row(
        link(source.name, source.url),
        link(source.licence, source.licenceUrl),
        source.package === null ? '' : code(source.package),
        source.derived === null
          ? 'no'
          : `${link(path.basename(source.derived.file), `../${source.derived.file}`)}: ${source.derived.changes}`,
        source.obligations,
      ),
    ),
  ],
};

/** The text with each section regenerated. */
export function documented(text: string): string {
  return Object.entries(sections).reduce(
    (written, [name, lines]) =>
      written.replace(
        new RegExp(`(<!-- ${name} -->\n).*?(<!-- /${name} -->)`, 's'),
        (_, open: string, close: string) => `${open}${lines().join('\n')}\n${close}`,
      ),
    text,
  );
}

/** The default of a key of `dossier.yaml`. */
function dossierDefault(key: string): string {
  const value = Object.entries(DEFAULT_DOSSIER).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? code(value) : 'none';
}

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function code(word: string): string {
  return `\`${word}\``;
}

function codes(words: readonly string[]): string {
  return words.map(code).join(', ');
}

function link(text: string, address: string): string {
  return `[${text}](${address})`;
}

/** Where defaults differ between lists, the table shows that of articles. */
function defaultOf(parameter: (typeof parameters)[number]): string {
  const value = parameter.appliesTo('articles')
    ? parameter.default('articles')
    : parameter.default('quotes');
  return value === null ? '' : code(value);
}

if (import.meta.main) {
  writeFileSync(schemasFile, schemasText());
  for (const [file, text] of editorSchemaFiles()) writeFileSync(file, text);
  for (const file of documentFiles.map((name) => path.join(ROOT, name)))
    writeFileSync(file, documented(readFileSync(file, 'utf8')));
}
