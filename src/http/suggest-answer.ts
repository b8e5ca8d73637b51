/** /suggest?q=: people, organizations, places, publishers … by the beginning of any of their names. */

import { listUrl } from '../formats/feed/urls.ts';
import { QueryError } from '../query/query-error.ts';
import { readOnly } from '../query/read-parameters.ts';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';
import { file } from './site-files.ts';

const DEFAULT_LIMIT = 10;
const LARGEST_LIMIT = 50;
const LONGEST = 200;

/** @throws QueryError for parameters that it does not know, no `q`, or a limit out of range */
export async function suggestAnswer(search: string, { store, site }: AppContext): Promise<Answer> {
  const { q, limit } = read(search);
  const found = await store.suggest(q, limit);
  const items = found.map((suggestion) => ({
    ...suggestion,
    url: `${listUrl(site, 'articles')}?${suggestion.parameter}=${encodeURIComponent(suggestion.id)}`,
  }));
  return file('application/json; charset=utf-8', `${JSON.stringify({ items })}\n`, {});
}

function read(search: string): { q: string; limit: number } {
  const given = readOnly(search, ['q', 'limit']);
  const q = given.get('q')?.trim() ?? '';
  if (q === '') throw new QueryError('q', 'is what to look for: the beginning of a name');
  if (q.length > LONGEST) throw new QueryError('q', `is longer than ${LONGEST} characters`);
  return { q, limit: limitOf(given.get('limit')) };
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= LARGEST_LIMIT) return limit;
  throw new QueryError('limit', `is no whole number from 1 to ${LARGEST_LIMIT}`);
}
