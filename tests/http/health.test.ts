import { exports } from 'cloudflare:workers';
import { expect, it } from 'vitest';

it('says that it serves five articles', async () => {
  const response = await exports.default.fetch('http://localhost/health');
  expect(await response.json()).toEqual({ status: 'ok', articles: 5 });
});
