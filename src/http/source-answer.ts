/** How the compiler read an article, line by line. Only articles that are not reserved have it. */
import { machineTerms } from '../dataset/rights.ts';
import { machineTermsUrl, recordUrl } from '../formats/feed/urls.ts';
import { htmlContentType } from '../formats/formats.ts';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';
import { HttpProblem } from './problem.ts';

/** @throws HttpProblem 404 for an unknown article or one whose text is reserved */
export async function sourceAnswer(id: string, app: AppContext): Promise<Answer> {
  const { site, store, readings } = app;
  const article = await store.record('articles', id);
  const reading = article && readings(id);
  if (article === undefined || reading === undefined) throw noReading(article !== undefined);
  const url = `${recordUrl(site, 'articles', id)}/source`;
  const body = app.page({
    ...site,
    lookups: store.lookups,
    kind: 'source',
    url,
    alternates: [],
    license: article.license,
    machineTerms: machineTermsUrl(site, machineTerms(article, site.dossier)),
    article,
    reading,
  });
  return {
    cache: 'page',
    contentType: htmlContentType,
    body,
    updated: store.lookups.publishedAt,
    language: article.language,
    links: [{ rel: 'self', href: url }],
    cacheTags: ['dossier', 'articles', `articles-${id}`],
    negotiated: false,
  };
}

function noReading(articleExists: boolean): HttpProblem {
  return new HttpProblem({
    status: 404,
    detail: articleExists
      ? 'The publisher reserves its rights in this text, so only the editor can see how it was read.'
      : 'There is no article with this id.',
  });
}
