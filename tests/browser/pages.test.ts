/** The pages in a real browser: what a person meets, in light and dark, on a desk and on a phone. */
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageTypes } from '../../scripts/page-types.ts';
import { servedProject } from '../system/project.ts';
import { DESK, openedBrowser, PHONE } from './chromium.ts';

const project = servedProject();
const browser = openedBrowser();

/** Automated rules up to WCAG 2.2 AA, and best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LARGEST_PAGE = 100_000;

describe.each([
  ['light', DESK],
  ['dark', DESK],
  ['light', PHONE],
] as const)('in a %s window of %o', (colorScheme, viewport) => {
  it('no kind of page has an error, a barrier or sideways scrolling', async () => {
    const { page, complaints } = await open('/', { colorScheme, viewport });
    for (const [name, path] of await pageTypes(project.url)) {
      await page.goto(`${project.url}${path}`);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect([name, violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)]).toEqual([
        name,
        [],
      ]);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect([name, width <= viewport.width]).toEqual([name, true]);
    }
    expect(complaints()).toEqual([]);
    await page.context().close();
  }, 900_000);
});

it('every kind of page is valid HTML', async () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:standard'],
      // Matters of style: what renders the pages writes `<br/>` and `required=""`.
      rules: { 'void-style': 'off', 'attribute-boolean-style': 'off' },
    }),
  );
  for (const [name, path] of await pageTypes(project.url)) {
    const answer = await fetch(`${project.url}${path}`, { headers: { Accept: 'text/html' } });
    const { results } = await validator.validateString(await answer.text());
    const complaints = results.flatMap(({ messages }) => messages.map(({ message }) => message));
    expect([name, complaints]).toEqual([name, []]);
  }
});

it('compresses every kind of page to less than 100 KB', async () => {
  for (const [name, path] of await pageTypes(project.url)) {
    const answer = await fetch(`${project.url}${path}`, { headers: { Accept: 'text/html' } });
    const stream = answer.body?.pipeThrough(new CompressionStream('gzip'));
    const size = (await new Response(stream).arrayBuffer()).byteLength;
    expect([name, size < LARGEST_PAGE]).toEqual([name, true]);
  }
});

describe('a reader', () => {
  it('follows a statement from the home page to its place in an article', async () => {
    const { page, complaints } = await open('/', { viewport: DESK });
    await page.getByRole('link', { name: 'The whole comparison' }).click();
    await page.waitForURL('**/stories/*');
    await page.locator('.comparison a.count').first().click();
    await page.waitForURL(/\/(?:statements|articles)\//);
    await page.goto(`${project.url}/quotes`);
    await page.locator('figcaption a[href*="#quote-"]').first().click();
    await page.waitForURL('**/articles/*#quote-*');
    expect(await page.locator('mark:target').count()).toBe(1);
    expect(complaints()).toEqual([]);
    await page.context().close();
  });

  it('copies the address of a feed', async () => {
    const { page } = await open('/', { viewport: DESK });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the address: All articles' }).click();
    await page.getByText('Copied').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toBe(`${project.url}/rss.xml`);
    await page.context().close();
  });
});

describe('a researcher', () => {
  it('reaches a person with the keyboard alone, by suggestions', async () => {
    const { page, complaints } = await open('/', { viewport: DESK });
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toContain('Skip');
    for (let presses = 0; presses < 5; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.locator(':focus').getAttribute('type')) === 'search') break;
    }
    await page.keyboard.type('putin');
    await page.getByRole('option', { name: 'Vladimir Putin' }).first().waitFor();
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/people/vladimir-putin');
    expect(complaints()).toEqual([]);
    await page.context().close();
  });

  it('narrows a list by a filter, and widens it again', async () => {
    const { page } = await open('/quotes', { viewport: PHONE });
    await page.getByText('Sort and filter').click();
    await page.locator('#facet-speaker + ul a').first().click();
    await page.waitForURL('**/quotes?speaker=*');
    await page.locator('.chips .remove').click();
    await page.waitForURL('**/quotes');
    await page.context().close();
  });
});

it('works without scripts: search, comparison, filters', async () => {
  const { page } = await open('/', { viewport: PHONE, javaScriptEnabled: false });
  await page.locator('input[type=search]').fill('summit');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL('**/search?q=summit');
  expect(await page.locator('#found-articles').count()).toBe(1);
  await page.locator('.records a').first().click();
  await page.waitForURL('**/articles/*');
  expect(await page.locator('.prose p').count()).toBeGreaterThan(0);
  await page.goto(`${project.url}/articles`);
  await page.getByText('Sort and filter').click();
  await page.getByRole('link', { name: 'oldest first' }).click();
  await page.waitForURL('**/articles?sort=oldest');
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

interface Window {
  colorScheme?: 'light' | 'dark';
  viewport: { width: number; height: number };
  javaScriptEnabled?: boolean;
}

/** Whatever the console says is a complaint, but for the statuses of problems that a test asks for. */
async function open(
  path: string,
  options: Window,
): Promise<{ page: Page; complaints: () => string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!message.text().includes('status of 4')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(project.url)) complaints.push(`foreign: ${request.url()}`);
  });
  await page.goto(`${project.url}${path}`);
  return { page, complaints: () => complaints };
}
