/** How an article was read, line by line; only of articles whose readings the compiler bundled. */

import { chunkOf } from '../formats/chunks.ts';
import { lastModifiedOf } from '../formats/feed/last-modified.ts';
import { recordUrl } from '../formats/feed/urls.ts';
import { formatNamed } from '../formats/formats.ts';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';
import { HttpProblem } from './problem.ts';

/** @throws HttpProblem 404 for an unknown article, or one whose text is reserved */
export async function sourceAnswer(id: string, app: AppContext): Promise<Answer> {
  const { site, store, readings } = app;
  const article = await store.record('articles', id);
  const reading = article && readings(id);
  if (article === undefined || reading === undefined) throw noReading(article !== undefined);
  const context = { ...site, lookups: store.lookups };
  const url = `${recordUrl(site, 'articles', id)}/source`;
  const html = app.page({
    ...context,
    kind: 'source',
    url,
    alternates: [],
    license: article.license,
    article,
    reading,
  });
  return {
    cache: 'page',
    contentType: formatNamed('html')?.contentType ?? 'text/html; charset=utf-8',
    body: [chunkOf(html)],
    updated: lastModifiedOf('articles', [article], context),
    language: article.language,
    links: [{ rel: 'self', href: url }],
    tags: ['dossier', 'articles', `articles-${id}`],
    negotiated: false,
  };
}

function noReading(known: boolean): HttpProblem {
  return new HttpProblem({
    status: 404,
    detail: known
      ? 'The publisher reserves this text, so how it was read is shown to its editor only.'
      : 'There is no article of that id.',
  });
}
