/** A parsed request that has not been answered yet. */
import { withQuery } from '../formats/feed/urls.ts';
import type { Query } from '../query/query.ts';
import type { Answer } from './answer.ts';
import type { ChosenFormat } from './choose-format.ts';
import type { Resource } from './resource.ts';

export interface Operation {
  /** Operations with the same key have the same answer. */
  cacheKey: string;
  /** True if `Accept` chose the format. */
  negotiated: boolean;
  run: () => Promise<Answer>;
}

/** An operation identified by path, format and canonical query. */
export function queryOperation(
  { pathOf }: Resource,
  { format, negotiated }: ChosenFormat,
  { canonical }: Query,
  run: () => Promise<Answer>,
): Operation {
  const cacheKey = withQuery(pathOf(format), canonical) + (negotiated ? ' negotiated' : '');
  return { cacheKey, negotiated, run };
}
