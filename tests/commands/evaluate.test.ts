/** npm run evaluate as a command: what it prints, and its exit status. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

const ARTICLE = `Village bakery wins bread prize

By Ada Finch
3 May 2015

The bakery in Aller won first prize for its rye bread at the county show on Saturday.

“My grandmother would say it needs more salt,” said its owner, Tom Hurley.
`;

it('scores outside data, and lists what is wrong', () => {
  const gold = {
    'bakery.txt': { title: 'Village bakery wins bread prize', authors: ['Ida Finch'] },
  };
  const { status, stdout } = evaluate('--data', dataWith('expected.json', gold), '--errors');
  expect(status).toBe(0);
  expect(stdout).toMatch(/bakery\.txt {2}authors {2}expected "Ida Finch" {2}got "Ada Finch"/);
  expect(stdout).toMatch(/^title +1 +1 +100\.0 +100\.0 +100\.0/m);
  expect(stdout).toMatch(/^authors +1 +0 +0\.0/m);
});

it('scores a list of articles by publisher', () => {
  const page = { source: 'bakery.txt', title: 'Village bakery', authors: null };
  const gold = [{ ...page, from: { publisher: 'Aller Echo' } }];
  const { status, stdout } = evaluate('--data', dataWith('gold.json', gold));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^title +1 +0/m);
  expect(stdout).not.toMatch(/^authors/m);
  expect(stdout).toMatch(/^fold +publishers +articles +title\n1 +1 +1 +0\.0/m);
});

it.each([
  ['an unknown option', ['--error'], /'--error'/],
  ['an unknown set', ['--set', 'harbor'], /--set harbor: there are .*harbour/],
  ['a baseline of part of a set', ['--update', '--language', 'de'], /takes whole sets/],
  ['gold that is not there', ['--data', '/nowhere'], /nowhere\/gold\.json/],
])('refuses %s with status 2', (_, args, message) => {
  const { status, stderr } = evaluate(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});

function dataWith(file: string, gold: unknown): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-data-'));
  mkdirSync(path.join(folder, 'texts'));
  writeFileSync(path.join(folder, 'texts/bakery.txt'), ARTICLE);
  writeFileSync(path.join(folder, file), JSON.stringify(gold));
  return folder;
}

function evaluate(...args: string[]) {
  return spawnSync('node', ['evaluation/evaluate.ts', ...args], { encoding: 'utf8' });
}
