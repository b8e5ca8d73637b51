/** The question that a request for a record asks: for the record itself, or for a feed of what concerns it. */

import { lists } from '../model/lists.ts';
import type { AnyRecord, ListName } from '../model/records.ts';
import type { Relation } from '../model/relations.ts';
import { describeQuery } from '../query/describe.ts';
import { parseQuery } from '../query/parse.ts';
import type { Query } from '../query/query.ts';
import { readOnly } from '../query/read-parameters.ts';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';
import { type ChosenFormat, chooseFormat } from './choose-format.ts';
import { listAnswer } from './list-answer.ts';
import { type Operation, question } from './operation.ts';
import { HttpProblem } from './problem.ts';
import { recordAnswer } from './record-answer.ts';
import { type RecordResource, resourceAt, shown } from './resource.ts';

/** What concerns a record: the articles for which this parameter has its id. */
const CONCERNS: Partial<Record<ListName, Relation>> = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
  publishers: 'publisher',
  stories: 'story',
  events: 'event',
};

/**
 * A record by itself has fields to choose and nothing to filter; what concerns it is a list of articles.
 *
 * @param search the URL's query as it was sent
 * @throws QueryError or HttpProblem for what cannot be answered
 */
export function recordOperation(
  resource: RecordResource,
  search: string,
  accept: string | null,
  app: AppContext,
): Operation {
  const { list, pathOf } = resource;
  const { store } = app;
  const named = new URLSearchParams(search).get('format');
  const chosen = chooseFormat(resource, named, accept);
  const relation =
    chosen.format.of === 'items' && !chosen.format.whole ? CONCERNS[list] : undefined;
  if (relation !== undefined) {
    const asked: Query = parseQuery('articles', search, store);
    return question(resource, chosen, asked, () =>
      answerOfConcerned({ resource, relation, search, asked, chosen }, app),
    );
  }
  readOnly(search, ['fields', 'format']);
  const query: Query = parseQuery(list, search, store);
  return question(resource, chosen, query, async () =>
    recordAnswer({ ...chosen, query, record: await recordAt(resource, app), pathOf }, app),
  );
}

interface Concerned {
  resource: RecordResource;
  relation: Relation;
  search: string;
  asked: Query;
  chosen: ChosenFormat;
}

/** The feed stands at the record's address; asked for less or in another way, it is one of the list of articles. */
async function answerOfConcerned(
  { resource, relation, search, asked, chosen }: Concerned,
  app: AppContext,
): Promise<Answer> {
  const { id, list, pathOf } = resource;
  await recordAt(resource, app);
  const narrowed = joined(search, `${relation}=${encodeURIComponent(id)}`);
  const query: Query = parseQuery('articles', narrowed, app.store);
  const answered = { ...chosen, query, title: describeQuery(query, app.store) };
  if (asked.canonical === '') return listAnswer({ ...answered, asked, list, pathOf }, app);
  const articles = resourceAt('/articles');
  return listAnswer({ ...answered, asked: query, list: 'articles', pathOf: articles.pathOf }, app);
}

async function recordAt(resource: RecordResource, app: AppContext): Promise<AnyRecord> {
  const { list, id } = resource;
  const record = await app.store.record(list, id);
  if (record === undefined) throw unknownRecord(resource, app);
  return record;
}

function joined(search: string, pair: string): string {
  return search.length > 1 ? `${search}&${pair}` : `?${pair}`;
}

function unknownRecord({ list, id, path }: RecordResource, { store }: AppContext): HttpProblem {
  const relation = CONCERNS[list];
  const didYouMean = relation && id.length <= 80 ? store.nearest(relation, id) : undefined;
  return new HttpProblem({
    status: 404,
    detail: `There is no ${lists[list].singular} at ${shown(path)}.`,
    ...(didYouMean !== undefined && { didYouMean: `/${list}/${encodeURIComponent(didYouMean)}` }),
  });
}
