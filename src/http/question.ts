/** From a request for a list or record to the question that it asks, and to its answer. */
import { withQuery } from '../formats/links.ts';
import type { Format } from '../formats/table.ts';
import { formatNamed, formatsOf } from '../formats/table.ts';
import { describe } from '../query/describe.ts';
import { type ListName, lists } from '../query/lists.ts';
import { usualOf } from '../query/parameters.ts';
import { parseQuery } from '../query/parse.ts';
import type { Query, Sort, Usual } from '../query/query.ts';
import type { Relation } from '../query/relations.ts';
import type { Answer } from './answer.ts';
import { listAnswer } from './list-answer.ts';
import { acceptable } from './negotiate.ts';
import { HttpProblem } from './problem.ts';
import { recordAnswer } from './record-answer.ts';
import type { Resource } from './resource.ts';
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
  const { list } = resource;
  const chosenBy = (named: string | null) => chooseFormat(resource, named, accept);
  const asked: Query = parseQuery(list, search, served.store, (named) =>
    usualIn(chosenBy(named).format, list),
  );
  const { format, negotiated } = chosenBy(asked.format);
  const identity =
    withQuery(resource.pathOf(format), asked.canonical) + (negotiated ? ' negotiated' : '');
  const chosen = { asked, format, negotiated, resource };
  return {
    identity,
    negotiated,
    answer: () =>
      resource.id === null
        ? listAnswer(wholeList(chosen, served), served)
        : answerOfRecord({ ...chosen, id: resource.id }, search, served),
  };
}

interface Chosen {
  resource: Resource;
  asked: Query;
  format: Format;
  negotiated: boolean;
}

function wholeList({ resource, asked, format, negotiated }: Chosen, { store, site }: Served) {
  const whole = format.of === 'items' && asked.list === 'articles' && asked.selection === '';
  const title = whole ? site.dossier.title : describe(asked, store);
  return { asked, query: asked, format, title, negotiated, pathOf: resource.pathOf };
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

async function answerOfRecord(
  { id, resource, asked, format, negotiated }: Chosen & { id: string },
  search: string,
  served: Served,
): Promise<Answer> {
  const { store } = served;
  const { list } = asked;
  const record = await store.record(list, id);
  if (record === undefined) throw unknownRecord(list, id, served);
  const { pathOf } = resource;
  const relation = CONCERNS[list];
  if (format.of !== 'items' || relation === undefined || format.name === 'ics') {
    return recordAnswer({ format, query: asked, record, pathOf, negotiated }, served);
  }
  const narrowed = joined(search, `${relation}=${encodeURIComponent(id)}`);
  const query: Query = parseQuery('articles', narrowed, store);
  const title = describe(query, store);
  return listAnswer({ asked, query, format, title, negotiated, pathOf }, served);
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

function unknownRecord(list: ListName, id: string, { store }: Served): HttpProblem {
  const relation = CONCERNS[list];
  const didYouMean = relation && id.length <= 80 ? store.nearest(relation, id) : undefined;
  return new HttpProblem({
    status: 404,
    detail: `There is no ${lists[list].singular} of that id.`,
    ...(didYouMean !== undefined && { didYouMean: `/${list}/${encodeURIComponent(didYouMean)}` }),
  });
}
