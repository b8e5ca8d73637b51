/** An editor's first day: a new dossier, articles of thirteen kinds added to it, and the server of it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { eventually, served } from './project.ts';

const INCOMING = path.resolve(import.meta.dirname, '../fixtures/harbour');

const project = served((folder) => {
  npm(folder, 'new', 'harbour', '--title', 'Harbour strike');
  added = spawnSync('npm', ['run', '--silent', 'add', '--', INCOMING, '--seeds', 'harbour'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(path.join(folder, 'harbour/example.txt'));
  rmSync(path.join(folder, 'harbour/example.yaml'));
  return ['--seeds', 'harbour'];
});
let added: ReturnType<typeof spawnSync>;

function npm(folder: string, ...[command = '', ...options]: string[]): string {
  const args = ['run', '--silent', command, '--', ...options];
  return execFileSync('npm', args, { cwd: folder, encoding: 'utf8' });
}

const json = async (address: string) => (await fetch(`${project.url}${address}`)).json();

it('adds every article that can be read, and says of the others why not', () => {
  expect(added.status).toBe(1);
  expect(added.stderr).toContain('09-empty.txt:1:1 error read/empty has no text');
  expect(added.stderr).toContain('12 of 13 articles added to harbour');
  expect(added.stdout).toContain('check');
  const names = readdirSync(path.join(project.folder, 'harbour'));
  expect(names.filter((name) => /\.(?:txt|md|html)$/.test(name))).toHaveLength(12);
});

it('serves them under the title of the new dossier', async () => {
  expect(await json('/articles.json?fields=title')).toMatchObject({ total: 12 });
  const page = await (await fetch(project.url, { headers: { Accept: 'text/html' } })).text();
  expect(page).toContain('Harbour strike');
});

it('shows a correction after a moment, without a restart', async () => {
  const [name = ''] = readdirSync(path.join(project.folder, 'harbour')).filter((each) =>
    each.includes('minister-will-not-talk'),
  );
  const corrections = path.join(project.folder, 'harbour', name.replace(/\.\w+$/, '.yaml'));
  writeFileSync(corrections, 'title: A corrected headline\n');
  await eventually(async () => {
    const { items } = (await json('/articles.json?fields=title')) as { items: { title: string }[] };
    return items.some(({ title }) => title === 'A corrected headline');
  }, 20_000);
}, 40_000);

it('explains every key in the files of a new dossier', () => {
  const dossier = readFileSync(path.join(project.folder, 'harbour/dossier.yaml'), 'utf8');
  for (const key of ['title', 'url', 'id', 'timeZone', 'publishInFull', 'license', 'licenses'])
    expect(dossier).toMatch(new RegExp(`^(?:# )?${key}:`, 'm'));
});
