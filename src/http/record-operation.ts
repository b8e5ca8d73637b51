/** From a request for a record to its operation: the record itself, or the feed of its articles. */

import { lists } from '../model/lists.ts';
import type { AnyRecord, ListName } from '../model/records.ts';
import type { Relation } from '../model/relations.ts';
import { describeQuery } from '../query/describe.ts';
import { parseQuery } from '../query/parse.ts';
import type { Query } from '../query/query.ts';
import { readNamedParameters } from '../query/read-parameters.ts';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';
import { type ChosenFormat, chooseFormat } from './choose-format.ts';
import { formatDefaults } from './format-defaults.ts';
import { listAnswer } from './list-answer.ts';
import { type Operation, queryOperation } from './operation.ts';
import { resourceAt, truncated } from './parse-path.ts';
import { HttpProblem } from './problem.ts';
import { recordAnswer } from './record-answer.ts';
import type { RecordResource } from './resource.ts';

/** The parameter of `/articles` that selects a record's articles. Its feed is that list. */
const ARTICLE_FILTERS: Partial<Record<ListName, Relation>> = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
  publishers: 'publisher',
  stories: 'story',
  events: 'event',
};

/**
 * The record itself takes `fields`, `bom` and `format` only. The feed of its articles takes what `/articles` takes.
 *
 * @param search the URL's query as sent
 * @throws QueryError or HttpProblem for a request that cannot be answered
 */
export function recordOperation(
  resource: RecordResource,
  search: string,
  accept: string | null,
  app: AppContext,
): Operation {
  const { list, pathOf } = resource;
  const { store } = app;
  const chosen = chooseFormat(resource, new URLSearchParams(search).get('format'), accept);
  // A format of some lists only, a calendar, holds the record itself.
  const isFeed = chosen.format.of === 'items' && chosen.format.lists === undefined;
  const filter = isFeed ? ARTICLE_FILTERS[list] : undefined;
  if (filter !== undefined) {
    const original: Query = parseQuery('articles', search, store, () =>
      formatDefaults(chosen.format, 'articles'),
    );
    return queryOperation(resource, chosen, original, () =>
      articlesAnswer({ resource, filter, search, original, chosen }, app),
    );
  }
  readNamedParameters(search, ['fields', 'bom', 'format']);
  const query: Query = parseQuery(list, search, store);
  return queryOperation(resource, chosen, query, async () =>
    recordAnswer({ ...chosen, query, record: await recordAt(resource, app), pathOf }, app),
  );
}

interface ArticlesRequest {
  resource: RecordResource;
  filter: Relation;
  search: string;
  original: Query;
  chosen: ChosenFormat;
}

/** The plain feed has the record's URL. With any parameter, its canonical URL is that of the filtered list. */
async function articlesAnswer(
  { resource, filter, search, original, chosen }: ArticlesRequest,
  app: AppContext,
): Promise<Answer> {
  const { id, list, pathOf } = resource;
  await recordAt(resource, app);
  const filtered = appendParameter(search, `${filter}=${encodeURIComponent(id)}`);
  const query: Query = parseQuery('articles', filtered, app.store, () =>
    formatDefaults(chosen.format, 'articles'),
  );
  const request = { ...chosen, query, title: describeQuery(query, app.store) };
  if (original.canonical === '') return listAnswer({ ...request, original, list, pathOf }, app);
  const articles = resourceAt('/articles');
  return listAnswer(
    { ...request, original: query, list: 'articles', pathOf: articles.pathOf },
    app,
  );
}

async function recordAt(resource: RecordResource, app: AppContext): Promise<AnyRecord> {
  const { list, id } = resource;
  const record = await app.store.record(list, id);
  if (record === undefined) throw unknownRecord(resource, app);
  return record;
}

function appendParameter(search: string, parameter: string): string {
  return search.length > 1 ? `${search}&${parameter}` : `?${parameter}`;
}

function unknownRecord({ list, id, path }: RecordResource, { store }: AppContext): HttpProblem {
  const withdrawnAt = store.lookups.withdrawn(list).get(id);
  if (withdrawnAt !== undefined) return withdrawnRecord(list, withdrawnAt);
  const filter = ARTICLE_FILTERS[list];
  const didYouMean = filter && id.length <= 80 ? store.nearest(filter, id) : undefined;
  return new HttpProblem({
    status: 404,
    detail: `There is no ${lists[list].singular} at ${truncated(path)}.`,
    ...(didYouMean !== undefined && { didYouMean: `/${list}/${encodeURIComponent(didYouMean)}` }),
  });
}

/** 410 tells readers and crawlers to forget the address. */
function withdrawnRecord(list: ListName, at: string): HttpProblem {
  const detail = `This ${lists[list].singular} was withdrawn on ${at.slice(0, 10)}.`;
  return new HttpProblem({ status: 410, detail });
}
