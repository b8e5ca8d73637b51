/** The interface tried in a real browser. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { servedProject } from '../system/project.ts';
import { DESK, openedBrowser } from './chromium.ts';

const project = servedProject();
const browser = openedBrowser();

it('/docs asks what its form says, without empty fields, and shows the answer', async () => {
  const context = await browser.newContext({ viewport: DESK });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${project.url}/docs`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);

  const list = page.locator('details', { hasText: 'GET /quotes.json' }).first();
  await list.locator('summary').click();
  await list.locator('[name=limit]').fill('2');
  await list.locator('button').click();
  await expect.poll(() => list.locator('output').textContent()).toContain('200 application/json');
  const shown = (await list.locator('output').textContent()) ?? '';
  expect(shown).toMatch(/^GET \/quotes\.json\?limit=2\n200 application\/json; charset=utf-8\n/);
  expect(JSON.parse(shown.slice(shown.indexOf('{'))).items).toHaveLength(2);

  const record = page.locator('details', { hasText: 'GET /people/{id}.json' }).first();
  await record.locator('summary').click();
  await record.locator('[name=id]').fill('xi-jinping');
  await record.locator('button').click();
  await expect
    .poll(() => record.locator('output').textContent())
    .toContain('GET /people/xi-jinping.json\n200');
  expect(complaints).toEqual([]);
  await context.close();
});
