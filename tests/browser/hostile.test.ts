/** Hostile seeds in a real browser: nothing in them acts, and no word is too long for a phone. */
import { expect, it } from 'vitest';
import { listNames } from '../../src/model/lists.ts';
import { HOSTILE_SEEDS } from '../hostile-seeds.ts';
import { servedProject } from '../system/project.ts';
import { openedBrowser, PHONE } from './chromium.ts';

const ARTICLES = ['word', 'long', 'script', 'image', 'brackets', 'angles'];

const project = servedProject(HOSTILE_SEEDS);
const browser = openedBrowser();

it.each([
  '/',
  ...listNames.map((list) => `/${list}`),
  ...ARTICLES.flatMap((id) => [`/articles/${id}`, `/articles/${id}/source`]),
])('%s runs nothing, asks nobody else and fits a phone', async (path) => {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(project.url)) complaints.push(`foreign: ${request.url()}`);
  });
  const answer = await page.goto(`${project.url}${path}`);
  expect(answer?.status()).toBe(200);
  expect(complaints).toEqual([]);
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect(width).toBeLessThanOrEqual(PHONE.width);
  await context.close();
});
