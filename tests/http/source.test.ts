import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';

const get = (path: string) => exports.default.fetch(`http://localhost${path}`);

describe('/articles/{id}/source', () => {
  it('shows each line of the text with what it was taken for', async () => {
    const response = await get('/articles/004_b9e60cfe683f63b2/source');
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain('<td lang="en" dir="auto">By Jung In-hwan, Beijing correspondent</td>');
    expect(html).toContain('<td>byline</td>');
  });

  it('does not show a text that its publisher reserves', async () => {
    const response = await get('/articles/001_aaca5e63689b7572/source');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('reserves');
  });

  it('does not show an e-mail address', async () => {
    const html = await (await get('/articles/000_1089667d54f06172/source')).text();
    expect(html).not.toContain('@hankyung.com');
    expect(html).toContain('Noh Yoo-jeong');
  });

  it('is a 404 for an article that does not exist', async () => {
    expect((await get('/articles/nobody/source')).status).toBe(404);
  });
});
