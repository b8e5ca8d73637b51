/** The search of a list's page, as a browser without scripts sends it. */
import { describe, expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { serve } from '../http/serve.ts';

const textAt = serve(generateDataset({ articles: 60 }));

async function fieldsAt(path: string): Promise<[string, string][]> {
  const [form = ''] = /<form.*?<\/form>/s.exec(await textAt(path)) ?? [];
  return Array.from(form.matchAll(/<input[^>]*>/g), ([input]) => [
    /name="([^"]*)"/.exec(input)?.[1] ?? '',
    (/value="([^"]*)"/.exec(input)?.[1] ?? '').replaceAll('&quot;', '"'),
  ]);
}

describe('the search of a list', () => {
  it('asks for words alone on a whole list', async () => {
    expect(await fieldsAt('/articles')).toEqual([['q', '']]);
    expect(await fieldsAt('/')).toEqual([['q', '']]);
  });

  it('keeps what the list is narrowed by, not where its last page began', async () => {
    const search = 'person=-li-wei&person=maria-silva&q=%22harbour%22';
    const first = await textAt(`/articles.json?${search}&limit=1`);
    const { search: next } = new URL(JSON.parse(first).next_url);
    expect(await fieldsAt(`/articles${next}`)).toEqual([
      ['q', '"harbour"'],
      ['limit', '1'],
      ['person', '-li-wei'],
      ['person', 'maria-silva'],
    ]);
  });

  it('cannot be sent empty, which would be a wrong question', async () => {
    expect(await textAt('/people')).toMatch(/<input[^>]*name="q"[^>]* required/);
  });
});
