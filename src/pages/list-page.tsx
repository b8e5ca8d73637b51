/** A list: the query in words, what it is narrowed by, the records, links to other pages. */
import { raw } from 'hono/html';
import type { ListName } from '../model/records.ts';
import { count } from './count.ts';
import { DataLinks } from './data-links.tsx';
import { Filters } from './filters.tsx';
import { sitePath } from './paths.ts';
import { Subscribe } from './subscribe.tsx';
import type { ListView } from './view.ts';

/** Lists of short records: one line each. */
const COMPACT: ReadonlySet<ListName> = new Set(['people', 'organizations', 'places', 'publishers']);

/** Stands for the records in the page's markup, in which no text has a `<`: their bytes are put there (list-records.tsx). */
export const RECORDS = '<!--records-->';

export function ListPage<L extends ListName>(view: ListView<L>) {
  const { list, title, page, query, alternates, next, first, url, chosen } = view;
  return (
    <>
      <h1>{title}</h1>
      {page.total !== null && (
        <p class="lead">
          {page.total === 0 ? 'No results.' : count(page.total, 'result', 'results')}
        </p>
      )}
      <DataLinks alternates={alternates} subscribable />
      <Chosen list={list} parts={chosen} />
      {page.total === 0 && query.textQuery !== null && (
        <p>
          <a href={sitePath(`/search?${new URLSearchParams({ q: wordsOf(query.canonical) })}`)}>
            Search in everything
          </a>
        </p>
      )}
      {page.items.length > 1 && <Filters query={query} facets={page.facets} />}
      <ol class={COMPACT.has(list) ? 'records compact' : 'records'}>{raw(RECORDS)}</ol>
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
      <Subscribe
        subscriptions={alternates
          .filter(({ type }) => type === 'application/rss+xml' || type === 'text/calendar')
          .map(({ href, label }) => ({ label: title, kind: label, url: href }))}
      />
    </>
  );
}

function wordsOf(canonical: string): string {
  return new URLSearchParams(canonical).get('q') ?? '';
}

/** Each part can be removed. */
function Chosen({ list, parts }: { list: ListName; parts: ListView['chosen'] }) {
  if (parts.length === 0) return null;
  return (
    <ul class="chips" aria-label="Narrowed by">
      {parts.map(({ label, query }) => (
        <li>
          <a href={sitePath(query === '' ? `/${list}` : `/${list}?${query}`)} class="remove">
            {label} <span aria-hidden="true">×</span>
            <span class="hidden"> (remove)</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
