/** A list in its other orders, and counted so that it can be narrowed. */

import { lists } from '../model/lists.ts';
import type { Relation } from '../model/relations.ts';
import { canonicalQuery, narrowed } from '../query/canonical.ts';
import { SORT_WORDS } from '../query/describe.ts';
import type { Query } from '../query/query.ts';
import { sitePath } from './paths.ts';

/** What most lists can be narrowed by, to everybody's use. */
const COUNTED: readonly Relation[] = ['publisher', 'person', 'place'];

export function Choices({ query }: { query: Query }) {
  const { list, sort, words, facets } = query;
  const orders = lists[list].sorts.filter((order) => order !== 'relevance' || words !== null);
  return (
    <ul class="formats" aria-label="Order and counts">
      {orders.map((order) => (
        <li>
          {order === sort ? (
            <strong>{SORT_WORDS[order]}</strong>
          ) : (
            <a href={pathOf(query, narrowed(query, { sort: order }))}>{SORT_WORDS[order]}</a>
          )}
        </li>
      ))}
      {facets.length === 0 && (
        <li>
          <a href={pathOf(query, counted(query))}>narrow it …</a>
        </li>
      )}
    </ul>
  );
}

/** The first page, with counts. */
function counted(query: Query): string {
  const facets = COUNTED.filter((name) => name !== lists[query.list].singular);
  return canonicalQuery({ ...query, facets }, query.selection, null);
}

function pathOf({ list }: Query, canonical: string): string {
  return sitePath(canonical === '' ? `/${list}` : `/${list}?${canonical}`);
}
