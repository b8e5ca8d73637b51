/** What the documentation says of the code is so: its tables, the files that it names, the commands that it gives. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documented, documentFiles } from '../scripts/document.ts';
import { editorSchemaFiles } from '../scripts/editor-schemas.ts';
import { schemasFile, schemasText } from '../scripts/schemas.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDERS = ['.ci', '.github', 'docs', 'evaluation', 'scripts', 'seeds', 'src', 'tests'];

const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe.each(documentFiles)('%s', (file) => {
  const text = textOf(file);

  it('has its tables as the code has them (npm run document)', () => {
    expect(documented(text)).toBe(text);
  });

  it('links to files and headings that there are', () => {
    expect(brokenLinks(file, text)).toEqual([]);
  });

  it('names paths that there are', () => {
    expect(missingPaths(text)).toEqual([]);
  });

  it('names npm scripts that there are', () => {
    expect(missingScripts(text)).toEqual([]);
  });
});

it('src/formats/openapi/schemas.json has the schemas as the code has them (npm run document)', () => {
  expect(readFileSync(schemasFile, 'utf8')).toBe(schemasText());
});

it.each([...editorSchemaFiles()])('%s is as the code has it (npm run document)', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

it('ARCHITECTURE.md describes every folder of code', () => {
  const files = globSync('{src,scripts,evaluation}/**/*.{ts,tsx}', { cwd: ROOT });
  const folders = new Set(files.map((file) => path.posix.dirname(file)));
  const text = textOf('ARCHITECTURE.md');
  expect([...folders].filter((folder) => !text.includes(`\`${folder}/`))).toEqual([]);
});

it('notices a row that is missing from a table', () => {
  const parameters = documentFiles.map(textOf).find((text) => text.includes('| `speaker` '));
  const without = parameters?.replace(/^\| `speaker` .*\n/m, '') ?? '';
  expect(documented(without)).not.toBe(without);
  expect(documented(without)).toBe(parameters);
});

it('notices a path, a link and a script that are not there', () => {
  expect(missingPaths('see `src/nowhere/`, `scripts/compile/` and `seeds/NAME.yaml`')).toEqual([
    'src/nowhere/',
  ]);
  expect(brokenLinks('README.md', '[a](docs/nowhere.md) [b](LICENSE) [c](https://x.org/)')).toEqual(
    ['docs/nowhere.md'],
  );
  expect(brokenLinks('README.md', '# One\n[a](#one) [b](#two)')).toEqual(['#two']);
  expect(missingScripts('`npm run dev` and `npm run nothing`')).toEqual(['nothing']);
});

/** Targets of relative links without a file, or without the heading in it. */
function brokenLinks(file: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [name = '', heading] = target.split('#');
    const to = name === '' ? file : path.posix.join(path.posix.dirname(file), name);
    if (!existsSync(path.join(ROOT, to))) return true;
    return heading !== undefined && !headingsOf(name === '' ? text : textOf(to)).has(heading);
  });
}

/** As GitHub names them in addresses. */
function headingsOf(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/^#+ (.*)$/gm)].map((match) =>
      (match[1] ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}

/** Paths in code marks, globs included, without a file; words in capitals stand for any name. */
function missingPaths(text: string): string[] {
  const marked = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
  return marked.filter(
    (word) =>
      /^[\w.*{},/-]+$/.test(word) &&
      FOLDERS.some((folder) => word.startsWith(`${folder}/`)) &&
      !/\b[A-Z]{3,}\b/.test(word) &&
      globSync(word.replace(/\/$/, ''), { cwd: ROOT }).length === 0,
  );
}

function missingScripts(text: string): string[] {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const named = [...text.matchAll(/npm run (?:--?[\w-]+ )*([\w:]+)/g)].map(
    (match) => match[1] ?? '',
  );
  return named.filter((name) => scripts[name] === undefined);
}
