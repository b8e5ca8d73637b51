/** What was found in all lists, the kind of each beside it. */
import { lists } from '../model/lists.ts';
import type { ListName } from '../model/records.ts';
import { count } from './count.ts';
import { Excerpt } from './excerpt.tsx';
import { recordPath, sitePath } from './paths.ts';
import { items } from './record-items.tsx';
import type { ListResults, SearchView } from './view.ts';

export function SearchPage({ words, results, didYouMean, lookups }: SearchView) {
  if (words === '') return <h1>Search</h1>;
  return (
    <>
      <h1>Results for “{words}”</h1>
      {results.length === 0 && <p class="lead">Nothing was found.</p>}
      {didYouMean.length > 0 && (
        <>
          <p class="lead">Did you mean …</p>
          <ul class="chips">
            {didYouMean.map(({ name, list, id }) => (
              <li>
                <a href={recordPath(list, id)}>{name}</a>{' '}
                <span class="count">{lists[list].singular}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {results.map((found) => (
        <Results found={found} words={words} lookups={lookups} />
      ))}
    </>
  );
}

interface ResultsProps<L extends ListName> {
  found: ListResults<L>;
  words: string;
  lookups: SearchView['lookups'];
}

function Results<L extends ListName>({ found, words, lookups }: ResultsProps<L>) {
  const { list, page } = found;
  const Item = items[list];
  const { title } = lists[list];
  return (
    <section aria-labelledby={`found-${list}`}>
      <h2 id={`found-${list}`}>{title}</h2>
      <ol class="records">
        {page.items.map((record) => (
          <li>
            <Item record={record} lookups={lookups} />
            <Excerpt snippet={page.snippet(record)} />
          </li>
        ))}
      </ol>
      {page.next !== null && (
        <p>
          <a href={sitePath(`/${list}?${new URLSearchParams({ q: words })}`)}>
            {page.total === null
              ? `More ${title.toLowerCase()}`
              : `All ${count(page.total, lists[list].singular, title.toLowerCase())}`}
          </a>
        </p>
      )}
    </section>
  );
}
