/** The pages in a real browser: what a person meets, in light and dark, on a desk and on a phone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { servedProject } from '../system/project.ts';
import { DESK, openedBrowser, PHONE } from './chromium.ts';

const PATHS = [
  '/',
  '/articles',
  '/articles?q=summit',
  '/articles?q=nosuchwordanywhere',
  '/stories',
  '/quotes',
  '/statements',
  '/events',
  '/people',
  '/organizations',
  '/places',
  '/publishers',
  '/nowhere',
];

const project = servedProject();
const browser = openedBrowser();

describe.each([
  ['light', DESK],
  ['dark', DESK],
  ['light', PHONE],
] as const)('in a %s window of %o', (colorScheme, viewport) => {
  it.each(PATHS)('%s has no error, no barrier and no sideways scrolling', async (path) => {
    const { page, complaints } = await open(path, { colorScheme, viewport });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    expect(complaints()).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      viewport.width,
    );
    await page.context().close();
  });
});

it('follows from the front page to an article, its story and a speaker', async () => {
  const { page, complaints } = await open('/', { viewport: DESK });
  await page.locator('.records a').first().click();
  await page.waitForURL('**/articles/*');
  expect(await page.locator('.prose p').count()).toBeGreaterThan(0);
  await page.goto(`${project.url}/quotes`);
  await page.locator('.said a[href^="/people/"]').first().click();
  await page.waitForURL('**/people/*');
  expect(await page.locator('blockquote').count()).toBeGreaterThan(0);
  expect(complaints()).toEqual([]);
  await page.context().close();
});

it('announces feeds that answer with the type they are announced as', async () => {
  const { page } = await open('/articles', { viewport: DESK });
  const links = await page
    .locator('link[rel=alternate]')
    .evaluateAll((found) =>
      found.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('type') ?? '']),
    );
  expect(links.length).toBeGreaterThanOrEqual(3);
  for (const [href = '', type] of links) {
    const answer = await fetch(new URL(href, project.url));
    expect(answer.headers.get('content-type')?.split(';')[0]).toBe(type);
  }
  await page.context().close();
});

it('reaches search and the first record with the keyboard alone', async () => {
  const { page } = await open('/articles', { viewport: DESK });
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toContain('Skip');
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.locator(':focus').getAttribute('type')) === 'search') break;
  }
  await page.keyboard.type('summit');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/articles?q=summit');
  await page.context().close();
});

async function open(
  path: string,
  options: { colorScheme?: 'light' | 'dark'; viewport: { width: number; height: number } },
): Promise<{ page: Page; complaints: () => string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const own = message.type() === 'error' && !message.text().includes('status of 4');
    if (own) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(project.url)) complaints.push(`foreign: ${request.url()}`);
  });
  await page.goto(`${project.url}${path}`);
  return { page, complaints: () => complaints };
}
