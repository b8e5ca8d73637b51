/** The question that a request for a list asks. */
import type { Format } from '../formats/formats.ts';
import { lists } from '../model/lists.ts';
import type { ListName, Sort } from '../model/records.ts';
import { describeQuery } from '../query/describe.ts';
import { defaultsOf } from '../query/parameters.ts';
import { parseQuery } from '../query/parse.ts';
import type { Query, QueryDefaults } from '../query/query.ts';
import type { AppContext } from './app-context.ts';
import { chooseFormat } from './choose-format.ts';
import { listAnswer } from './list-answer.ts';
import { type Operation, question } from './operation.ts';
import type { Resource } from './resource.ts';

/**
 * @param search the URL's query as it was sent
 * @throws QueryError or HttpProblem for what cannot be answered
 */
export function listOperation(
  resource: Resource,
  search: string,
  accept: string | null,
  app: AppContext,
): Operation {
  const { list } = resource;
  const chosenBy = (named: string | null) => chooseFormat(resource, named, accept);
  const asked: Query = parseQuery(list, search, app.store, (named) =>
    usualIn(chosenBy(named).format, list),
  );
  const chosen = chosenBy(asked.format);
  const { pathOf } = resource;
  return question(resource, chosen, asked, () => {
    const title = titleOf(asked, chosen.format, app);
    return listAnswer({ ...chosen, asked, query: asked, title, list, pathOf }, app);
  });
}

function titleOf(asked: Query, format: Format, { store, site }: AppContext): string {
  const whole = format.of === 'items' && asked.list === 'articles' && asked.selection === '';
  return whole ? site.dossier.title : describeQuery(asked, store);
}

/** A format may mean another order or number of records where the address names none. */
function usualIn(format: Format, list: ListName): QueryDefaults {
  const usual = defaultsOf(list);
  if (format.of !== 'items') return usual;
  return { sort: feedSort(list), limit: format.whole ? Number.MAX_SAFE_INTEGER : usual.limit };
}

/** A feed tells what is new, whatever a list's own order: the newest, and of events what was reported last. */
function feedSort(list: ListName): Sort {
  return lists[list].sorts.includes('reported') ? 'reported' : 'newest';
}
