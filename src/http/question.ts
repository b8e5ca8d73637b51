/** From a request for a list or record to the question that it asks, and to its answer. */
import { withQuery } from '../formats/links.ts';
import type { Format } from '../formats/table.ts';
import { formatNamed, formatsOf } from '../formats/table.ts';
import { describe } from '../query/describe.ts';
import { type AnyRecord, type ListName, lists } from '../query/lists.ts';
import { usualOf } from '../query/parameters.ts';
import { parseQuery } from '../query/parse.ts';
import type { Query, Sort, Usual } from '../query/query.ts';
import { readFew } from '../query/read-parameters.ts';
import type { Relation } from '../query/relations.ts';
import type { Answer } from './answer.ts';
import { listAnswer } from './list-answer.ts';
import { acceptable } from './negotiate.ts';
import { HttpProblem } from './problem.ts';
import { recordAnswer } from './record-answer.ts';
import { type Resource, resourceAt, shown } from './resource.ts';
import type { Served } from './served.ts';

/** A question whose answer need not be worked out yet: what is asked alike has the same identity. */
export interface Question {
  identity: string;
  negotiated: boolean;
  answer: () => Promise<Answer>;
}

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
 * @param search the URL's query as it was sent
 * @throws QueryError or HttpProblem for what cannot be answered
 */
export function questionOf(
  resource: Resource,
  search: string,
  accept: string | null,
  served: Served,
): Question {
  const { list, id } = resource;
  if (id !== null) return questionOfRecord({ ...resource, id }, search, accept, served);
  const chosenBy = (named: string | null) => chooseFormat(resource, named, accept);
  const asked: Query = parseQuery(list, search, served.store, (named) =>
    usualIn(chosenBy(named).format, list),
  );
  const chosen = chosenBy(asked.format);
  const { pathOf } = resource;
  return question(resource, chosen, asked, () => {
    const title = titleOf(asked, chosen.format, served);
    return listAnswer({ ...chosen, asked, query: asked, title, list, pathOf }, served);
  });
}

interface Chosen {
  format: Format;
  negotiated: boolean;
}

function question(
  { pathOf }: Resource,
  { format, negotiated }: Chosen,
  { canonical }: Query,
  answer: () => Promise<Answer>,
): Question {
  const identity = withQuery(pathOf(format), canonical) + (negotiated ? ' negotiated' : '');
  return { identity, negotiated, answer };
}

function titleOf(asked: Query, format: Format, { store, site }: Served): string {
  const whole = format.of === 'items' && asked.list === 'articles' && asked.selection === '';
  return whole ? site.dossier.title : describe(asked, store);
}

/** A format may mean another order or number of records where the address names none. */
function usualIn(format: Format, list: ListName): Usual {
  const usual = usualOf(list);
  if (format.of !== 'items') return usual;
  return { sort: feedSort(list), limit: format.whole ? Number.MAX_SAFE_INTEGER : usual.limit };
}

/** A feed tells what is new, whatever a list's own order: the newest, and of events what was reported last. */
function feedSort(list: ListName): Sort {
  return lists[list].sorts.includes('reported') ? 'reported' : 'newest';
}

type RecordResource = Resource & { id: string };

/** A record by itself has fields to choose and nothing to filter; what concerns it is a list of articles. */
function questionOfRecord(
  resource: RecordResource,
  search: string,
  accept: string | null,
  served: Served,
): Question {
  const { list, pathOf } = resource;
  const { store } = served;
  const named = new URLSearchParams(search).get('format');
  const chosen = chooseFormat(resource, named, accept);
  const relation =
    chosen.format.of === 'items' && !chosen.format.whole ? CONCERNS[list] : undefined;
  if (relation !== undefined) {
    const asked: Query = parseQuery('articles', search, store);
    return question(resource, chosen, asked, () =>
      answerOfConcerned({ resource, relation, search, asked, chosen }, served),
    );
  }
  readFew(search, ['fields', 'format']);
  const query: Query = parseQuery(list, search, store);
  return question(resource, chosen, query, async () =>
    recordAnswer({ ...chosen, query, record: await recordAt(resource, served), pathOf }, served),
  );
}

interface Concerned {
  resource: RecordResource;
  relation: Relation;
  search: string;
  asked: Query;
  chosen: Chosen;
}

/** The feed stands at the record's address; asked for less or in another way, it is one of the list of articles. */
async function answerOfConcerned(
  { resource, relation, search, asked, chosen }: Concerned,
  served: Served,
): Promise<Answer> {
  const { id, list, pathOf } = resource;
  await recordAt(resource, served);
  const narrowed = joined(search, `${relation}=${encodeURIComponent(id)}`);
  const query: Query = parseQuery('articles', narrowed, served.store);
  const answered = { ...chosen, query, title: describe(query, served.store) };
  if (asked.canonical === '') return listAnswer({ ...answered, asked, list, pathOf }, served);
  const articles = resourceAt('/articles');
  return listAnswer(
    { ...answered, asked: query, list: 'articles', pathOf: articles.pathOf },
    served,
  );
}

async function recordAt(resource: RecordResource, served: Served): Promise<AnyRecord> {
  const { list, id } = resource;
  const record = await served.store.record(list, id);
  if (record === undefined) throw unknownRecord(resource, served);
  return record;
}

function joined(search: string, pair: string): string {
  return search.length > 1 ? `${search}&${pair}` : `?${pair}`;
}

/** The extension decides, then `format=`, then `Accept` (RFC 9110 section 12.5.1). */
function chooseFormat(
  { list, format, path }: Resource,
  parameter: string | null,
  accept: string | null,
): { format: Format; negotiated: boolean } {
  const offered = formatsOf(list);
  const named = format ?? (parameter === null ? null : formatNamed(parameter));
  if (named) {
    if (offered.includes(named)) return { format: named, negotiated: false };
    throw notOffered('format', path, offered);
  }
  const best = acceptable(accept, offered);
  if (best !== null) return { format: best, negotiated: true };
  throw new HttpProblem({
    status: 406,
    detail: `${path} is given in none of the types that Accept names.`,
    allowed: offered.map(({ mediaType }) => mediaType),
  });
}

function notOffered(parameter: string, path: string, offered: readonly Format[]): HttpProblem {
  const allowed = offered.map(({ name }) => name);
  return new HttpProblem({
    status: 400,
    detail: `${path} has no such format.`,
    parameter,
    allowed,
  });
}

function unknownRecord({ list, id, path }: RecordResource, { store }: Served): HttpProblem {
  const relation = CONCERNS[list];
  const didYouMean = relation && id.length <= 80 ? store.nearest(relation, id) : undefined;
  return new HttpProblem({
    status: 404,
    detail: `There is no ${lists[list].singular} at ${shown(path)}.`,
    ...(didYouMean !== undefined && { didYouMean: `/${list}/${encodeURIComponent(didYouMean)}` }),
  });
}
