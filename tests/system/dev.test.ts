/** `npm run dev` as an editor lives with it: on a copy of the project, with the real wrangler. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ARTICLE } from '../fixture.ts';
import { eventually, servedProject } from './project.ts';

const SEED = `seeds/${path.basename(ARTICLE)}`;
const TITLE = 'Is the China-Russia summit a sign of ramped-up cooperation against the US?';

const project = servedProject();

it('shows an edited article without a restart, and keeps the last good dataset when one breaks', async () => {
  const seed = path.join(project.folder, SEED);
  const text = readFileSync(seed, 'utf8');
  expect(await titles()).toContain(TITLE);

  writeFileSync(seed, text.replace(TITLE, 'What the hotline is a sign of'));
  await eventually(async () => (await titles()).includes('What the hotline is a sign of'), 20_000);
  expect(await titles('q=hotlines')).toEqual(['What the hotline is a sign of']);

  writeFileSync(seed, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 0, 255, 254, 0]));
  await eventually(
    async () => project.output().includes(`${path.basename(SEED)}:1:1 error`),
    20_000,
  );
  expect(await titles()).toContain('What the hotline is a sign of');

  writeFileSync(seed, text);
  await eventually(async () => (await titles()).includes(TITLE), 20_000);
}, 90_000);

async function titles(query = ''): Promise<string[]> {
  const feed = (await (await fetch(`${project.url}/feed.json?${query}`)).json()) as {
    items: { title: string }[];
  };
  return feed.items.map(({ title }) => title);
}
