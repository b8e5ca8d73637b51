import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { LARGEST_FILE, readFolder } from '../../../scripts/compile/read/folder.ts';
import { sortFiles } from '../../../scripts/compile/read/sort-files.ts';

const folderOf = (...names: string[]) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-'));
  for (const name of names) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), 'text');
  }
  return folder;
};

it('reads folders in folders, in one order, and nothing hidden', () => {
  const { files, problems } = readFolder(
    folderOf('b.txt', 'a/z.md', 'B.html', '.git/x.txt', '.DS_Store'),
  );
  expect(files.map(({ path }) => path)).toEqual(['B.html', 'a/z.md', 'b.txt']);
  expect(problems).toEqual([]);
});

it('says why it leaves out links, pipes and huge files', () => {
  const folder = folderOf('a.txt', 'giant.txt');
  symlinkSync('/etc/hostname', path.join(folder, 'link.txt'));
  execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]);
  truncateSync(path.join(folder, 'giant.txt'), 10 * LARGEST_FILE);
  const { files, problems } = readFolder(folder);
  expect(files.map(({ path }) => path)).toEqual(['a.txt']);
  expect(Object.fromEntries(problems.map(({ file, message }) => [file, message]))).toEqual({
    'giant.txt': 'has 50000000 bytes, more than 5000000: no article',
    'link.txt': 'is a link: put the article itself here',
    'pipe.txt': 'is no regular file',
  });
});

it('says that a folder is missing', () => {
  expect(readFolder('/no/such/folder').problems[0]).toMatchObject({ rule: 'read/no-folder' });
});

it('finds the corrections of an article, and those that have none', () => {
  const names = [
    'a.txt',
    'a.yaml',
    'gone.yaml',
    'names.yaml',
    'dossier.yaml',
    'x/names.yaml',
    'p.pdf',
  ];
  const files = names.map((path) => ({ path, bytes: Buffer.from('') }));
  const { articles, names: known, dossier, problems } = sortFiles(files);
  expect(articles.map(({ corrections }) => corrections?.path)).toEqual(['a.yaml']);
  expect([known?.path, dossier?.path]).toEqual(['names.yaml', 'dossier.yaml']);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'gone.yaml editor/no-article',
    'x/names.yaml editor/no-article',
    'p.pdf read/other-file',
  ]);
});

it('enters no linked folder, and ends where links lead in a circle', () => {
  const folder = folderOf('a.txt', '../outside.txt');
  for (const name of ['x', 'y']) symlinkSync('.', path.join(folder, name));
  symlinkSync('..', path.join(folder, 'up'));
  const { files, problems } = readFolder(folder);
  expect(files.map(({ path }) => path)).toEqual(['a.txt']);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual([
    'up read/unreadable',
    'x read/unreadable',
    'y read/unreadable',
  ]);
});

it('reads the rest when a folder in it cannot be read', () => {
  const folder = folderOf('a.txt', 'closed/b.txt');
  chmodSync(folder, 0o755);
  chmodSync(path.join(folder, 'closed'), 0);
  const { files, problems } = asOrdinaryUser(() => readFolder(folder));
  chmodSync(path.join(folder, 'closed'), 0o700);
  expect(files.map(({ path }) => path)).toEqual(['a.txt']);
  expect(problems).toMatchObject([
    { file: 'closed', rule: 'read/unreadable', message: 'EACCES: permission denied' },
  ]);
});

/** Nothing is unreadable to root, which CI may be. */
function asOrdinaryUser<Result>(run: () => Result): Result {
  const user = process.geteuid?.() ?? 1;
  if (user === 0) process.seteuid?.(65_534);
  try {
    return run();
  } finally {
    if (user === 0) process.seteuid?.(user);
  }
}

it('escapes in names what a terminal or a page would obey, and no other letters', () => {
  const { files } = readFolder(
    folderOf('a\u202Etxt.exe.txt', 'b\n\x1B[31m.txt', 'Zürich/会谈.txt'),
  );
  expect(files.map(({ path }) => path)).toEqual([
    'Zürich/会谈.txt',
    'a\\u202etxt.exe.txt',
    'b\\u000a\\u001b[31m.txt',
  ]);
});

it('reports corrections that fit two articles, and an article with two corrections files', () => {
  const names = ['a.html', 'a.md', 'a.yaml', 'b.txt', 'b.yaml', 'b.yml', 'c.txt', 'c.yml'];
  const { articles, problems } = sortFiles(names.map((path) => ({ path, bytes: Buffer.from('') })));
  expect(articles.map(({ article, corrections }) => [article.path, corrections?.path])).toEqual([
    ['a.html', undefined],
    ['a.md', undefined],
    ['b.txt', undefined],
    ['c.txt', 'c.yml'],
  ]);
  expect(problems.map(({ file, rule, severity }) => `${file} ${severity} ${rule}`)).toEqual([
    'a.yaml error editor/ambiguous',
    'b.yaml error editor/ambiguous',
    'b.yml error editor/ambiguous',
  ]);
});
