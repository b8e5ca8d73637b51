/** `/suggest?q=`: people, organizations, places, publishers … with a name that starts with the text. */

import { listUrl } from '../formats/feed/urls.ts';
import { QueryError } from '../query/query-error.ts';
import { readNamedParameters } from '../query/read-parameters.ts';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';
import { fileAnswer } from './file-answer.ts';

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 50;
const MAX_LENGTH = 200;

/** @throws QueryError for unknown parameters, a missing `q`, or a limit out of range */
export async function suggestAnswer(search: string, { store, site }: AppContext): Promise<Answer> {
  const { q, limit } = parseParameters(search);
  const found = await store.suggest(q, limit);
  const items = found.map((suggestion) => ({
    ...suggestion,
    url: `${listUrl(site, 'articles')}?${suggestion.parameter}=${encodeURIComponent(suggestion.id)}`,
  }));
  return fileAnswer('application/json; charset=utf-8', `${JSON.stringify({ items })}\n`, {});
}

function parseParameters(search: string): { q: string; limit: number } {
  const parameters = readNamedParameters(search, ['q', 'limit']);
  const q = parameters.get('q')?.trim() ?? '';
  if (q === '') throw new QueryError('q', 'is required: the beginning of a name');
  if (q.length > MAX_LENGTH) throw new QueryError('q', `is longer than ${MAX_LENGTH} characters`);
  return { q, limit: parseLimit(parameters.get('limit')) };
}

function parseLimit(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= MAX_LIMIT) return limit;
  throw new QueryError('limit', `must be a whole number from 1 to ${MAX_LIMIT}`);
}
