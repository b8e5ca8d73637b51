/** Reads the arguments of tools. Each function throws a QueryError for a value that is not allowed. */
import { listNames, lists } from '../model/lists.ts';
import type { ListName } from '../model/records.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { parametersOf } from '../query/parameters.ts';
import { parseQuery } from '../query/parse.ts';
import { QueryError } from '../query/query-error.ts';
import { DEFAULT_LIMIT, MAX_LIMIT, MAX_TEXT } from './tool-schemas.ts';

export type Arguments = ReadonlyMap<string, string>;

export function queryOf<L extends ListName>(list: L, values: Arguments, vocabulary: Vocabulary) {
  const known = new Set<string>(parametersOf(list).map(({ name }) => name));
  const pairs = [...values].filter(([name]) => name !== 'list' && name !== 'limit');
  const wrong = pairs.find(([name]) => !known.has(name));
  if (wrong !== undefined) throw new QueryError(wrong[0], `has no meaning on ${list}`);
  const parsed = new URLSearchParams([...pairs, ['limit', String(limitOf(values))]]);
  return parseQuery(list, parsed, vocabulary);
}

export function listNamed(name: string): ListName {
  const list = listNames.find((each) => each === name);
  if (list !== undefined) return list;
  throw new QueryError('list', 'is none of the lists', { allowed: Object.keys(lists) });
}

export function limitOf(values: Arguments): number {
  const sent = values.get('limit') ?? String(DEFAULT_LIMIT);
  const count = /^\d{1,2}$/.test(sent) ? Number(sent) : 0;
  if (count >= 1 && count <= MAX_LIMIT) return count;
  throw new QueryError('limit', `must be a whole number from 1 to ${MAX_LIMIT}`);
}

export function boundedText(values: Arguments, name: string): string {
  const given = (values.get(name) ?? '').trim();
  if (given === '') throw new QueryError(name, 'has no value');
  if (given.length <= MAX_TEXT) return given;
  throw new QueryError(name, `is longer than ${MAX_TEXT} characters`);
}
