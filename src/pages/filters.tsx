/** What a list can be sorted and narrowed by: closed, above the list. */
import { html } from 'hono/html';
import { lists } from '../model/lists.ts';
import { canonicalQuery, narrowedQuery } from '../query/canonical.ts';
import { SORT_LABELS } from '../query/describe.ts';
import type { Query } from '../query/query.ts';
import type { Facet } from '../store/store.ts';
import { sitePath } from './paths.ts';

/** Values of a facet that are shown; `facet=` shows more. */
const MOST_VALUES = 12;

/** Facets that suit most lists. */
const USUAL_FACETS = ['year', 'publisher', 'speaker', 'person', 'place'] as const;

/** The facets that a list's page offers without being asked: all but the list's own records. */
export function usualFacets({ list, from, to }: Query): readonly string[] {
  const singular: string = lists[list].singular;
  const zoned = from?.zoned || to?.zoned;
  return USUAL_FACETS.filter((name) => name !== singular && !(name === 'year' && zoned));
}

export interface FiltersProps {
  query: Query;
  facets: readonly Facet[];
}

export function Filters({ query, facets }: FiltersProps) {
  const filled = facets.filter(({ values }) => values.length > 0);
  const asked = query.facets.length > 0;
  return (
    <details class="filters" open={asked}>
      <summary>Sort and filter</summary>
      <div class="facets">
        <Orders query={query} />
        {filled.map((facet) => (
          <FacetSection query={query} facet={facet} all={asked} />
        ))}
        {facets.length === 0 && (
          <section>
            <h2>Filter</h2>
            <a href={pathOf(query, withFacets(query, ['publisher', 'person', 'place']))}>
              Count outlets, people and places
            </a>
          </section>
        )}
      </div>
    </details>
  );
}

function Orders({ query }: { query: Query }) {
  const { list, sort, textQuery } = query;
  const orders = lists[list].sorts.filter((order) => order !== 'relevance' || textQuery !== null);
  return (
    <section aria-labelledby="order">
      <h2 id="order">Order</h2>
      <ul class="plain">
        {orders.map((order) => (
          <li>
            {order === sort ? (
              <strong>{SORT_LABELS[order]}</strong>
            ) : (
              <a href={pathOf(query, narrowedQuery(query, { sort: order }))}>
                {SORT_LABELS[order]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FacetSectionProps {
  query: Query;
  facet: Facet;
  /** Whether all values are shown. */
  all: boolean;
}

const TITLES: Readonly<Record<string, string>> = { publisher: 'Outlet' };

function FacetSection({ query, facet: { name, values }, all }: FacetSectionProps) {
  const shown = all ? values : values.slice(0, MOST_VALUES);
  const kept = query.facets.length > 0 ? `facet=${query.facets.join(',')}` : null;
  return (
    <section aria-labelledby={`facet-${name}`}>
      <h2 id={`facet-${name}`}>{TITLES[name] ?? name.charAt(0).toUpperCase() + name.slice(1)}</h2>
      <ul class="plain">
        {shown.map(({ label, count, query: narrower }) => {
          const path = pathOf(query, kept === null ? narrower : withPair(narrower, kept));
          // A page has dozens of values: `html` escapes as components do, at a third of the cost.
          return html`<li><a href="${path}">${label}</a> <span class="count">${count}</span></li>`;
        })}
      </ul>
      {shown.length < values.length && (
        <a href={pathOf(query, withFacets(query, [name]))}>all {values.length}</a>
      )}
    </section>
  );
}

/** The first page, with facets. */
function withFacets(query: Query, names: readonly string[]): string {
  const own: string = lists[query.list].singular;
  const facets = names.filter((name) => name !== own);
  return canonicalQuery({ ...query, facets }, query.selection, null);
}

function pathOf({ list }: Query, canonical: string): string {
  return sitePath(canonical === '' ? `/${list}` : `/${list}?${canonical}`);
}

/** Adds a pair to a canonical query, in sorted order. */
function withPair(query: string, pair: string): string {
  return [...query.split('&').filter((each) => each !== ''), pair].sort().join('&');
}
