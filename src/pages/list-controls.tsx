/** Links to other orders of a list and to its facets. */

import { lists } from '../model/lists.ts';
import type { Relation } from '../model/relations.ts';
import { canonicalQuery, narrowedQuery } from '../query/canonical.ts';
import { SORT_LABELS } from '../query/describe.ts';
import type { Query } from '../query/query.ts';
import { sitePath } from './paths.ts';

/** Facets that suit most lists. */
const DEFAULT_FACETS: readonly Relation[] = ['publisher', 'person', 'place'];

export function ListControls({ query }: { query: Query }) {
  const { list, sort, textQuery, facets } = query;
  const orders = lists[list].sorts.filter((order) => order !== 'relevance' || textQuery !== null);
  return (
    <ul class="formats" aria-label="Order and filters">
      {orders.map((order) => (
        <li>
          {order === sort ? (
            <strong>{SORT_LABELS[order]}</strong>
          ) : (
            <a href={pathOf(query, narrowedQuery(query, { sort: order }))}>{SORT_LABELS[order]}</a>
          )}
        </li>
      ))}
      {facets.length === 0 && (
        <li>
          <a href={pathOf(query, withDefaultFacets(query))}>filter …</a>
        </li>
      )}
    </ul>
  );
}

/** The first page, with facets. */
function withDefaultFacets(query: Query): string {
  const facets = DEFAULT_FACETS.filter((name) => name !== lists[query.list].singular);
  return canonicalQuery({ ...query, facets }, query.selection, null);
}

function pathOf({ list }: Query, canonical: string): string {
  return sitePath(canonical === '' ? `/${list}` : `/${list}?${canonical}`);
}
