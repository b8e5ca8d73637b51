import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { listNames } from '../../src/model/lists.ts';

const get = (path: string) => exports.default.fetch(`http://localhost${path}`);

describe.each(listNames)('the pages of %s', (list) => {
  it('has one for the list and one for each of its records', async () => {
    expect((await get(`/${list}.html`)).status).toBe(200);
    const { items } = (await (await get(`/${list}.json?limit=200`)).json()) as {
      items: { id: string }[];
    };
    for (const { id } of items) {
      const page = await get(`/${list}/${encodeURIComponent(id)}.html`);
      expect([id, page.status]).toEqual([id, 200]);
      expect(await page.text()).toMatch(/<main id="content">.*<h1[^>]*>[^<]/);
    }
  });
});
