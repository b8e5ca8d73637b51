/** From a request for a list to its operation. */
import type { Format } from '../formats/formats.ts';
import { describeQuery } from '../query/describe.ts';
import { parseQuery } from '../query/parse.ts';
import type { Query } from '../query/query.ts';
import type { AppContext } from './app-context.ts';
import { chooseFormat } from './choose-format.ts';
import { formatDefaults } from './format-defaults.ts';
import { listAnswer } from './list-answer.ts';
import { type Operation, queryOperation } from './operation.ts';
import type { Resource } from './resource.ts';

/**
 * @param search the URL's query as sent
 * @throws QueryError or HttpProblem for a request that cannot be answered
 */
export function listOperation(
  resource: Resource,
  search: string,
  accept: string | null,
  app: AppContext,
): Operation {
  const { list, pathOf } = resource;
  const formatFor = (parameter: string | null) => chooseFormat(resource, parameter, accept);
  const query: Query = parseQuery(list, search, app.store, (parameter) =>
    formatDefaults(formatFor(parameter).format, list),
  );
  const chosen = formatFor(query.format);
  return queryOperation(resource, chosen, query, () => {
    const title = titleOf(query, chosen.format, app);
    return listAnswer({ ...chosen, original: query, query, title, list, pathOf }, app);
  });
}

function titleOf(query: Query, format: Format, { store, site }: AppContext): string {
  const isMainFeed = format.of === 'items' && query.list === 'articles' && query.selection === '';
  return isMainFeed ? site.dossier.title : describeQuery(query, store);
}
