/** `/docs` shows every operation of the OpenAPI document, with forms that ask this server and load nothing else. */
import { expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { serve, serveResponses } from './serve.ts';

const dataset = generateDataset({ articles: 4 });
dataset.dossier.title = 'Talks </script><b>';
const textAt = serve(dataset);
const page = await textAt('/docs');
const document = JSON.parse(await textAt('/openapi.json')) as { paths: Record<string, object> };

it('shows every operation', () => {
  for (const [path, operations] of Object.entries(document.paths)) {
    const method = 'get' in operations ? 'GET' : 'POST';
    expect(page).toContain(`${method} ${path}`);
  }
});

it('has a field for each parameter of a list and for what stands in an address', () => {
  const form = formOf('/quotes.json');
  for (const name of ['q', 'speaker', 'since', 'sort', 'limit'])
    expect(form).toContain(`name="${name}"`);
  expect(form).toContain('<option>oldest</option>');
  expect(formOf('/quotes/{id}.json')).toMatch(/name="id"[^>]* required/);
  expect(formOf('/events.{extension}')).toContain('<option>ics</option>');
  expect(page).not.toContain('data-path="/mcp"');
});

it('loads its script from its own origin, under the policy of pages', async () => {
  const { headers } = await serveResponses(dataset)('/docs');
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  const scripts = [...page.matchAll(/<script type="module" src="([^"]*)">/g)];
  expect(scripts.map(([, address]) => address)).toEqual(['/search.js', '/docs.js']);
  expect(page.match(/<script/g)).toHaveLength(scripts.length);
  expect(page).not.toMatch(/\son\w+=/);
  expect(await textAt('/docs.js')).toContain("addEventListener('submit'");
});

it('is found: in the sitemap, at the foot of pages and in the catalog of the interface', async () => {
  expect(await textAt('/sitemap.xml')).toContain('/docs</loc>');
  expect(await textAt('/')).toContain('href="/docs"');
  expect(await textAt('/.well-known/api-catalog')).toContain('/docs","type":"text/html"');
});

it('weighs less than a picture', () => {
  expect(page.length).toBeLessThan(200_000);
});

function formOf(path: string): string {
  return page.split(`data-path="${path}"`)[1]?.split('</form>')[0] ?? '';
}
