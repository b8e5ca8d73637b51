/** Hostile seeds in a real browser: nothing in them acts, and no word is too long for a phone. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listNames } from '../../src/query/lists.ts';
import { HOSTILE_SEEDS } from '../hostile-seeds.ts';
import { servedProject } from '../system/project.ts';

const PHONE = { width: 360, height: 740 };
const ARTICLES = ['word', 'long', 'script', 'image', 'brackets', 'angles'];

const project = servedProject(HOSTILE_SEEDS);
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
});

afterAll(async () => {
  await browser?.close();
});

it.each([
  '/',
  ...listNames.map((list) => `/${list}`),
  ...ARTICLES.flatMap((id) => [`/articles/${id}`, `/articles/${id}/source`]),
])('%s runs nothing, asks nobody else and fits a phone', async (path) => {
  const page = await browser.newPage({ viewport: PHONE });
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
  await page.close();
});
