/** A list: the query in words, the records, facets to filter by, links to other pages. */

import type { ListName } from '../model/records.ts';
import type { Explanation } from '../store/explain.ts';
import type { Snippet } from '../store/snippets.ts';
import type { Facet, Page } from '../store/store.ts';
import { Formats } from './layout.tsx';
import { ListControls } from './list-controls.tsx';
import { sitePath } from './paths.ts';
import { count, items } from './record-items.tsx';
import type { ListView } from './view.ts';

export function ListPage<L extends ListName>(view: ListView<L>) {
  const { list, title, page, query, alternates, lookups, next, first, url } = view;
  const Item = items[list];
  return (
    <>
      <h1>{title}</h1>
      {page.total !== null && (
        <p class="lead">
          {page.total === 0 ? 'No results.' : count(page.total, 'result', 'results')}
        </p>
      )}
      <Search list={list} query={query.canonical} />
      <Formats alternates={alternates} />
      {page.items.length > 1 && <ListControls query={query} />}
      <div class="columns">
        <ol class="records">
          {page.items.map((record) => (
            <li>
              <Item record={record} lookups={lookups} level={2} />
              <Excerpt snippet={page.snippet(record)} />
              <Reasons explanations={page.explanations(record)} />
            </li>
          ))}
        </ol>
        <Facets list={list} facets={page.facets} />
      </div>
      {(url !== first || next) && (
        <nav class="pager" aria-label="Pages">
          {url !== first && (
            <a href={first} rel="first">
              First page
            </a>
          )}{' '}
          {next && (
            <a href={next} rel="next">
              Next page
            </a>
          )}
        </nav>
      )}
    </>
  );
}

/** A search form that needs no script. Keeps the other parameters of the query. */
export function Search({ list, query }: { list: ListName; query: string }) {
  const pairs = [...new URLSearchParams(query)];
  const [, words = ''] = pairs.find(([name]) => name === 'q') ?? [];
  const kept = pairs.filter(([name]) => name !== 'q' && name !== 'cursor');
  return (
    <search>
      <form class="search" action={sitePath(`/${list}`)} method="get">
        <input type="search" name="q" value={words} aria-label={`Search ${list}`} required />
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button type="submit">Search</button>
      </form>
    </search>
  );
}

function Excerpt({ snippet }: { snippet: Snippet | null }) {
  if (snippet === null) return null;
  return (
    <p>{snippet.pieces.map(({ text, match }) => (match ? <mark>{text}</mark> : <>{text}</>))}</p>
  );
}

function Reasons({ explanations }: { explanations: readonly Explanation[] }) {
  if (explanations.length === 0) return null;
  return <p class="meta">Matched: {explanations.map(({ reason }) => reason).join('; ')}</p>;
}

function Facets({ list, facets }: { list: ListName; facets: Page['facets'] }) {
  const filled = facets.filter(({ values }) => values.length > 0);
  if (filled.length === 0) return null;
  const names = facets.map(({ name }) => name).join(',');
  return (
    <aside class="facets" aria-label="Filter the list">
      {filled.map((facet) => (
        <FacetSection list={list} facet={facet} names={names} />
      ))}
    </aside>
  );
}

interface FacetProps {
  list: ListName;
  facet: Facet;
  /** All requested facets, which the filtered list keeps. */
  names: string;
}

function FacetSection({ list, facet: { name, values }, names }: FacetProps) {
  return (
    <section aria-labelledby={`facet-${name}`}>
      <h2 id={`facet-${name}`}>{name.charAt(0).toUpperCase() + name.slice(1)}</h2>
      <ul class="plain">
        {values.map(({ label, count, query }) => (
          <li>
            <a href={sitePath(`/${list}?${withPair(query, `facet=${names}`)}`)}>{label}</a>{' '}
            <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Adds a pair to a canonical query, in sorted order. */
function withPair(query: string, pair: string): string {
  return [...query.split('&').filter((each) => each !== ''), pair].sort().join('&');
}
