/** The search box of every page: a plain form, to which `search.client.js` adds suggestions. */
import type { ListName } from '../model/records.ts';
import { sitePath } from './paths.ts';
import type { View } from './view.ts';

export interface SearchBoxProps {
  /** The list that is searched; null for all lists. */
  list: ListName | null;
  words: string;
  /** Other parameters of the query, which the search keeps. */
  kept: readonly (readonly [name: string, value: string])[];
}

/** A list's page searches that list, narrowed as it is; every other page searches all lists. */
export function searchBoxOf(view: View): SearchBoxProps {
  if (view.kind === 'search') return { list: null, words: view.words, kept: [] };
  if (view.kind !== 'list') return { list: null, words: '', kept: [] };
  const pairs = [...new URLSearchParams(view.query.canonical)];
  const [, words = ''] = pairs.find(([name]) => name === 'q') ?? [];
  const kept = pairs.filter(([name]) => name !== 'q' && name !== 'cursor');
  return { list: view.list, words, kept };
}

export function SearchBox({ list, words, kept }: SearchBoxProps) {
  return (
    <search>
      <form class="search" action={sitePath(list === null ? '/search' : `/${list}`)} method="get">
        <input
          type="search"
          name="q"
          value={words}
          aria-label={`Search ${list ?? 'everything'}`}
          placeholder={`Search ${list ?? 'everything'}`}
          autocomplete="off"
          data-suggest={sitePath('/suggest')}
          required
        />
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
