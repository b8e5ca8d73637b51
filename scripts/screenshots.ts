/** `npm run screenshots`: takes screenshots of every kind of page. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { pageTypes } from './page-types.ts';
import { runCommand } from './run-command.ts';

const WINDOWS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };
const SCHEMES = ['light', 'dark'] as const;
const PORT = '8795';
/** How long the server may take to start. */
const MAX_START_SECONDS = 60;

const HELP = `
npm run screenshots -- [--seeds DIR | --url URL] [--only NAME,…] [--out DIR] [--picture FILE]

Takes screenshots of every kind of page, at phone and desktop size, in light and dark mode. Needs Chromium; the
environment variable CHROMIUM is the path of its executable (default: /usr/bin/chromium).

  --seeds DIR     the dossier to serve (default: seeds)
  --url URL       use a server that is already running
  --only NAMES    only these pages, by the names of their screenshots
  --out DIR       where the screenshots go (default: build/screenshots)
  --picture FILE  take only the comparison on the home page, which README.md shows
`;

await runCommand(HELP, async () => {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: 'seeds' },
      url: { type: 'string' },
      only: { type: 'string' },
      out: { type: 'string', default: 'build/screenshots' },
      picture: { type: 'string' },
    },
  });
  mkdirSync(values.out, { recursive: true });
  const server = values.url === undefined ? serve(values.seeds) : null;
  const url = values.url?.replace(/\/$/, '') ?? `http://localhost:${PORT}`;
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    await waitForServer(url);
    if (values.picture !== undefined) return await takeComparison(browser, url, values.picture);
    const only = values.only?.split(',');
    const pages = [...(await pageTypes(url))].filter(([name]) => only?.includes(name) ?? true);
    await takeAll(browser, url, pages, values.out);
    console.error(`${pages.length} pages → ${values.out}`);
  } finally {
    await browser.close();
    server?.kill();
  }
});

function serve(seeds: string) {
  return spawn('node', ['scripts/dev.ts', '--port', PORT, '--seeds', seeds], { stdio: 'ignore' });
}

/** @throws if the server does not answer in time */
async function waitForServer(url: string): Promise<void> {
  for (let waited = 0; waited < MAX_START_SECONDS; waited++) {
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return;
    await sleep(1000);
  }
  throw new Error(`${url} does not answer`);
}

/** Takes the comparison of the latest story, outlet by outlet. */
async function takeComparison(browser: Browser, url: string, file: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1000, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
  });
  await page.goto(`${url}/`);
  await page.locator('.latest').screenshot({ path: file });
}

async function takeAll(
  browser: Browser,
  url: string,
  pages: readonly (readonly [name: string, path: string])[],
  out: string,
): Promise<void> {
  for (const [window, viewport] of Object.entries(WINDOWS)) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      for (const [name, address] of pages) {
        await page.goto(`${url}${address}`);
        const file = path.join(out, `${name}-${window}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
      }
      await context.close();
    }
  }
}
