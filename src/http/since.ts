/** When the dataset was published that `since` names by its digest. */
import type { Since } from '../query/query.ts';
import { QueryError } from '../query/query-error.ts';
import type { AppContext } from './app-context.ts';
import { datasetFile } from './dataset-answer.ts';

/**
 * The same moment with its start known.
 * @throws QueryError for the digest of a dataset that was not published
 */
export async function resolvedSince(since: Since, app: AppContext): Promise<Since> {
  if (since.start !== null) return since;
  const { publications, publishedAt } = app.store.lookups;
  const known = publications.find(({ digest }) => digest === since.text)?.at;
  const at = known ?? ((await isCurrent(since, app)) ? publishedAt : null);
  if (at !== null) return { ...since, start: Date.parse(at) + 1 };
  throw new QueryError('since', 'is the digest of no dataset that this dossier published');
}

async function isCurrent({ text }: Since, app: AppContext): Promise<boolean> {
  return (await datasetFile(app)).digest === text;
}
