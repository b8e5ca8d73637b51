/** `/search`: what was found in all lists. */
import { describe, expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { serve, serveResponses } from '../http/serve.ts';

const dataset = generateDataset({ articles: 20 });
const get = serve(dataset);

describe('the search of everything', () => {
  it('shows what it found by kind, with marked words', async () => {
    const page = await get('/search?q=harbour');
    expect(page).toContain('<h2 id="found-articles">Articles</h2>');
    expect(page).toMatch(/<mark>harbour<\/mark>/i);
    expect(page).toContain('href="/articles?q=harbour"');
  });

  it('finds people by name', async () => {
    expect(await get('/search?q=silva')).toMatch(
      /id="found-people".*href="\/people\/maria-silva"/s,
    );
  });

  it('names what was probably meant where nothing was found, and nothing where something was', async () => {
    const page = await get('/search?q=maria+silvva');
    expect(page).toContain('Nothing was found.');
    expect(page).toMatch(/Did you mean.*href="\/people\/maria-silva"/s);
    expect(await get('/search?q=silva')).not.toContain('Did you mean');
  });

  it('asks for words without any, and keeps them in its box', async () => {
    expect(await get('/search')).toContain('<h1>Search</h1>');
    expect(await get('/search?q=%22%3Cb%3E%22')).toContain('value="&quot;&lt;b&gt;&quot;"');
  });

  it('refuses other parameters, and offers its box on the page of the error', async () => {
    const response = await serveResponses(dataset)('/search?qq=x', {
      headers: { Accept: 'text/html' },
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('action="/search"');
  });
});
