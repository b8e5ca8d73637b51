import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
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

it('says of links, pipes and giants why it leaves them', () => {
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
