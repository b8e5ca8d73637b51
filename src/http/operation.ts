/** What a request asks, before it is answered. */
import { withQuery } from '../formats/feed/urls.ts';
import type { Query } from '../query/query.ts';
import type { Answer } from './answer.ts';
import type { ChosenFormat } from './choose-format.ts';
import type { Resource } from './resource.ts';

/** A question whose answer need not be worked out yet: what is asked alike has the same identity. */
export interface Operation {
  identity: string;
  negotiated: boolean;
  answer: () => Promise<Answer>;
}

export function question(
  { pathOf }: Resource,
  { format, negotiated }: ChosenFormat,
  { canonical }: Query,
  answer: () => Promise<Answer>,
): Operation {
  const identity = withQuery(pathOf(format), canonical) + (negotiated ? ' negotiated' : '');
  return { identity, negotiated, answer };
}
