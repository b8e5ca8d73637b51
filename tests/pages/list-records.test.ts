/** Pages of lists copy what was rendered of their records before. */
import { expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { serve } from '../http/serve.ts';

const dataset = generateDataset({ articles: 20 });
const [article] = dataset.articles;
if (article === undefined) throw new Error('no article');
article.title = 'A title with <!--records--> & <b>tags</b>';
const itemsOf = (page: string) => page.split('<ol class="records">')[1]?.split('</ol>')[0] ?? '';
const marks = (page: string) => page.split('<mark>').length - 1;

it('shows the passages of each search, and none where nothing is searched', async () => {
  const textAt = serve(dataset);
  const before = await textAt('/articles');
  const harbour = await textAt('/articles?q=harbour');
  const talks = await textAt('/articles?q=talks');
  expect(marks(harbour)).toBeGreaterThan(0);
  expect(harbour).toMatch(/<mark>harbours?<\/mark>/i);
  expect(talks).not.toMatch(/<mark>harbours?<\/mark>/i);
  expect(talks).toMatch(/<mark>talk/i);
  const after = await textAt('/articles?limit=50');
  expect([marks(before), marks(after)]).toEqual([0, 0]);
  expect(itemsOf(after)).toBe(itemsOf(before));
});

it('says why each record matched only where that is asked', async () => {
  const textAt = serve(dataset);
  const [plain, explained, again] = [
    await textAt('/articles?language=en'),
    await textAt('/articles?language=en&explain=1'),
    await textAt('/articles?language=en&limit=50'),
  ];
  expect(explained.split('Matched: ').length).toBeGreaterThan(1);
  expect(plain).not.toContain('Matched: ');
  expect(itemsOf(again)).toBe(itemsOf(plain));
});

it('has every record once, whatever its title says', async () => {
  const page = await serve(dataset)('/articles');
  expect(page.match(/<li><h2>/g)).toHaveLength(20);
  expect(page).toContain('A title with &lt;!--records--&gt; &amp; &lt;b&gt;tags&lt;/b&gt;');
  expect(page.trimEnd()).toMatch(/<\/body><\/html>$/);
});
