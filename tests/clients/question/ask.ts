/** The README's question with a generated client: what did somebody say, when and according to which outlet? No cast. */
import createClient from 'openapi-fetch';
import type { components, paths } from './types.ts';

const [baseUrl = '', speaker = ''] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl });

function line({ text, speaker: by, publishedAt, publisher }: components['schemas']['Quote']) {
  return { text, speaker: by?.name, on: publishedAt, outlet: publisher?.name };
}

const { data, error } = await client.GET('/quotes.json', { params: { query: { speaker } } });
if (error !== undefined) throw new Error(error.detail);
console.log(JSON.stringify(data.items.map(line)));

const { data: article } = await client.GET('/articles/{id}.json', {
  params: { path: { id: data.items[0]?.articleId ?? '' } },
});
console.log(JSON.stringify(article?.body.map((block) => block.text)));

const feed = await client.GET('/feed.json', {});
console.log(JSON.stringify(feed.data?.items.map((item) => item._dossier.kind)));

const wrong = await client.GET('/quotes.json', { params: { query: { speaker: 'nobody' } } });
console.log(JSON.stringify(wrong.error?.parameter));
